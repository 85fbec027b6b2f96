import MinutesTestSupport
import MinutesWording
import Testing

@testable import MinutesRules

@Suite struct `A scan for words` {
  @Test(arguments: [
    ("« Le Conseil, à l’UNANIMITÉ »", "a l'unanimite", true),
    ("à l\u{A0}unanimité", "a l unanimite", true),
    ("Mr le Maire", " mr ", true), ("amrita", " mr ", false), ("signé Mr", " mr ", true),
    ("loi 2019-1461", "loi 0000-0000", true), ("loi 19-1461", "loi 0000-0000", false),
    ("Cœur", "coeur", true), ("120 €", "0 €", true), ("n° 3", "n°", true), ("no 3", "n°", false),
    ("« ouvert", "«", true), ("ouvert »", "«", false), ("", "a", false), ("汉字 👩‍👩‍👧 vu", " vu ", true),
    ("ananas", "anas", true), ("\u{E0}", "a", true), ("hehers", "hers", true),
  ])
  func `finds a word however it is spelled`(_ text: String, _ word: String, _ isThere: Bool) {
    #expect((WordScan([(word, 0)]).marks(in: text) == 1) == isThere)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `finds what a search finds, of many words at once`(
    _ seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    func letters(_ range: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: range, using: &random)).map { _ in
          "abé ".randomElement(using: &random) ?? "a"
        })
    }
    let words = (0..<40).map { _ in letters(1...6).folded }
    let scan = WordScan(words.enumerated().map { ($1, $0) })
    for _ in 0..<20 {
      let text = letters(0...40)
      let marks = scan.marks(in: text)
      for (mark, word) in words.enumerated() {
        let isThere = " \(text.folded) ".contains(word)
        #expect((marks >> UInt128(mark) & 1 == 1) == isThere, "\(word) in \(text)")
      }
    }
  }

  @Test func `no word is in nothing, and no scan finds anything`() {
    #expect(WordScan([]).marks(in: "Le conseil décide.") == 0)
  }
}
