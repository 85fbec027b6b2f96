import MinutesModel

/// A share of the commune’s own money that a text states or promises: « minimum 50 %
/// d’autofinancement », « part communale : 20,00 % ».
struct SaidShare: Sendable {
  /// In basis points.
  let rate: Rate
  /// The decimals it was written with.
  let decimals: Int
  /// « au moins », « minimum » beside it.
  let isMinimum: Bool
  /// The figure and « % », in characters of the text.
  let range: Range<Int>
  /// « 20,00 % »
  let written: String

  static func all(in text: TokenizedText) -> [SaidShare] {
    text.tokens.indices.compactMap { index in
      guard let number = text.tokens[index].number, text.isSign("%", at: index + 1),
        number.scale <= 2, !text.isAttached(index), let rate = Rate(number),
        !text.isACeiling(index), text.isOwnShare(after: index + 2) || text.isOwnShare(before: index)
      else { return nil }
      let bytes = text.range(index, through: index + 1)
      return SaidShare(
        rate: rate, decimals: number.scale, isMinimum: text.isAFloor(index),
        range: text.characters(bytes), written: text.text(bytes))
    }
  }
}

extension Rate {
  /// The rate of a figure of at most two decimals, up to 100 %.
  init?(_ number: Decimal) {
    guard let hundredths = number.amount, (0...Rate.whole.basisPoints).contains(hundredths.cents)
    else { return nil }
    self.init(basisPoints: hundredths.cents)
  }
}

extension TokenizedText {
  private static let floors: Set<String> = ["minimum", "minimal", "minimale", "minima"]
  private static let ceilings: Set<String> = [
    "maximum", "maximal", "maximale", "maxima", "plus", "plafond", "plafonne", "plafonnee",
    "inferieur", "inferieure", "superieur", "superieure", "jusqu", "environ", "pres",
  ]

  fileprivate func isAFloor(_ index: Int) -> Bool {
    (index - 4..<index + 5).contains { Self.floors.contains(word($0)) }
      || (index - 4..<index).contains {
        word($0) == "moins" && ["au", "du"].contains(word($0 - 1))
      }
  }

  fileprivate func isACeiling(_ index: Int) -> Bool {
    (index - 4..<index + 3).contains { Self.ceilings.contains(word($0)) }
  }

  /// « d’autofinancement », « de fonds propres », « à la charge de la commune »…
  fileprivate func isOwnShare(after start: Int) -> Bool {
    var next = start
    for word in ["minimum", "au", "minimum", "minimal"] where self.word(next) == word { next += 1 }
    switch word(next) {
    case "d":
      return isSign("'", at: next + 1)
        && (word(next + 2) == "autofinancement"
          || (word(next + 2) == "apport" && word(next + 3) == "communal"))
    case "de":
      let pair = [word(next + 1), word(next + 2)]
      return pair == ["fonds", "propres"] || pair == ["part", "communale"]
        || pair == ["participation", "communale"]
    case "a":
      return word(next + 1) == "la" && word(next + 2) == "charge" && word(next + 4) == "la"
        && word(next + 5) == "commune"
    default: return false
    }
  }

  /// « autofinancement : », « autofinancement 1 598,97 € ( », « part communale de »…
  fileprivate func isOwnShare(before index: Int) -> Bool {
    var place = index - 1
    var steps = 0
    while place >= 0, steps < 7 {
      if isNumber(place) {
        // the amount that has the share
        guard currency(at: place + 1) != nil else { return false }
      } else if [",", ".", ";", "%", ")"].contains(where: { isSign($0, at: place) }) {
        return false
      }
      switch word(place) {
      case "autofinancement": return true
      case "propres": return word(place - 1) == "fonds"
      case "communale":
        return ["part", "participation"].contains(word(place - 1))
      case "commune":
        return word(place - 1) == "la" && word(place - 2) == "de"
          && ["part", "participation"].contains(word(place - 3))
      default: break
      }
      place -= 1
      steps += 1
    }
    return false
  }
}
