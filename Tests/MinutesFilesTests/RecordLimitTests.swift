import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// What is beyond any session is refused before it costs time and memory.
struct RecordLimitTests {
  private let minutes: Minutes

  init() throws {
    let path = PackageFolder.fixtures.appending(path: "azay-sur-thouet-2021-02-02.json").path
    minutes = try RecordStore().openMinutes(at: path).contents.value
  }

  private func problems(_ bytes: [UInt8]) -> [FileProblem] {
    do throws(RecordError) {
      _ = try Minutes.reading(SourceText(name: "a.json", bytes: bytes))
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `a text is as long as an edit can make it, and no longer`() throws {
    var minutes = minutes
    minutes.agenda[0].title = String(repeating: "é", count: Line.longestText / 2)
    #expect(problems(minutes.fileBytes).isEmpty)
    minutes.agenda[0].title += "é"
    let found = problems(minutes.fileBytes)
    #expect(found.map(\.path) == ["ordre du jour, point 1, titre"])
    #expect(found.first?.explanation.contains("million de signes") == true)
  }

  @Test func `a council has no more than a thousand members`() {
    var minutes = minutes
    minutes.council.members = (1...RecordLimits.members + 1).map {
      Member(id: MemberID($0), civility: .madame, familyName: "N\($0)")
    }
    let found = problems(minutes.fileBytes)
    #expect(found.first?.path == "conseil, membres")
    #expect(found.first?.explanation.contains("1001 entrées") == true)
  }

  @Test func `an agenda has no more than twenty thousand items`() {
    let items = (1...RecordLimits.items + 1).map { "{\"id\":\($0),\"title\":\"\"}" }
    let text = String(decoding: minutes.fileBytes, as: UTF8.self)
    let start = text.range(of: "\"agenda\": [")
    let head = start.map { text[..<$0.upperBound] } ?? ""
    let found = problems(Array((head + items.joined(separator: ",") + "]}").utf8))
    #expect(found.map(\.path) == ["ordre du jour"])
  }

  @Test func `a text with millions of values is left at that`() {
    let text = "[" + String(repeating: "1,", count: LocatedJSON.valueLimit) + "1]"
    let found = problems(Array(text.utf8))
    #expect(found.count == 1)
    #expect(found.first?.explanation.contains("deux millions") == true)
  }

  /// Lines of all lengths around the stretches by which columns are counted.
  @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 8_191, 8_192, 8_193, 50_000])
  func `columns of long lines are those counted from their start`(length: Int) {
    var random = SeededGenerator(seed: UInt64(length))
    let letters = ["a", "é", "漢", "👩", "\n", "x", "y", "z", "’", " "]
    let line = (0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
    let text = "é\n" + String(repeating: "é€", count: length) + line.joined() + "\nfin"
    let source = SourceText(name: "a.json", bytes: Array(text.utf8))
    for _ in 0..<200 {
      let offset = Int.random(in: 0...source.bytes.count, using: &random)
      let before = source.bytes[..<offset]
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let position = source.position(at: offset)
      #expect(position.line == before.count { $0 == 0x0A } + 1)
      #expect(position.column == before[start...].count { $0 & 0xC0 != 0x80 } + 1)
    }
  }
}
