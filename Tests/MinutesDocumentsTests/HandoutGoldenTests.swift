import Foundation
import MinutesModel
import Testing

@testable import MinutesDocuments

/// Every document in every format, of the example register and the two first documents.
///
/// The texts are kept whole, and all formats of the short session; of the others’ markup a checksum is
/// kept, which tells that something changed and where, and stays small.
struct HandoutGoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let minutes: Minutes

    var testDescription: String { name }
  }

  static let cases: [Case] =
    SaintAubin.sessions.map { Case(name: "saint-aubin-\($0.session.date.iso)", minutes: $0) } + [
      Case(name: "clesse", minutes: Clesse.session),
      Case(name: "azay", minutes: AzaySurThouet.session),
    ]

  private static let folder = Golden.goldens.appending(path: "Handouts")

  private func text(_ minutes: Minutes, _ handout: String, _ format: String) throws -> String {
    render(
      minutes, as: try #require(Handout.named(handout)),
      format: try #require(DocumentFormat.named(format)))
  }

  // The procès-verbal of these sessions is kept beside their records.
  @Test(arguments: cases, Handout.all.map(\.id).filter { $0 != "pv" })
  func `the text is as recorded`(of each: Case, handout: String) throws {
    try Golden.expect(
      Array(text(each.minutes, handout, "txt").utf8),
      in: Self.folder.appending(path: "\(each.name)/\(handout).txt"))
  }

  @Test(arguments: Handout.all.map(\.id), ["md", "html", "fodt"])
  func `the markup of a short session is as recorded`(handout: String, format: String) throws {
    try Golden.expect(
      Array(text(Clesse.session, handout, format).utf8),
      in: Self.folder.appending(path: "clesse/\(handout).\(format)"))
  }

  @Test func `the markup of all sessions is as recorded, by checksum`() throws {
    var lines = ""
    for each in Self.cases where each.name != "clesse" {
      for handout in Handout.all {
        for format in DocumentFormat.all where format.id != "txt" {
          let text = try text(each.minutes, handout.id, format.id)
          lines += "\(each.name) \(handout.id).\(format.id) \(text.utf8.count) \(checksum(text))\n"
        }
      }
    }
    try Golden.expect(Array(lines.utf8), in: Self.folder.appending(path: "checksums.txt"))
  }

  /// FNV-1a, 64 bits.
  private func checksum(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
