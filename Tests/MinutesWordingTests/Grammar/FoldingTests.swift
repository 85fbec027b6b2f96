import MinutesTestSupport
import MinutesWording
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("ÉCOLE d’été", "ecole d'ete"), ("Œuvre – 12\u{202F}000 €", "oeuvre – 12 000 €"),
    ("Ça, naïf, dû", "ca, naif, du"), ("e\u{301}te\u{301}", "ete"), ("Straße", "straße"),
    ("漢字", "漢字"),
    ("", ""), ("« où »", "«\u{20}ou\u{20}»"),
  ])
  func `folds as a reader compares`(_ text: String, _ folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a text folds as its characters one by one`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let scalars: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0xFF, 0x150...0x180, 0x300...0x305, 0x2000...0x2030, 0x20AC...0x20AC,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let range = scalars[Int.random(in: scalars.indices, using: &random)]
      text.append(Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? " ")
    }
    #expect(String(text).folded == String(text).map(\.folded).joined())
  }
}
