import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

struct CompositionTests {
  @Test(arguments: [
    ("e\u{301}te\u{301}", "\u{E9}t\u{E9}"), ("C\u{327}a", "\u{C7}a"), ("abc", "abc"), ("", ""),
    ("\u{E9}", "\u{E9}"), ("o\u{302}\u{301}", "\u{1ED1}"), ("x\u{301}", "x\u{301}"),
    ("👩‍👩‍👧 e\u{300}", "👩‍👩‍👧 \u{E8}"),
  ])
  func `letters and their accents are composed`(text: String, composed: String) {
    #expect(Array(text.composed.unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test func `composing agrees with an independent library`() {
    let letters = Array("aeioucnyAEIOUCNY x")
    let accents: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{327}",
    ]
    var generator = SeededGenerator(seed: 15)
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        text.append(letters.randomElement(using: &generator) ?? "a")
        if Bool.random(using: &generator), let accent = accents.randomElement(using: &generator) {
          text.unicodeScalars.append(accent)
        }
      }
      let expected = text.precomposedStringWithCanonicalMapping
      if Array(text.composed.unicodeScalars) != Array(expected.unicodeScalars) {
        Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) })")
      }
      #expect(text.composed == text)
    }
  }

  @Test func `spaces of all kinds are trimmed`() {
    #expect(" \u{A0}a b\u{202F}\n".trimmingSpaces == "a b")
    #expect("\u{A0}".trimmingSpaces == "")
  }
}
