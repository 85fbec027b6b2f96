import MinutesModel
import MinutesWording

/// An amount of something that has but one in an item: « la cotisation annuelle est de 120 € ».
struct NamedAmount: Sendable {
  /// « cotisation »
  let noun: String
  /// The words that tell it from another of its name: « annuelle », « par logement », « ht ».
  let qualifiers: Set<String>
  let amount: Amount
  /// The figures, without unit, in characters of the text.
  let range: Range<Int>
  /// Whether its sentence tells of a change, or of another time.
  let tellsOfAnother: Bool
  /// Whether it is only proposed or asked for.
  let isProposed: Bool

  private static let nouns: Set<String> = [
    "cotisation", "adhesion", "forfait", "loyer", "indemnite", "indemnisation", "participation",
    "redevance", "contribution", "caution", "gratification", "remuneration", "franchise", "prix",
    "tarif", "dotation", "prime", "allocation",
  ]
  private static let beginnings = WordBeginnings(nouns)
  private static let connectors: Set<String> = [
    "de", "d", "est", "sera", "serait", "etait", "soit", "a", "la", "le", "l", "les", "s", "se",
    "eleve", "elevera", "elevent", "fixe", "fixee", "fixer", "etabli", "etablie", "un", "une",
    "montant", "hauteur", "au", "aux", "du", "des", "en", "et", "pour", "represente", "total",
    "totale", "valeur", "somme", "proposee", "propose", "retenu", "retenue", "arrete", "arretee",
  ]
  private static let changes: Set<String> = [
    "ancien", "ancienne", "actuel", "actuelle", "actuellement", "jusqu", "precedent", "precedente",
    "passe", "passer", "passera", "porte", "porter", "portee", "augmente", "augmenter",
    "augmentation",
    "baisse", "baisser", "diminue", "diminuer", "lieu", "auparavant", "initial", "initiale",
    "initialement", "lors", "depuis", "puis", "dernier", "derniere", "etait", "voisine", "voisines",
    "variante", "option", "plafond", "maximum", "minimum", "plus", "moins", "entre", "environ",
    "revalorise", "revalorisee", "reduit", "reduite", "si", "sinon", "avant", "anterieur",
    "premiere", "deuxieme", "seconde", "second", "chaque", "autre", "supplementaire",
  ]
  private static let proposals: Set<String> = [
    "propose", "proposee", "proposition", "proposent", "demande", "demandee", "sollicite",
    "souhaite", "suggere", "estime", "estimee", "envisage", "envisagee", "pourrait",
  ]

  static func all(in text: TokenizedText) -> [NamedAmount] {
    text.tokens.indices.compactMap { index in
      guard let amount = text.tokens[index].number?.amount, !text.isAttached(index),
        text.currency(at: index + 1) != nil
      else { return nil }
      guard let (place, noun) = noun(before: index, in: text) else { return nil }
      var qualifiers = Set(
        (place + 1..<index).map { text.word($0) }.filter {
          !$0.isEmpty && !connectors.contains($0)
        })
      if let unit = unit(after: index + 2, in: text) { qualifiers.insert(unit) }
      let sentence = (text.sentenceStart(of: index)..<text.sentenceEnd(of: index)).map {
        text.word($0)
      }
      return NamedAmount(
        noun: noun, qualifiers: qualifiers, amount: amount,
        range: text.characters(text.tokens[index].bytes),
        tellsOfAnother: sentence.contains { changes.contains($0) },
        isProposed: sentence.contains { proposals.contains($0) })
    }
  }

  /// The noun that an amount is said of: the nearest before it, in its clause.
  private static func noun(before index: Int, in text: TokenizedText) -> (Int, String)? {
    var place = index - 1
    while place >= 0, place > index - 12 {
      if text.isNumber(place)
        || ["(", ")", ";", "."].contains(where: { text.isSign($0, at: place) })
      {
        return nil
      }
      if beginnings.contains(text.letters(place)) {
        let word = text.word(place)
        if nouns.contains(word) { return isOne(place, in: text) ? (place, word) : nil }
      }
      place -= 1
    }
    return nil
  }

  /// Whether an article or demonstrative in the singular stands before a noun.
  private static func isOne(_ index: Int, in text: TokenizedText) -> Bool {
    let before = text.isSign("'", at: index - 1) ? text.word(index - 2) : text.word(index - 1)
    return ["le", "la", "l", "un", "une", "du", "cette", "ce", "sa", "son", "d", "au"]
      .contains(before)
  }

  /// « par mois », « /an », « HT » after an amount.
  private static func unit(after index: Int, in text: TokenizedText) -> String? {
    switch TaxedAmount.basis(at: index, in: text) {
    case .excludingVAT: return "ht"
    case .includingVAT: return "ttc"
    default: break
    }
    if text.word(index) == "par" || text.isSign("/", at: index) {
      return "par " + text.word(index + 1)
    }
    if ["mensuel", "mensuels", "annuel", "annuels"].contains(text.word(index)) {
      return text.word(index)
    }
    return nil
  }
}

extension TokenizedText {
  /// The first token of the sentence in which one stands.
  func sentenceStart(of index: Int) -> Int {
    var start = index
    while start > 0, !isSign(".", at: start - 1), !isSign(";", at: start - 1) { start -= 1 }
    return start
  }

  /// The token after the last of that sentence.
  func sentenceEnd(of index: Int) -> Int {
    var end = index
    while end < tokens.count, !isSign(".", at: end), !isSign(";", at: end) { end += 1 }
    return end
  }
}
