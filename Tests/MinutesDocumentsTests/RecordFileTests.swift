import Foundation
import MinutesFiles
import MinutesModel
import Testing

@testable import MinutesDocuments

/// The records kept as files: the two real sessions and the example register.
struct RecordFileTests {
  struct Kept: CustomStringConvertible, Sendable {
    /// From the root of the package, without extension.
    let path: String
    let minutes: Minutes
    var description: String { path }

    func file(_ type: String) -> URL { Golden.package.appending(path: path + "." + type) }
  }

  static let kept: [Kept] = [
    Kept(path: "Tests/Fixtures/azay-sur-thouet-2021-02-02", minutes: AzaySurThouet.session),
    Kept(path: "Tests/Fixtures/clesse-2026-04-23", minutes: Clesse.session),
  ]

  @Test(arguments: kept)
  func `a record is the one described and saves as it was loaded`(kept: Kept) throws {
    try Golden.expect(kept.minutes.fileBytes, in: kept.file("json"))
    let bytes = try [UInt8](Data(contentsOf: kept.file("json")))
    let contents = try Minutes.reading(SourceText(name: kept.path, bytes: bytes))
    #expect(contents.value == kept.minutes)
    #expect(contents.value.fileBytes == bytes)
    #expect(contents.notices.isEmpty)
  }

  @Test(arguments: kept)
  func `the text beside a record is its procès-verbal`(kept: Kept) throws {
    let text = try kept.minutes.procesVerbal().text
    try Golden.expect(Array(text.utf8), in: kept.file("txt"))
  }
}
