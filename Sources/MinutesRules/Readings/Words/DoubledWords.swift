import MinutesWording

/// Finds words and phrases written twice in a row.
enum DoubledWords {
  /// Words that no sentence has twice in a row; « nous nous » and « en en » have their use.
  static let single = WordSet(
    words:
      "de du des le la les un une au aux et ou par pour sur dans avec est sont que qui ce cette ces "
      + "ne pas se il elle a sa son ses leur conseil municipal maire deliberation commune")

  /// Words that may end a phrase said twice: « petit à petit à », « jour après jour après ».
  private static let repeating = WordSet(words: "a en pour apres contre par de sur et au")

  static func slips(in tape: WordTape) -> [Slip] {
    var slips: [Slip] = []
    var index = 0
    while index + 1 < tape.words.count {
      if let length = doubled(tape, at: index) {
        slips.append(slip(tape, index, length))
        index += 2 * length
      } else {
        index += 1
      }
    }
    return slips
  }

  private static func doubled(_ tape: WordTape, at index: Int) -> Int? {
    let key = tape.words[index].key
    if tape.words[index + 1].key == key, isDoubledWord(tape, at: index) { return 1 }
    for length in 2...5 where index + 2 * length <= tape.words.count {
      if tape.words[index + length].key == key, isDoubledPhrase(tape, at: index, length) {
        return length
      }
    }
    return nil
  }

  private static func isDoubledWord(_ tape: WordTape, at index: Int) -> Bool {
    let (word, next) = (tape.words[index], tape.words[index + 1])
    // « La la », « à a » and a name after « de » are told apart by their letters
    return word.lexeme.contains(.single) && next.gap.isSpace && !next.isCapitalised
      && word.shape.contains(.accented) == next.shape.contains(.accented)
      && word.bytes.count == next.bytes.count
      && !(word.key == "de" && index + 2 < tape.words.count && tape.words[index + 2].isCapitalised)
  }

  private static func isDoubledPhrase(_ tape: WordTape, at index: Int, _ length: Int) -> Bool {
    for offset in 0..<length {
      let (one, other) = (tape.words[index + offset], tape.words[index + length + offset])
      guard one.key == other.key, !one.isNumber, one.bytes.count == other.bytes.count else {
        return false
      }
      if offset > 0, !one.gap.isSpace && !one.gap.isApostrophe || one.gap != other.gap {
        return false
      }
    }
    guard tape.words[index + length].gap.isSpace else { return false }
    let last = tape.words[index + length - 1]
    let letters = tape.bytes(index..<index + length).count
    return letters >= 9 && !repeating.contains(last.key) && last.bytes.count > 1
      && !repeating.contains(tape.words[index].key)
  }

  private static func slip(_ tape: WordTape, _ index: Int, _ length: Int) -> Slip {
    let first = tape.bytes(index..<index + length)
    let both = tape.bytes(index..<index + 2 * length)
    let words = tape.written(first)
    return Slip(
      rule: "L-02", severity: .warning, range: tape.characters(both),
      message: "« \(words) » est écrit deux fois de suite", right: words)
  }
}
