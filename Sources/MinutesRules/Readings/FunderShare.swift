import MinutesModel

/// A share of the cost that a text says a funder gives: « une subvention de l’État à hauteur de 40 % ».
struct FunderShare: Sendable {
  let funder: Funder
  /// In basis points.
  let rate: Rate
  /// The decimals it was written with.
  let decimals: Int
  /// The figure and « % », in characters of the text.
  let range: Range<Int>
  /// « 40 % »
  let written: String

  /// Shares in clauses that speak of a subsidy and name one funder and one share: what else a percentage may
  /// be is left alone.
  static func all(in text: TokenizedText) -> [FunderShare] {
    text.tokens.indices.compactMap { index in
      guard let number = text.tokens[index].number, text.isSign("%", at: index + 1),
        number.scale <= 2, !text.isAttached(index), let rate = Rate(number)
      else { return nil }
      let clause = text.clause(around: index)
      let words = clause.map { text.word($0) }
      guard clause.count(where: { text.isSign("%", at: $0) }) == 1,
        words.contains(where: { subsidies.contains($0) }),
        !words.contains(where: { others.contains($0) })
      else { return nil }
      let funders = Funder.named(in: words.map { $0[...] })
      guard funders.count == 1, let funder = funders.first else { return nil }
      let bytes = text.range(index, through: index + 1)
      return FunderShare(
        funder: funder, rate: rate, decimals: number.scale, range: text.characters(bytes),
        written: text.text(bytes))
    }
  }

  private static let subsidies: Set<String> = [
    "subvention", "subventions", "subventionne", "aide", "aides", "dotation", "detr", "dsil",
    "participation", "financement", "finance", "concours",
  ]
  /// Words with which a percentage is something else than what this plan has.
  private static let others: Set<String> = [
    "maximum", "maximal", "maximale", "maxima", "plus", "plafond", "plafonne", "plafonnee",
    "jusqu", "environ", "pres", "minimum", "minimal", "minimale", "moins", "inferieur",
    "inferieure", "superieur", "superieure", "tva", "taxe", "taux", "population", "habitants",
    "avance", "acompte", "solde", "hausse", "baisse", "augmentation", "majoration", "bonus",
    "reste", "cumul", "cumule", "total", "autofinancement", "publiques", "publics", "eligible",
    "eligibles", "plancher", "loyer", "honoraires", "etudes",
  ]
}

extension TokenizedText {
  /// The tokens around one up to the next full stop, semicolon, comma or « et ».
  fileprivate func clause(around index: Int) -> Range<Int> {
    func ends(_ place: Int) -> Bool {
      [".", ";", ",", ":"].contains { isSign($0, at: place) } || word(place) == "et"
    }
    var start = index
    while start > 0, !ends(start - 1) { start -= 1 }
    var end = index
    while end < tokens.count, !ends(end) { end += 1 }
    return start..<end
  }
}
