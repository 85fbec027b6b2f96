import MinutesEditing
import MinutesModel
import MinutesWording

/// B-03: the base of the quarter is said to be without the debt, and not the first budget alone.
enum BaseIsNetOfDebt: ItemRule {
  static let id: RuleID = "B-03"
  static let title = "La base du quart est dite hors dette, décisions modificatives comprises"
  static let explanation = """
    Le quart se calcule sur les dépenses réelles d’investissement ouvertes l’année précédente : budget \
    primitif, budget supplémentaire et décisions modificatives, sans le remboursement de la dette \
    (chapitre 16) ni les restes à réaliser. La délibération doit le dire pour qu’on puisse le vérifier : \
    dans le libellé de la base, ou dans sa fiche.
    """
  static let law = LawSource(
    "CGCT, art. L1612-1",
    "Crédits ouverts au budget de l’exercice précédent, non compris les crédits afférents au "
      + "remboursement de la dette.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "dépenses d’investissement inscrites au budget primitif 2020 : 504 285,57 €",
    right: "dépenses d’investissement ouvertes en 2020 (BP et DM), hors chapitre 16 : 504 285,57 €")

  static let looksAt: ItemParts = [.authorisations]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    item.authorisations.compactMap { block, authorisation in
      guard !authorisation.base.isEmpty else { return nil }
      let label = authorisation.baseLabel.folded
      var doubts: [String] = []
      if !authorisation.baseScope.isNetOfDebt,
        !["dette", "chapitre 16", "chap. 16", "chapitres 16", "1641", "emprunt"]
          .contains(where: { label.contains($0) })
      {
        doubts.append("rien ne dit que le remboursement de la dette (chapitre 16) en est ôté")
      }
      if !authorisation.baseScope.includesAmendments, label.contains("primitif"),
        !["modificative", "supplementaire", " dm", " bs"].contains(where: { label.contains($0) })
      {
        doubts.append("les décisions modificatives n’y sont pas")
      }
      guard !doubts.isEmpty else { return nil }
      let base = authorisation.base.amount.map { " de \($0.french)" } ?? ""
      return finding(
        at: .field(FieldAddress(item: item.id, block: block, path: .base), nil),
        "base\(base) : " + doubts.joined(separator: ", et "))
    }
  }
}
