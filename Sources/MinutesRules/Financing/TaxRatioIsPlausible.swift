import MinutesEditing
import MinutesModel
import MinutesWording

/// F-06: the total including tax is between 100 % and 120 % of the total without, and lines at
/// another rate than 20 % say so.
enum TaxRatioIsPlausible: PlanRule {
  static let id: RuleID = "F-06"
  static let title = "Le rapport TTC / HT est celui de taux existants et déclarés"
  static let explanation = """
    Le TTC va de 100 % à 120 % du HT. Un rapport qui n’est celui d’aucun taux (0 ; 5,5 ; 10 ; 20 %) \
    veut dire que des lignes ont des taux différents : indiquez le taux de chaque ligne.
    """
  static let law = LawSource.arithmetic("Les taux de TVA vont de 0 à 20 % en métropole.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "7 994,84 € HT, 9 509,40 € TTC, sans taux par ligne (18,95 %)",
    right: "terrain à 0 %, bornage, acte et travaux à 20 %")

  private static let rates = [
    Rate.zero, Rate(basisPoints: 210), Rate(basisPoints: 550), Rate(percent: 10), Rate(percent: 20),
  ]

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard plan.basis == .excludingVAT, let stated = plan.statedIncludingVAT.amount,
      plan.includingVATByLine == nil, plan.expenseTotal > .zero, stated > .zero,
      let ratio = Rate.share(of: stated - plan.expenseTotal, in: plan.expenseTotal)
    else { return [] }
    let facts =
      "\(stated.french) TTC pour \(plan.expenseTotal.french) HT (taxe de \(ratio.french))"
    guard stated >= plan.expenseTotal, let most = Rate(percent: 20).added(to: plan.expenseTotal),
      stated <= most + Amount(cents: Int64(plan.expenses.count))
    else {
      return [
        PlanFault(
          .includingVATTotal, facts + " : le rapport doit être entre 0 et 20 %", severity: severity)
      ]
    }
    let tolerance = Amount(cents: Int64(plan.expenses.count))
    let isOneRate = rates.contains { rate in
      rate.added(to: plan.expenseTotal).map { ($0 - stated).magnitude <= tolerance } ?? false
    }
    guard !isOneRate else { return [] }
    return [
      PlanFault(
        .includingVATTotal, facts + " : ce n’est aucun taux, indiquer celui de chaque ligne",
        severity: severity)
    ]
  }
}
