import MinutesModel
import MinutesWording

/// The price of one of something: « 15 € par demi-journée », « chaque demi-journée sera rémunérée
/// 15 € ».
struct UnitPrice: Sendable {
  let amount: Amount
  /// « demi-journee », folded and in the singular.
  let unit: String

  static func all(in text: TokenizedText) -> [UnitPrice] {
    text.tokens.indices.compactMap { index in
      guard let amount = text.tokens[index].number?.amount, amount > .zero,
        text.currency(at: index + 1) != nil, !text.isAttached(index)
      else { return nil }
      let next = index + 2
      if text.word(next) == "par" || text.isSign("/", at: next) || text.word(next) == "chaque"
        || text.word(next) == "la" || text.word(next) == "le"
      {
        let unit = text.word(next + 1)
        return unit.isEmpty || spans.contains(unit) ? nil : UnitPrice(amount: amount, unit: unit)
      }
      var place = index - 1
      while place >= 0, place > index - 7, !text.isNumber(place), !text.isSign(".", at: place) {
        if text.word(place) == "chaque" {
          let unit = text.word(place + 1)
          return unit.isEmpty ? nil : UnitPrice(amount: amount, unit: unit)
        }
        place -= 1
      }
      return nil
    }
  }

  /// Prices that run on are not multiplied by what is decided.
  private static let spans: Set<String> = ["an", "mois", "trimestre", "semestre", "annee"]
}

/// So many of something: « 60 demi-journées ».
struct CountedThing: Sendable {
  let count: Int64
  /// « demi-journee », folded and in the singular.
  let unit: String
  /// Figure and word, in characters of the text.
  let range: Range<Int>

  static func all(of units: Set<String>, in text: TokenizedText) -> [CountedThing] {
    text.tokens.indices.compactMap { index in
      guard let number = text.tokens[index].number, number.scale == 0, number.mantissa > 1,
        !text.isAttached(index), let unit = text.word(index + 1).singular(among: units)
      else { return nil }
      return CountedThing(
        count: number.mantissa, unit: unit,
        range: text.characters(text.range(index, through: index + 1)))
    }
  }
}

extension String {
  /// The word of a set that this is the plural of.
  fileprivate func singular(among words: Set<String>) -> String? {
    guard hasSuffix("s") || hasSuffix("x") else { return nil }
    let singular = String(dropLast())
    return words.contains(singular) ? singular : nil
  }
}
