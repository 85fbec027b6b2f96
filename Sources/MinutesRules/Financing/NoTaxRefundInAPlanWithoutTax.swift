import MinutesEditing
import MinutesModel
import MinutesWording

/// F-13: a plan without tax counts no refund of tax as a resource.
enum NoTaxRefundInAPlanWithoutTax: PlanRule {
  static let id: RuleID = "F-13"
  static let title = "Un plan HT ne compte ni FCTVA ni TVA en recette"
  static let explanation = """
    Le FCTVA rembourse une taxe que les dépenses hors taxe ne comprennent pas : le compter en recette \
    finance deux fois la même chose. Ôtez la ligne, ou établissez le plan en TTC.
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
    guard plan.basis == .excludingVAT else { return [] }
    return plan.resources.indices.compactMap { index in
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

extension String {
  /// Whether a word of it is FCTVA or TVA.
  fileprivate var namesTaxRefund: Bool {
    split { !$0.isLetter }.contains { $0.uppercased() == "FCTVA" || $0.uppercased() == "TVA" }
  }
}
