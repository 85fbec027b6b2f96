import MinutesEditing
import MinutesModel
import MinutesWording

/// F-10: the grants of the State stay together under 80 % of the eligible cost; a DETR is at least 20 %
/// of it.
enum StateGrantsAreWithinTheCap: PlanRule {
  static let id: RuleID = "F-10"
  static let title = "Les dotations de l’État respectent leur plafond et la DETR son minimum"
  static let explanation = """
    DETR, DSIL, DPV et DSID ont un plafond commun : 80 % de la dépense hors taxe subventionnable. \
    Les autres financeurs n’y entrent pas. La DETR est d’au moins 20 % de cette dépense : quand elle \
    est plus faible que 20 % du coût total, indiquez la dépense subventionnable.
    """
  static let law = LawSource(
    "CGCT, art. R2334-27",
    "Les dotations de l’État ne dépassent pas ensemble 80 % du coût hors taxe de l’opération ; le taux "
      + "de la DETR ne peut être inférieur à 20 %.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "coût 100 000 €, DETR 60 000 €, DSIL 25 000 €",
    right: "coût 100 000 €, DETR 60 000 €, DSIL 20 000 €")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard plan.basis == .excludingVAT, plan.expenseTotal > .zero else { return [] }
    let limits = context.facts.statutes.stateGrants.value
    return aboveTheCap(plan, limits) + belowTheMinimum(plan, limits)
  }

  private static func aboveTheCap(_ plan: FinancingPlan, _ limits: StateGrantCap) -> [PlanFault] {
    let grants = plan.resources.filter { $0.kind == .stateGrant }.compactMap(\.amount.amount).total
    let cost = plan.fundedBase
    let cap = limits.share
    guard grants > .zero,
      let most = cost.scaledDown(by: cap.basisPoints, over: Rate.whole.basisPoints), grants > most
    else { return [] }
    // A grant of 80 % rounded to the cent is what the State itself prints.
    if grants == cap.of(cost) { return [] }
    let share = Rate.share(of: grants, in: cost)?.french ?? ""
    return [
      PlanFault(
        nil,
        "dotations de l’État \(grants.french) pour \(plan.costName) de \(cost.french) (\(share)) : "
          + "\(cap.french) font \(most.french), soit \((grants - most).french) de trop")
    ]
  }

  private static func belowTheMinimum(_ plan: FinancingPlan, _ limits: StateGrantCap) -> [PlanFault]
  {
    let least = limits.leastRuralGrant
    return plan.resources.indices.compactMap { index in
      let line = plan.resources[index]
      guard line.kind == .stateGrant, line.names("DETR"), let amount = line.amount.amount,
        amount > .zero, let minimum = least.of(plan.fundedBase), amount < minimum
      else { return nil }
      let share = Rate.share(of: amount, in: plan.fundedBase)?.french ?? ""
      guard plan.eligibleBase.isEmpty else {
        return PlanFault(
          .resource(index, .amount),
          "DETR de \(amount.french), \(share) de la dépense subventionnable : \(least.french) de "
            + "\(plan.fundedBase.french) font \(minimum.french), il manque "
            + (minimum - amount).french)
      }
      return PlanFault(
        .resource(index, .amount),
        "DETR de \(amount.french), \(share) du coût : le minimum est de \(least.french) de la dépense "
          + "subventionnable (\(minimum.french) pour tout le coût) ; l’indiquer si elle est moindre",
        severity: .warning)
    }
  }
}

extension FinancingPlan {
  /// What the State’s grants are a share of.
  fileprivate var costName: String {
    eligibleBase.isEmpty ? "un coût HT" : "une dépense subventionnable HT"
  }
}

extension ResourceLine {
  /// Whether a word stands in its label or funder.
  func names(_ word: String) -> Bool {
    (label + " " + funder).split { !$0.isLetter }.contains { $0.uppercased() == word }
  }
}
