import MinutesEditing
import MinutesModel
import MinutesWording

/// F-10: the grants of the State stay together under 80 % of the cost.
enum StateGrantsAreWithinTheCap: PlanRule {
  static let id: RuleID = "F-10"
  static let title = "Les dotations de l’État ne dépassent pas ensemble 80 % du coût HT"
  static let explanation = """
    DETR, DSIL, DPV et DSID ont un plafond commun : 80 % de la dépense hors taxe subventionnable. \
    Les autres financeurs n’y entrent pas.
    """
  static let law = LawSource(
    "CGCT, art. R2334-27",
    "Les dotations de l’État ne dépassent pas ensemble 80 % du coût hors taxe de l’opération.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "coût 100 000 €, DETR 60 000 €, DSIL 25 000 €",
    right: "coût 100 000 €, DETR 60 000 €, DSIL 20 000 €")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    let grants = plan.resources.filter { $0.kind == .stateGrant }.compactMap(\.amount.amount).total
    let cost = plan.expenseTotal
    let cap = context.facts.statutes.stateGrants.value.share
    guard plan.basis == .excludingVAT, grants > .zero, cost > .zero,
      let most = cost.scaledDown(by: cap.basisPoints, over: Rate.whole.basisPoints), grants > most
    else { return [] }
    // A grant of 80 % rounded to the cent is what the State itself prints.
    if grants == cap.of(cost) { return [] }
    let share = Rate.share(of: grants, in: cost)?.french ?? ""
    return [
      PlanFault(
        nil,
        "dotations de l’État \(grants.french) pour un coût HT de \(cost.french) (\(share)) : "
          + "\(cap.french) font \(most.french), soit \((grants - most).french) de trop")
    ]
  }
}
