/// An article of a code cited in a text: « L. 2121-20 », with the code where the sentence names it.
struct ArticleMention: Hashable, Sendable {
  enum Code: Hashable, Sendable {
    /// Code général des collectivités territoriales.
    case localAuthorities
    case other
  }

  /// « L », « R » or « D ».
  let letter: Character
  /// The digits before the first hyphen, then those after each.
  let parts: [Int]
  let code: Code?
  /// The digits alone, in characters.
  let numberRange: Range<Int>

  /// « L1612-1 »
  var name: String { String(letter) + parts.map { String($0) }.joined(separator: "-") }
}

/// Reads the articles of codes that a text cites.
enum ArticleReader {
  static let openers: WordSet = ["l", "r", "d", "lo"]

  static func all(in tape: WordTape) -> [Mention<ArticleMention>] {
    var result: [Mention<ArticleMention>] = []
    for index in tape.words.indices where openers.contains(tape.key(index)) {
      guard tape.words[index].isCapitalised,
        tape.gap(index + 1).isSubset(of: [.stop, .space]), let first = tape.number(index + 1),
        tape.gap(index + 2) == .hyphen, let second = tape.number(index + 2)
      else { continue }
      var parts = [first, second]
      var next = index + 3
      while tape.gap(next) == .hyphen, let more = tape.number(next) {
        parts.append(more)
        next += 1
      }
      guard let letter = tape.written(index).first else { continue }
      result.append(
        Mention(
          value: ArticleMention(
            letter: letter, parts: parts, code: code(tape, from: index),
            numberRange: tape.characters(ofWords: index + 1..<next)),
          range: tape.characters(ofWords: index..<next)))
    }
    return result
  }

  /// The code named after the article, or else before it, in its sentence.
  private static func code(_ tape: WordTape, from index: Int) -> ArticleMention.Code? {
    let sentence = tape.sentence(around: index)
    let after = (index..<sentence.upperBound).lazy.filter { tape.key($0 - 1) == "du" }
      .compactMap { code(tape, at: $0) }.first
    return after
      ?? (sentence.lowerBound..<index).reversed().lazy.compactMap { code(tape, at: $0) }.first
  }

  private static func code(_ tape: WordTape, at index: Int) -> ArticleMention.Code? {
    switch tape.key(index) {
    case "cgct": .localAuthorities
    case "code":
      tape.stands(["code", "general", "des", "collectivites"], at: index)
        ? .localAuthorities : .other
    case "cgfp", "cgi", "cg3p", "cgppp": .other
    default: nil
    }
  }
}
