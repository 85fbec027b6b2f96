import MinutesEditing
import MinutesModel
import MinutesWording

/// F-13: a plan without tax counts no refund of tax as a resource, and one with tax has somebody to pay
/// it.
enum NoTaxRefundInAPlanWithoutTax: PlanRule {
  static let id: RuleID = "F-13"
  static let title = "Un plan HT ne compte ni FCTVA ni TVA en recette, un plan TTC finance la taxe"
  static let explanation = """
    Le FCTVA rembourse une taxe que les dépenses hors taxe ne comprennent pas : le compter en recette \
    finance deux fois la même chose. Ôtez la ligne, ou établissez le plan en TTC. À l’inverse, des \
    recettes qui ne couvrent que le coût hors taxe laissent la TVA sans financement dans un plan en TTC.
    """
  static let law = LawSource(
    "CGCT, art. L1615-6 et L1615-10",
    "Le FCTVA compense la TVA des dépenses d’investissement ; les subventions calculées hors taxe "
      + "n’en sont pas déduites.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "plan HT, recettes : DETR, FCTVA, autofinancement",
    right: "plan HT, recettes : DETR, autofinancement")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    switch plan.basis {
    case .excludingVAT: refunds(plan)
    case .includingVAT: plan.leavesTaxUnpaid ? [unpaid(plan)] : []
    case .notStated: []
    }
  }

  private static func unpaid(_ plan: FinancingPlan) -> PlanFault {
    PlanFault(
      nil,
      "recettes \(plan.resourceTotal.french), le coût hors taxe, pour \(plan.expenseTotal.french) de "
        + "dépenses TTC : rien ne finance la TVA de \(plan.imbalance.magnitude.french)",
      cures: plan.ownLines.count == 1
        ? [
          .init(
            title: "la faire porter par l’autofinancement", edits: [.balance(plan.ownLines[0])])
        ] : [])
  }

  private static func refunds(_ plan: FinancingPlan) -> [PlanFault] {
    plan.resources.indices.compactMap { index in
      let line = plan.resources[index]
      guard line.kind == .vatRefund || line.label.namesTaxRefund else { return nil }
      let amount = line.amount.amount.map { " de \($0.french)" } ?? ""
      let name = line.label.isBlank ? "remboursement de TVA" : "« \(line.label.trimmingSpaces) »"
      return PlanFault(
        .resource(index, .label),
        "recette \(name)\(amount) dans un plan hors taxe, qui n’a pas de TVA à rembourser")
    }
  }
}

extension FinancingPlan {
  /// Whether the resources are the expenses without the tax that these include.
  var leavesTaxUnpaid: Bool {
    guard basis == .includingVAT, !ownLines.isEmpty, imbalance < .zero, resourceTotal > .zero else {
      return false
    }
    let tolerance = Amount(cents: Int64(max(1, expenses.count)))
    let rates = expenses.filter { !$0.amount.isEmpty }.map(\.vatRate)
    if rates.allSatisfy({ $0 != nil }), !rates.isEmpty {
      let untaxed = expenses.compactMap { line -> Amount? in
        guard let amount = line.amount.amount, let rate = line.vatRate,
          (Rate.zero...Rate.whole).contains(rate)
        else { return nil }
        return amount.scaled(
          by: Rate.whole.basisPoints, over: Rate.whole.basisPoints + rate.basisPoints)
      }.total
      return untaxed != expenseTotal && (untaxed - resourceTotal).magnitude <= tolerance
    }
    return [Rate(percent: 20), Rate(percent: 10), Rate(basisPoints: 550)].contains { rate in
      rate.added(to: resourceTotal).map { ($0 - expenseTotal).magnitude <= tolerance } ?? false
    }
  }
}

extension String {
  /// Whether a word of it is FCTVA or TVA.
  fileprivate var namesTaxRefund: Bool {
    split { !$0.isLetter }.contains { $0.uppercased() == "FCTVA" || $0.uppercased() == "TVA" }
  }
}
