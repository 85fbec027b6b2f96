import MinutesEditing
import MinutesModel
import MinutesWording

/// F-02: the resource lines add up to the total written.
enum ResourcesAddUp: PlanRule {
  static let id: RuleID = "F-02"
  static let title = "Le total des recettes est la somme des lignes"
  static let explanation = """
    Le total écrit à la main est comparé, au centime près, à la somme des recettes. Laissé vide, il \
    est calculé.
    """
  static let law = LawSource.arithmetic("Un total est la somme de ses lignes.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "6 395,87 + 1 598,97 ; total 7 984,84 €", right: "6 395,87 + 1 598,97 ; total 7 994,84 €"
  )

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard let stated = plan.statedResourceTotal.amount, stated != plan.resourceSum else {
      return []
    }
    return [
      PlanFault(
        .resourceTotal,
        "total des recettes \(stated.french) ≠ somme des lignes \(plan.resourceSum.french) "
          + "(écart \((stated - plan.resourceSum).magnitude.french))",
        cures: [
          .init(
            title: "corriger le total des recettes",
            edits: [.setStatedTotals(expenses: plan.statedExpenseTotal, resources: .empty)])
        ])
    ]
  }
}
