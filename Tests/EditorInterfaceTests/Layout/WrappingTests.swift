import MinutesTestSupport
import TerminalScreen
import Testing

@testable import EditorInterface

struct WrappingTests {
  @Test(arguments: [
    ("", 5, [""]),
    ("le conseil vote", 9, ["le ", "conseil ", "vote"]),
    ("le conseil vote", 11, ["le conseil ", "vote"]),
    // A space hangs over the end of its row, a non-breaking one does not break it.
    ("voix : 12", 4, ["voix ", ": 12"]),
    ("12\u{A0}€ dus", 4, ["12\u{A0}€ ", "dus"]),
    ("vice-président", 8, ["vice-", "présiden", "t"]),
    ("2021–2026", 6, ["2021–", "2026"]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
  ])
  func `rows break after spaces and dashes`(text: String, width: Int, rows: [String]) {
    let lines = Wrapping.wrap(text, width: width)
    #expect(lines.map(\.text) == rows)
    #expect(lines.map(\.count) == rows.map(\.count))
    #expect(lines.last.map { $0.start + $0.count } == text.count)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `plain text is wrapped as any other`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aé-–  \u{A0}’€œN…")
    let text = String(
      (0..<Int.random(in: 0...80, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? "a"
      })
    for width in 1...20 {
      #expect(Wrapping.wrapPlain(text, width: width) == Wrapping.wrapAny(text, width: width))
    }
  }
}
