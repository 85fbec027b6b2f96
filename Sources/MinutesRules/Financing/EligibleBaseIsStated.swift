import MinutesEditing
import MinutesModel
import MinutesWording

/// F-23: the eligible expense is stated where a funder’s rate only fits a part of the cost.
enum EligibleBaseIsStated: PlanRule {
  static let id: RuleID = "F-23"
  static let title = "La dépense éligible est dite quand elle n’est pas le coût total"
  static let explanation = """
    Un financeur applique souvent son taux à une partie du coût (sans le terrain, sans les honoraires). \
    Le plan doit alors dire cette dépense éligible : une préfecture a demandé un nouveau vote parce que \
    la base retenue était inférieure au total du plan.
    """
  static let law = LawSource.arithmetic("Un taux s’applique à une base.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "coût 7 994,84 €, Département 80 % : 6 058,27 €",
    right: "coût 7 994,84 €, dépense éligible 7 572,84 €, Département 80 % : 6 058,27 €")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    if let eligible = plan.eligibleBase.amount, plan.expenseTotal > .zero {
      guard eligible > plan.expenseTotal else { return [] }
      return [
        PlanFault(
          nil,
          "la dépense éligible de \(eligible.french) dépasse le coût total de "
            + "\(plan.expenseTotal.french) (écart \((eligible - plan.expenseTotal).french))",
          severity: severity)
      ]
    }
    return plan.resources.indices.compactMap { index in
      let line = plan.resources[index]
      guard !plan.isOwn(index), let rate = line.declaredShare, let amount = line.amount.amount,
        plan.declaredShareFits(index) == false,
        let fit = plan.partialBase(of: rate, making: amount)
      else { return nil }
      let left = fit.without.map { "« \(plan.expenses[$0].label.trimmingSpaces) »" }
        .joined(separator: ", ")
      return PlanFault(
        .resource(index, .share),
        "\(rate.french) ne donnent \(amount.french) que de \(fit.base.french), sans \(left) : la dépense "
          + "éligible n’est pas dite",
        severity: severity,
        cures: [
          .init(
            title: "dépense éligible : \(fit.base.french)",
            edits: [.setEligibleBase(.amount(fit.base))])
        ])
    }
  }
}
