import MinutesWording

/// A wrong result of a calculation written in a text.
struct Miscalculation: Sendable {
  /// Where the written result stands, in characters.
  let range: Range<Int>
  /// « 0,03 € × 1 176 font 35,28, le texte écrit 38,25 (écart 2,97) »
  let message: String
  /// The right result in figures.
  let right: String

  static func all(in text: TokenizedText) -> [Miscalculation] {
    ArithmeticReader(text).all().compactMap { arithmetic in
      guard !arithmetic.holds else { return nil }
      let written = text.tokens[arithmetic.result].bytes
      let right = arithmetic.right
      var message =
        "\(text.text(arithmetic.operation)) font \(right.figures), le texte écrit "
        + text.text(written)
      if let difference = right - arithmetic.written {
        message += " (écart \(difference.magnitude.figures))"
      }
      return Miscalculation(
        range: text.characters(written), message: message, right: right.figures)
    }
  }
}

extension Arithmetic {
  /// The result with the decimals that the written one has, at least the two of cents where it is
  /// no whole number.
  fileprivate var right: Decimal {
    let decimals = written.scale
    if let rounded = computed.rounded(to: decimals), rounded - computed == .zero(computed.scale) {
      return rounded
    }
    return computed.rounded(to: max(decimals, min(2, computed.scale))) ?? computed
  }
}

extension Decimal {
  fileprivate static func zero(_ scale: Int) -> Decimal { Decimal(mantissa: 0, scale: scale) }

  fileprivate var magnitude: Decimal {
    Decimal(mantissa: Int64(clamping: mantissa.magnitude), scale: scale)
  }
}
