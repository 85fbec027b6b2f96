import MinutesModel
import MinutesTestSupport
import Testing

/// Places and counts told from bytes are those of the standard library, also where letters join.
@Suite struct CharacterOffsetTests {
  private static let texts = [
    "", "a", "le conseil décide", "l’été – 1\u{202F}234,50 € « oui »", "e\u{301}te\u{301}",
    "\u{301}",
    "a\u{301}\u{301}b", "\r\n\r\n", "a\rb\nc", "👩‍👩‍👧 x", "©\u{FE0F}®", "日本語 abc é", "각각",
    "🇫🇷🇫🇷", "x\u{200D}y", "\u{AD}a\u{AD}", "fin…\u{20AC}\u{301}", "\u{2019}\u{308}s",
  ]

  @Test(arguments: texts)
  func `every place of a text`(text: String) {
    #expect(text.characterCount == text.count)
    for number in -1...text.count + 2 {
      let expected =
        text.index(text.startIndex, offsetBy: max(0, number), limitedBy: text.endIndex)
        ?? text.endIndex
      #expect(text.index(atCharacter: number) == expected, "\(number)")
    }
  }

  @Test func `any texts`() {
    let parts = Array(Self.texts.joined().unicodeScalars)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.unicodeScalars.append(parts[Int.random(in: parts.indices, using: &random)])
      }
      #expect(text.characterCount == text.count)
      for number in 0...text.count {
        #expect(
          text.index(atCharacter: number) == text.index(text.startIndex, offsetBy: number),
          "\(text) \(number)")
      }
    }
  }
}
