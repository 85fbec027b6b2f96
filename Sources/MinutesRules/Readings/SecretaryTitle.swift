import MinutesWording

/// « le secrétaire de séance », « la secrétaire de séance » in a text.
struct SecretaryTitle: Hashable, Sendable {
  /// Whether the article says that it is a woman.
  let isFeminine: Bool
  /// The article alone, in characters of the text.
  let article: Range<Int>
  /// The words as they stand.
  let words: String
  /// In characters of the text.
  let range: Range<Int>

  private static let phrase = Array(" secretaire de seance")

  static func all(in text: String) -> [SecretaryTitle] {
    let folded = Array(text.folded)
    let characters = Array(text)
    guard folded.count == characters.count else { return [] }
    var found: [SecretaryTitle] = []
    var place = 2
    while place + phrase.count <= folded.count {
      if folded[place] == " ", folded[place..<place + phrase.count].elementsEqual(phrase),
        folded[place - 2] == "l", folded[place - 1] == "e" || folded[place - 1] == "a",
        place == 2 || !folded[place - 3].isLetter
      {
        let range = place - 2..<place + phrase.count
        found.append(
          SecretaryTitle(
            isFeminine: folded[place - 1] == "a", article: place - 2..<place,
            words: String(characters[range]), range: range))
        place += phrase.count
      } else {
        place += 1
      }
    }
    return found
  }
}
