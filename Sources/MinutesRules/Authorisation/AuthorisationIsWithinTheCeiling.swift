import MinutesEditing
import MinutesModel
import MinutesWording

/// B-02: the uses add up to the total, which is within the ceiling.
enum AuthorisationIsWithinTheCeiling: ItemRule {
  static let id: RuleID = "B-02"
  static let title = "Les dépenses autorisées font le total, dans la limite du plafond"
  static let explanation = """
    L’autorisation précise le montant et l’affectation des crédits : les lignes doivent faire le \
    total écrit, et ce total ne pas dépasser le plafond. Le quart s’apprécie pour toute la section : \
    un chapitre peut dépasser le quart de ses propres crédits.
    """
  static let law = LawSource(
    "CGCT, art. L1612-1", "L’autorisation précise le montant et l’affectation des crédits.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "10 000 + 25 000 = 36 000 €",
    right: "10 000 + 25 000 = 35 000 €, sous le plafond de 126 071,39 €")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    item.authorisations.flatMap { block, authorisation in
      wrongTotal(authorisation, block, item) + aboveCeiling(authorisation, block, item, context)
    }
  }

  private static func wrongTotal(
    _ authorisation: BudgetAuthorisation, _ block: BlockID, _ item: AgendaItem
  ) -> [Finding] {
    guard let stated = authorisation.statedTotal.amount, stated != authorisation.sum else {
      return []
    }
    let staysWithin =
      authorisation.ceiling.map { authorisation.sum <= $0 || stated > $0 } ?? true
    return [
      finding(
        at: .field(FieldAddress(item: item.id, block: block, path: .authorisationTotal), nil),
        "total \(stated.french) ≠ somme des lignes \(authorisation.sum.french) "
          + "(écart \((stated - authorisation.sum).magnitude.french))",
        remedy: staysWithin
          ? Remedy(
            "corriger le total", .authorisation(item.id, block, .setStatedTotal(.empty))) : nil)
    ]
  }

  private static func aboveCeiling(
    _ authorisation: BudgetAuthorisation, _ block: BlockID, _ item: AgendaItem,
    _ context: ItemContext
  ) -> [Finding] {
    let part = context.facts.statutes.advanceCredits.value
    let ceiling =
      authorisation.statedCeiling.amount ?? authorisation.base.amount.flatMap(part.ceiling)
    guard let ceiling, authorisation.total > ceiling else { return [] }
    return [
      finding(
        at: .block(item.id, block),
        "total \(authorisation.total.french) au-dessus du plafond de \(ceiling.french) "
          + "(\((authorisation.total - ceiling).french) de trop)")
    ]
  }
}
