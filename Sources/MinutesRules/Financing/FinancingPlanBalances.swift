import MinutesEditing
import MinutesModel
import MinutesWording

/// F-03: the resources equal the expenses.
enum FinancingPlanBalances: PlanRule {
  static let id: RuleID = "F-03"
  static let title = "Les recettes égalent les dépenses"
  static let explanation = """
    Un plan de financement est équilibré au centime : ce que les financeurs n’apportent pas est à la \
    charge de la commune et s’écrit en autofinancement.
    """
  static let law = LawSource.arithmetic(
    "Un plan de financement est équilibré : le total des recettes égale celui des dépenses.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "dépenses 7 994,84 €, recettes 7 984,84 €",
    right: "dépenses 7 994,84 €, recettes 7 994,84 €")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard plan.imbalance != .zero, plan.isBegun(.expenses), plan.isBegun(.resources),
      !plan.leavesOwnShareOut, !plan.leavesTaxUnpaid
    else { return [] }
    return [
      PlanFault(
        nil,
        "dépenses \(plan.expenseTotal.french) ≠ recettes \(plan.resourceTotal.french) "
          + "(écart \(plan.imbalance.magnitude.french))",
        cures: cures(plan))
    ]
  }

  private static func cures(_ plan: FinancingPlan) -> [PlanFault.Cure] {
    let derived = FinancingEdit.setStatedTotals(expenses: .empty, resources: .empty)
    if plan.expenseSum == plan.resourceSum {
      return [.init(title: "corriger les totaux", edits: [derived])]
    }
    let own = plan.ownLines
    guard own.count == 1, let line = own.first else { return [] }
    let keepsTotals = plan.statedExpenseTotal.isEmpty && plan.statedResourceTotal.isEmpty
    return [
      .init(
        title: "équilibrer par l’autofinancement",
        edits: keepsTotals ? [.balance(line)] : [.balance(line), derived])
    ]
  }
}

extension FinancingPlan {
  /// Whether the resources fall short and no line says what the commune bears itself (F-20).
  var leavesOwnShareOut: Bool {
    ownLines.isEmpty && statedResourceTotal.isEmpty && imbalance < .zero
      && resources.contains { $0.amount.amount != nil }
  }
}
