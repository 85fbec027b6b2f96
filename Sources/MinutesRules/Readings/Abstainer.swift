import MinutesWording

/// That a text says of somebody that they take no part in the vote, with the words before it in the
/// sentence, in which their name stands.
struct Abstainer: Hashable, Sendable {
  /// The sentence up to those words, folded.
  let before: String
  /// Whether it is said of several.
  let isPlural: Bool
  /// The words as they stand.
  let words: String
  /// In characters of the text.
  let range: Range<Int>

  private static let phrases: [(words: String, isPlural: Bool)] = [
    ("ne prend pas part au vote", false), ("ne prend pas part a la deliberation", false),
    ("ne prend pas part ni au debat", false), ("n'a pas pris part au vote", false),
    ("n'a pas pris part a la deliberation", false), ("ne participe pas au vote", false),
    ("n'a pas participe au vote", false), ("ne prenant pas part au vote", false),
    ("n'ayant pas pris part au vote", false), ("ne participant pas au vote", false),
    ("ne prennent pas part au vote", true), ("n'ont pas pris part au vote", true),
    ("ne participent pas au vote", true), ("n'ont pas participe au vote", true),
  ]

  static func all(in text: String) -> [Abstainer] {
    Sentence.all(in: text).flatMap { sentence -> [Abstainer] in
      let folded = Array(sentence.text.folded)
      // Folding an « œ » makes two letters of one: then the words cannot be pointed at.
      guard folded.count == sentence.text.count, !sentence.isAboutOthers else { return [] }
      let characters = Array(sentence.text)
      return phrases.compactMap { phrase in
        let pattern = Array(phrase.words)
        guard let start = folded.firstRange(of: pattern)?.lowerBound else { return nil }
        let end = start + pattern.count
        return Abstainer(
          before: String(folded[..<start]), isPlural: phrase.isPlural,
          words: String(characters[start..<end]),
          range: sentence.start + start..<sentence.start + end)
      }
    }
  }
}
