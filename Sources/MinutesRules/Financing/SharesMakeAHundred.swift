import MinutesEditing
import MinutesModel
import MinutesWording

/// F-15: the shares printed beside the resources add up to 100 %.
enum SharesMakeAHundred: PlanRule {
  static let id: RuleID = "F-15"
  static let title = "Les parts des recettes font 100 %"
  static let explanation = """
    Quand chaque recette porte sa part, leur somme est de 100 %. Arrondies une à une, des parts font \
    parfois 99,99 % ou 100,01 % : la correction donne les centièmes qui manquent aux plus grands \
    restes. Une part laissée vide est calculée ainsi.
    """
  static let law = LawSource.arithmetic("Les parts d’un tout font 100 %.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "33,33 % + 33,33 % + 33,33 %", right: "33,34 % + 33,33 % + 33,33 %")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    let lines = plan.resources.indices.filter { plan.resources[$0].amount.amount != nil }
    let declared = lines.compactMap { plan.resources[$0].declaredShare }
    let sum = declared.map(\.basisPoints).reduce(0, &+)
    // Shares of a plan that does not balance, or of a part of the cost, do not make a whole.
    guard lines.count > 1, declared.count == lines.count, sum != Rate.whole.basisPoints,
      plan.imbalance == .zero, plan.eligibleBase.isEmpty,
      lines.allSatisfy({ plan.declaredShareFits($0) == true || plan.isOwn($0) })
    else { return [] }
    let computed = plan.computedShares
    let edits = lines.filter { computed[$0] != plan.resources[$0].declaredShare }
      .map { FinancingEdit.setDeclaredShare($0, computed[$0]) }
    let parts = declared.map { $0.french }.joined(separator: " + ")
    return [
      PlanFault(
        nil, "les parts \(parts) font \(Rate(basisPoints: sum).french)", severity: severity,
        cures: edits.isEmpty ? [] : [.init(title: "recalculer les parts", edits: edits)])
    ]
  }
}

extension FinancingPlan {
  /// Whether a resource is the commune’s own money.
  func isOwn(_ index: Int) -> Bool {
    resources[index].kind == .ownFunding || resources[index].kind == .loan
  }
}
