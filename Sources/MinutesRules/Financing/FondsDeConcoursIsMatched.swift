import MinutesEditing
import MinutesModel
import MinutesWording

/// F-14: a fonds de concours is at most what the commune itself bears.
enum FondsDeConcoursIsMatched: PlanRule {
  static let id: RuleID = "F-14"
  static let title = "Le fonds de concours ne dépasse pas la part de la commune"
  static let explanation = """
    Le total des fonds de concours de la communauté ne peut excéder la part que la commune finance \
    elle-même, hors subventions : au plus la moitié de ce qui reste une fois les subventions déduites.
    """
  static let law = LawSource(
    "CGCT, art. L5214-16, V",
    "Le montant total des fonds de concours ne peut excéder la part du financement assurée, hors "
      + "subventions, par le bénéficiaire.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "reste 40 : fonds de concours 25, autofinancement 15",
    right: "reste 40 : fonds de concours 20, autofinancement 20")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    let lines = plan.resources.indices.filter { plan.resources[$0].isFondsDeConcours }
    let fonds = lines.compactMap { plan.resources[$0].amount.amount }.total
    // What is missing to balance will be the commune’s.
    let missing = plan.imbalance < .zero ? plan.imbalance.magnitude : .zero
    let own = plan.ownShare + missing
    guard fonds > .zero, own >= .zero, fonds > own, !plan.leavesOwnShareOut,
      let half = (fonds + own).scaledDown(by: 1, over: 2)
    else { return [] }
    var cures: [PlanFault.Cure] = []
    if lines.count == 1, let line = lines.first, let mine = plan.ownLines.only {
      cures = [
        .init(
          title: "partager le reste par moitié",
          edits: [
            .setResourceAmount(line, .amount(half)), .setDeclaredShare(line, nil), .balance(mine),
          ])
      ]
    }
    return [
      PlanFault(
        lines.first.map { .resource($0, .amount) },
        "fonds de concours \(fonds.french), part de la commune \(own.french) : au plus la moitié du reste "
          + "de \((fonds + own).french), \(half.french), soit \((fonds - half).french) de trop",
        cures: cures)
    ]
  }
}

extension ResourceLine {
  /// Whether it is one by its kind or by its name.
  fileprivate var isFondsDeConcours: Bool {
    kind == .fondsDeConcours
      || kind == .publicSubsidy && (label + " " + funder).folded.contains("fonds de concours")
  }
}

extension [Int] {
  /// The only element.
  fileprivate var only: Int? { count == 1 ? first : nil }
}
