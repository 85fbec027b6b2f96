import MinutesWording

/// « euros » after a figure below two.
struct WrongPlural: Sendable {
  /// The word « euros », in characters of the text.
  let range: Range<Int>
  /// « 1,99 euros »
  let written: String
  /// « 1,99 euro »
  let right: String
  /// The word without its plural.
  let singular: String

  static func all(in text: TokenizedText) -> [WrongPlural] {
    text.tokens.indices.compactMap { index in
      guard let number = text.tokens[index].number, number.isBelowTwo,
        !text.isAttached(index), text.word(index + 1) == "euros"
      else { return nil }
      let word = text.text(text.tokens[index + 1].bytes)
      let written = text.text(text.range(index, through: index + 1))
      return WrongPlural(
        range: text.characters(text.tokens[index + 1].bytes), written: written,
        right: String(written.dropLast()), singular: String(word.dropLast()))
    }
  }
}

extension Decimal {
  /// Whether a noun that it counts stands in the singular.
  fileprivate var isBelowTwo: Bool {
    var two: Int64 = 2
    for _ in 0..<scale { two *= 10 }
    return mantissa.magnitude < two.magnitude
  }
}
