import MinutesEditing
import MinutesModel
import MinutesWording

/// F-01: the expense lines add up to the total written.
enum ExpensesAddUp: PlanRule {
  static let id: RuleID = "F-01"
  static let title = "Le total des dépenses est la somme des lignes"
  static let explanation = """
    Le total écrit à la main est comparé, au centime près, à la somme des dépenses. Laissé vide, il \
    est calculé.
    """
  static let law = LawSource.arithmetic("Un total est la somme de ses lignes.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "422,00 + 550,00 ; total 962,00 €", right: "422,00 + 550,00 ; total 972,00 €")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard let stated = plan.statedExpenseTotal.amount, stated != plan.expenseSum else { return [] }
    return [
      PlanFault(
        .expenseTotal,
        "total des dépenses \(stated.french) ≠ somme des lignes \(plan.expenseSum.french) "
          + "(écart \((stated - plan.expenseSum).magnitude.french))",
        cures: [
          .init(
            title: "corriger le total des dépenses",
            edits: [.setStatedTotals(expenses: .empty, resources: plan.statedResourceTotal)])
        ])
    ]
  }
}
