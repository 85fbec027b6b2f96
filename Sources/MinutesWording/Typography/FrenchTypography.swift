import MinutesModel

/// The rules of French typography, applied where a character has just come to stand.
enum FrenchTypography {
  /// What to put in the place of the last characters.
  struct Step {
    let dropping: Int
    let replacement: String
  }

  /// The help at the end of a text, for its last character.
  static func help(endOf text: some BidirectionalCollection<Character>) -> Step? {
    guard let typed = text.last else { return nil }
    let before = text.dropLast()
    switch typed {
    case "\"": return quotationMark(after: before)
    case "'": return apostrophe(after: before)
    case ".": return ellipsis(after: before)
    case ";", "!", "?": return mark(typed, space: Glyph.narrowSpace, after: before)
    case ":": return mark(typed, space: Glyph.nonBreakingSpace, after: before)
    case "%", "€": return unit(typed, after: before)
    case Glyph.openingGuillemet:
      return Step(dropping: 1, replacement: "«" + String(Glyph.nonBreakingSpace))
    case Glyph.closingGuillemet: return closingGuillemet(after: before)
    default: return typed.isFrenchSpace ? spaceInsideGuillemet(typed, after: before) : nil
    }
  }

  private static func quotationMark(after before: some BidirectionalCollection<Character>) -> Step?
  {
    if opensAfter(before) {
      return Step(dropping: 1, replacement: "«" + String(Glyph.nonBreakingSpace))
    }
    return closingGuillemet(after: before)
      ?? Step(dropping: 1, replacement: String(Glyph.closingGuillemet))
  }

  private static func opensAfter(_ before: some BidirectionalCollection<Character>) -> Bool {
    guard let previous = before.last else { return true }
    if previous == Glyph.nonBreakingSpace || previous == Glyph.narrowSpace {
      guard let mark = before.dropLast().last else { return true }
      return mark == Glyph.openingGuillemet
    }
    return previous.isWhitespace || "([{«“—–-/’'".contains(previous)
  }

  private static func closingGuillemet(
    after before: some BidirectionalCollection<Character>
  ) -> Step? {
    let replacement = String(Glyph.nonBreakingSpace) + "»"
    guard let previous = before.last else { return nil }
    if previous == Glyph.nonBreakingSpace { return nil }
    return previous.isFrenchSpace
      ? Step(dropping: 2, replacement: replacement) : Step(dropping: 1, replacement: replacement)
  }

  private static func apostrophe(after before: some BidirectionalCollection<Character>) -> Step? {
    // « 6'395 » is a figure on its way
    if let previous = before.last, previous.isASCII, previous.isNumber { return nil }
    return Step(dropping: 1, replacement: String(Glyph.apostrophe))
  }

  private static func ellipsis(after before: some BidirectionalCollection<Character>) -> Step? {
    guard before.suffix(3).reversed().prefix(while: { $0 == "." }).count == 2 else { return nil }
    return Step(dropping: 3, replacement: String(Glyph.ellipsis))
  }

  private static func mark(
    _ typed: Character, space: Character, after before: some BidirectionalCollection<Character>
  ) -> Step? {
    guard let previous = before.last else { return nil }
    if previous == space { return nil }
    let replacement = String(space) + String(typed)
    if previous.isFrenchSpace {
      // a mark that opens a line is no punctuation of the sentence before
      guard before.count > 1 else { return nil }
      return Step(dropping: 2, replacement: replacement)
    }
    guard !previous.isWhitespace, !"!?([{«“:;/’'".contains(previous), !isInAddress(before) else {
      return nil
    }
    if typed == ":" {
      if previous.isASCII, previous.isNumber { return nil }
      if ["http", "https", "ftp", "mailto"].contains(lastWord(before).folded) { return nil }
    }
    return Step(dropping: 1, replacement: replacement)
  }

  private static func unit(
    _ typed: Character, after before: some BidirectionalCollection<Character>
  ) -> Step? {
    guard let previous = before.last else { return nil }
    let replacement = String(Glyph.nonBreakingSpace) + String(typed)
    if previous.isASCII, previous.isNumber, !isInAddress(before) {
      return Step(dropping: 1, replacement: replacement)
    }
    guard previous.isFrenchSpace, previous != Glyph.nonBreakingSpace,
      let figure = before.dropLast().last, figure.isASCII, figure.isNumber
    else { return nil }
    return Step(dropping: 2, replacement: replacement)
  }

  private static func spaceInsideGuillemet(
    _ typed: Character, after before: some BidirectionalCollection<Character>
  ) -> Step? {
    guard before.last == Glyph.nonBreakingSpace, before.dropLast().last == Glyph.openingGuillemet
    else { return nil }
    return Step(dropping: 1, replacement: "")
  }

  private static func lastWord(_ text: some BidirectionalCollection<Character>) -> String {
    String(text.reversed().prefix { !$0.isWhitespace }.reversed())
  }

  /// Whether the word at the end is a web or mail address, where punctuation has no spaces.
  private static func isInAddress(_ text: some BidirectionalCollection<Character>) -> Bool {
    let word = lastWord(text)
    return word.contains("@") || word.contains("://") || word.hasPrefix("www.")
  }
}
