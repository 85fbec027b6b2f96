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
    guard let typed = text.last, !typed.isPlainWordPart else { return nil }
    let before = text.dropLast()
    switch typed.onlyScalar {
    case "\"": return quotationMark(after: before)
    case "'": return apostrophe(after: before)
    case ".": return ellipsis(after: before)
    case ";", "!", "?": return mark(typed, space: Glyph.narrowSpace, after: before)
    case ":": return mark(typed, space: Glyph.nonBreakingSpace, after: before)
    case "%", "€": return unit(typed, after: before)
    case "«":
      return Step(dropping: 1, replacement: "«" + String(Glyph.nonBreakingSpace))
    case "»": return closingGuillemet(after: before)
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
    let hasSpace = previous.isFrenchSpace
    let figures = hasSpace ? before.dropLast() : before.dropLast(0)
    guard let last = figures.last, last.isDigit, hasSpace || !isInAddress(before) else {
      return nil
    }
    let grouped = typed == "€" ? groups(endOf: figures) : nil
    guard grouped != nil || previous != Glyph.nonBreakingSpace else { return nil }
    return Step(
      dropping: (grouped?.count ?? 0) + (hasSpace ? 2 : 1),
      replacement: (grouped ?? "") + String(Glyph.nonBreakingSpace) + String(typed))
  }

  /// The end of an amount from its first plain space on, with narrow spaces between its groups of
  /// three digits: « 48 200,50 » gives « 200,50 » with the space before. `nil` when there is none.
  private static func groups(endOf text: some BidirectionalCollection<Character>) -> String? {
    var rest = Array(text.suffix(40))
    var end = ""
    if let mark = rest.lastIndex(where: { !$0.isDigit }), rest[mark] == "," || rest[mark] == "." {
      end = String(rest[mark...])
      rest.removeSubrange(mark...)
    }
    var hasPlainSpace = false
    while true {
      let group = rest.reversed().prefix { $0.isDigit }.count
      let head = rest.dropLast(group)
      guard group == 3, let space = head.last, space == " " || space == Glyph.narrowSpace else {
        break
      }
      let leading = head.dropLast()
      let digits = leading.reversed().prefix { $0.isDigit }.count
      guard (1...3).contains(digits), leading.dropLast(digits).last.map(\.mayPrecedeAmount) ?? true
      else { break }
      hasPlainSpace = hasPlainSpace || space == " "
      end = String(Glyph.narrowSpace) + String(rest.suffix(group)) + end
      rest = Array(leading)
    }
    return hasPlainSpace ? end : nil
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

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }

  /// Whether what follows may be the beginning of an amount: « L212 », « 1,5 » and « 3/12 » are
  /// something else.
  fileprivate var mayPrecedeAmount: Bool { !isLetter && !",./-’'".contains(self) }
}
