import MinutesEditing
import MinutesModel
import MinutesWording

/// F-20: what the funders do not bring stands in the plan as the commune’s own share.
enum OwnShareIsWritten: PlanRule {
  static let id: RuleID = "F-20"
  static let title = "La part de la commune figure au plan"
  static let explanation = """
    Quand les recettes sont inférieures aux dépenses et qu’aucune ligne ne dit qui paie le reste, le \
    plan ne permet pas de vérifier la participation de la commune : ajoutez l’autofinancement.
    """
  static let law = LawSource.arithmetic(
    "Un plan de financement est équilibré : le reste est à la charge de la commune.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "dépenses 39 000,00 €, Département 31 200,00 €",
    right: "dépenses 39 000,00 €, Département 31 200,00 €, autofinancement 7 800,00 €")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard plan.leavesOwnShareOut, plan.isBegun(.expenses) else { return [] }
    let rest = plan.imbalance.magnitude
    return [
      PlanFault(
        nil,
        "recettes \(plan.resourceTotal.french) pour \(plan.expenseTotal.french) de dépenses : "
          + "rien ne dit qui paie les \(rest.french) restants",
        severity: severity,
        cures: [
          .init(
            title: "ajouter \(rest.french) d’autofinancement",
            edits: [
              .appendResource(
                ResourceLine(label: "Autofinancement", kind: .ownFunding, amount: .amount(rest)))
            ])
        ])
    ]
  }
}
