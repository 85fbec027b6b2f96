import MinutesWording

/// A figure with its unit that is not written as French typography has it.
struct AmountForm: Sendable {
  /// Figure and unit, in characters of the text.
  let range: Range<Int>
  /// The words as they stand.
  let written: String
  /// As they should be: « 1 666,67 € ».
  let right: String

  static func all(in text: TokenizedText) -> [AmountForm] {
    text.tokens.indices.compactMap { index in
      guard let number = text.tokens[index].number, !text.isAttached(index),
        let (right, last) = right(number, at: index, in: text)
      else { return nil }
      let bytes = text.range(index, through: last)
      let written = text.text(bytes)
      guard written.withOneNonBreakingSpace != right.withOneNonBreakingSpace else { return nil }
      return AmountForm(range: text.characters(bytes), written: written, right: right)
    }
  }

  /// The right form of a figure and its unit, and the unit’s last token; `nil` without a unit.
  private static func right(
    _ number: Decimal, at index: Int, in text: TokenizedText
  ) -> (right: String, last: Int)? {
    let unit = index + 1
    let space = String(Glyph.nonBreakingSpace)
    if text.isSign("%", at: unit) { return (number.figures + space + "%", unit) }
    if let currency = text.currency(at: unit) {
      // « 1.500 € » is one thing or another (M-08); more decimals are those of a unit’s price.
      guard number.scale < 3, !number.isUngroupable else { return nil }
      let word = text.text(text.tokens[unit].bytes)
      if currency == .word, word == "euro" || word == "euros" {
        let gap = text.text(
          text.tokens[index].bytes.upperBound..<text.tokens[unit].bytes.lowerBound)
        return (number.grouped + (gap.isEmpty ? space : gap) + word, unit)
      }
      return (number.grouped + space + "€", unit)
    }
    guard number.scale == 0, number.mantissa >= 1_000, text.word(unit) == "habitants",
      text.text(text.tokens[index].bytes).allSatisfy(\.isNumber)
    else { return nil }
    let gap = text.text(text.tokens[index].bytes.upperBound..<text.tokens[unit].bytes.upperBound)
    return (number.grouped + gap, unit)
  }
}

extension Decimal {
  /// « 1 176 », « 35,28 », « 12,50 »: grouped, with no cents or two.
  var grouped: String {
    guard scale > 0 else { return FrenchNumber(mantissa).figures }
    let cents = scale == 1 ? Decimal(mantissa: mantissa * 10, scale: 2) : self
    return cents.figures
  }

  /// Whether multiplying by ten does not fit.
  fileprivate var isUngroupable: Bool { mantissa.multipliedReportingOverflow(by: 10).overflow }
}

extension String {
  /// With one kind of non-breaking space, whose width is a matter of taste.
  fileprivate var withOneNonBreakingSpace: String {
    String(map { $0 == Glyph.narrowSpace ? Glyph.nonBreakingSpace : $0 })
  }
}
