import MinutesEditing
import MinutesModel
import MinutesWording

/// F-22: a plan says whether its amounts are HT or TTC, and does not mix them.
enum TaxBasisIsStated: PlanRule {
  static let id: RuleID = "F-22"
  static let title = "Le plan dit s’il est en HT ou en TTC, et ne les mêle pas"
  static let explanation = """
    Un plan en HT est l’usage quand la commune récupère la TVA par le FCTVA ; un plan tout en TTC est \
    aussi juste, s’il le dit. Sans base annoncée, ou avec des lignes de l’une et de l’autre, ni les \
    financeurs ni le contrôle ne peuvent recalculer les parts.
    """
  static let law = LawSource.arithmetic("Des montants HT et TTC ne s’additionnent pas.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "plan en HT, « Travaux (TTC) : 12 000,00 € »",
    right: "plan en HT, « Travaux : 10 000,00 € »")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard plan.isBegun(.expenses) else { return [] }
    let said = plan.title.taxWords
    let other: TaxBasis =
      switch plan.basis {
      case .excludingVAT: .includingVAT
      case .includingVAT: .excludingVAT
      case .notStated: .notStated
      }
    if plan.basis == .notStated {
      guard said.isEmpty, plan.expenses.allSatisfy({ $0.label.taxWords.isEmpty }),
        plan.expenses.contains(where: { $0.amount.amount != nil })
      else { return mixed(plan) }
      return [
        PlanFault(
          nil, "le plan ne dit pas si ses montants sont HT ou TTC", severity: .warning,
          cures: [
            .init(title: "le plan est hors taxe (HT)", edits: [.setBasis(.excludingVAT)]),
            .init(
              title: "le plan est toutes taxes comprises (TTC)", edits: [.setBasis(.includingVAT)]),
          ], isChoice: true)
      ]
    }
    if said == [other] {
      return [
        PlanFault(
          .lead, "le titre dit \(other.amountHeading), le plan est en \(plan.basis.amountHeading)")
      ]
    }
    return plan.expenses.indices.compactMap { index in
      guard plan.expenses[index].label.taxWords == [other], !plan.expenses[index].amount.isEmpty
      else { return nil }
      return PlanFault(
        .expense(index, .label),
        "« \(plan.expenses[index].label.trimmingSpaces) » dit \(other.amountHeading) dans un plan en "
          + plan.basis.amountHeading)
    }
  }

  /// Lines of both bases in a plan that names none.
  private static func mixed(_ plan: FinancingPlan) -> [PlanFault] {
    let labels = plan.expenses.map(\.label.taxWords)
    guard labels.contains([.excludingVAT]), labels.contains([.includingVAT]) else { return [] }
    return [PlanFault(nil, "le plan mêle des dépenses HT et des dépenses TTC")]
  }
}

extension String {
  /// The bases that it names: « HT », « TTC ».
  fileprivate var taxWords: Set<TaxBasis> {
    var bases: Set<TaxBasis> = []
    for word in split(whereSeparator: { !$0.isLetter }) {
      switch word.uppercased() {
      case "HT": bases.insert(.excludingVAT)
      case "TTC": bases.insert(.includingVAT)
      default: break
      }
    }
    return bases
  }
}
