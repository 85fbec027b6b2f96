import MinutesEditing
import MinutesModel
import MinutesWording

/// M-03: the same amount is not said to be two things that exclude each other.
enum AnAmountIsOneThing: ItemRule {
  static let id: RuleID = "M-03"
  static let title = "Un même montant n’est pas deux choses à la fois"
  static let explanation = """
    Le même montant ne peut être un acompte dans l’exposé et le solde dans le dispositif, HT ici et TTC \
    là, brut puis net. L’une des deux mentions est fausse, ou le montant l’est.
    """
  static let law = LawSource.arithmetic("Un acompte n’est pas un solde, ni le HT le TTC.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "l’acompte s’élève à 1 666,67 € ; décide le reversement du solde (1 666,67 €)",
    right: "le solde s’élève à 1 666,67 € ; décide le reversement du solde (1 666,67 €)")

  static let looksAt: ItemParts = [.figures, .plans]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    var known: [(said: AmountNature, isDecision: Bool)] = []
    var findings: [Finding] = []
    var untaxed: Set<Amount>?
    for text in context.reading.texts {
      for said in text.reading.money?.natures ?? [] {
        let isDecision = text.role.isOperative
        let earlier = known.first {
          $0.said.nature == said.nature.opposite && $0.said.amount == said.amount
            && (!said.nature.isOfPayment || $0.isDecision != isDecision)
        }
        let isBoth = known.contains {
          $0.said.nature == said.nature && $0.said.amount == said.amount
        }
        known.append((said, isDecision))
        guard let earlier, !isBoth else { continue }
        let amounts = untaxed ?? item.untaxedAmounts
        untaxed = amounts
        if !said.nature.isOfPayment, amounts.contains(said.amount) { continue }
        findings.append(
          finding(
            at: .field(text.address, said.range),
            "\(said.amount.french) : \(earlier.said.nature.french) plus haut, "
              + "\(said.nature.french) ici"))
      }
    }
    return findings
  }
}

extension AgendaItem {
  /// The amounts of plans that are the same with tax and without.
  fileprivate var untaxedAmounts: Set<Amount> {
    Set(
      plans.flatMap { _, plan in
        plan.expenses.filter { $0.vatRate == .zero }.compactMap(\.amount.amount)
          + (plan.includingVATTotal == plan.expenseTotal ? [plan.expenseTotal] : [])
      })
  }
}
