import MinutesModel
import MinutesWording

/// An amount that can be read in two ways: « 1.500 € » is a thousand and five hundred, or one and a
/// half.
struct AmbiguousAmount: Sendable {
  /// The figures, without unit, in characters of the text.
  let range: Range<Int>
  /// « 1.500 »
  let written: String
  /// The mark taken for one between groups.
  let grouped: Amount

  static func all(in text: TokenizedText) -> [AmbiguousAmount] {
    text.tokens.indices.compactMap { index in
      guard let number = text.tokens[index].number, number.scale == 3,
        text.currency(at: index + 1) != nil, !text.isAttached(index)
      else { return nil }
      let written = text.text(text.tokens[index].bytes)
      guard let grouped = Amount(ambiguous: written), !isPrice(after: index + 2, in: text) else {
        return nil
      }
      return AmbiguousAmount(
        range: text.characters(text.tokens[index].bytes), written: written, grouped: grouped)
    }
  }

  /// « 1,234 €/m³ », « 1,234 € le litre »: prices of a unit have as many decimals as they like.
  private static func isPrice(after index: Int, in text: TokenizedText) -> Bool {
    let next = ["ht", "ttc"].contains(text.word(index)) ? index + 1 : index
    return text.isSign("/", at: next) || ["le", "la", "l", "par"].contains(text.word(next))
  }
}

extension Amount {
  /// A figure of one to three digits, a point or comma, and three digits, its mark taken for one
  /// between groups; `nil` for any other, and for one that begins with zero.
  init?(ambiguous text: some StringProtocol) {
    let digits = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard digits.count == 2, (1...3).contains(digits[0].count), digits[1].count == 3,
      digits[0].first != "0", digits.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let euros = Int64(digits.joined())
    else { return nil }
    self.init(euros: euros)
  }
}
