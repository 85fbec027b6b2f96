import MinutesModel
import MinutesWording

/// An amount of a text that is said to be HT or TTC.
struct TaxedAmount: Sendable {
  let amount: Amount
  let basis: TaxBasis
  /// The figures, without unit, in characters of the text.
  let range: Range<Int>
  /// « environ », « près de », « de l’ordre de » before it.
  let isApproximate: Bool
  /// Whether its sentence speaks of something that need not be in the plan.
  let isAboutSomethingElse: Bool

  static func all(in text: TokenizedText) -> [TaxedAmount] {
    text.tokens.indices.compactMap { index in
      guard let amount = text.tokens[index].number?.amount else { return nil }
      var next = index + 1
      if text.isSign("€", at: next) || ["euros", "euro", "eur"].contains(text.word(next)) {
        next += 1
      }
      guard let basis = basis(at: next, in: text) else { return nil }
      return TaxedAmount(
        amount: amount, basis: basis, range: text.characters(text.tokens[index].bytes),
        isApproximate: isApproximate(index, in: text),
        isAboutSomethingElse: isAboutSomethingElse(index, in: text))
    }
  }

  /// « HT » or « TTC » at an index, in all their spellings.
  static func basis(at index: Int, in text: TokenizedText) -> TaxBasis? {
    switch text.word(index) {
    case "ht": return .excludingVAT
    case "ttc": return .includingVAT
    case "h": return text.word(index + 2) == "t" ? .excludingVAT : nil
    case "t": return text.word(index + 2) == "t" ? .includingVAT : nil
    case "hors": return text.word(index + 1).hasPrefix("taxe") ? .excludingVAT : nil
    case "toutes": return text.word(index + 1) == "taxes" ? .includingVAT : nil
    default: return nil
    }
  }

  private static func isApproximate(_ index: Int, in text: TokenizedText) -> Bool {
    (max(0, index - 4)..<index).contains {
      ["environ", "pres", "ordre", "approximativement", "autour", "arrondi"].contains(text.word($0))
    }
  }

  private static let beginningsOfOthers = WordBeginnings(otherThings)
  private static let otherThings: Set<String> = [
    "devis", "offre", "offres", "proposition", "propositions", "marche", "marches", "seuil",
    "plafond", "plafonne", "plafonnee", "maximum", "minimum", "inferieur", "superieur", "ancien",
    "an", "mois", "variante", "option", "options", "avenant", "initial", "initialement", "loyer",
    "tarif", "unitaire", "metre", "ml", "m", "precedent", "precedente", "estimation", "lot", "lots",
    "entreprise", "societe", "tranche", "phase", "plus", "moins", "acompte", "location", "prix",
  ]

  /// Whether the sentence of a figure speaks of something that need not be in the plan.
  static func isAboutSomethingElse(_ index: Int, in text: TokenizedText) -> Bool {
    var start = index
    while start > 0, !text.isSign(".", at: start - 1) { start -= 1 }
    var end = index
    while end < text.tokens.count, !text.isSign(".", at: end) { end += 1 }
    return (start..<end).contains { text.isWord($0, of: otherThings, beginningsOfOthers) }
  }
}
