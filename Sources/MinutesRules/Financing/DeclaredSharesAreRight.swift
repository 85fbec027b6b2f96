import MinutesEditing
import MinutesModel
import MinutesWording

/// F-12: a resource declared as a share of the cost is that share to the cent.
enum DeclaredSharesAreRight: PlanRule {
  static let id: RuleID = "F-12"
  static let title = "Le taux déclaré d’une recette donne son montant"
  static let explanation = """
    Le taux demandé à un financeur, multiplié par le total des dépenses et arrondi au centime, doit \
    être le montant de sa ligne. Un taux écrit avec des décimales peut aussi être la part que le \
    montant représente, arrondie. La part de la commune elle-même relève de F-19.
    """
  static let law = LawSource.arithmetic("Un montant est son taux multiplié par sa base.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "80 % de 7 994,84 € : 6 385,87 €", right: "80 % de 7 994,84 € : 6 395,87 €")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    plan.resources.indices.compactMap { index in
      let line = plan.resources[index]
      guard line.kind != .ownFunding, line.kind != .loan, let rate = line.declaredShare,
        let amount = line.amount.amount, let expected = rate.of(plan.expenseTotal),
        plan.declaredShareFits(index) == false,
        plan.partialBase(of: rate, making: amount) == nil
      else { return nil }
      return PlanFault(
        .resource(index, .amount),
        "\(rate.french) de \(plan.expenseTotal.french) font \(expected.french), la ligne porte "
          + "\(amount.french) (écart \((amount - expected).magnitude.french))",
        cures: cures(plan, index, rate, amount))
    }
  }

  private static func cures(
    _ plan: FinancingPlan, _ index: Int, _ rate: Rate, _ amount: Amount
  ) -> [PlanFault.Cure] {
    let recompute = FinancingEdit.setShare(index, rate)
    var cures = [PlanFault.Cure(title: "recalculer le montant", edits: [recompute])]
    let own = plan.ownLines.filter { $0 != index }
    if own.count == 1, let line = own.first {
      cures.append(
        .init(
          title: "recalculer le montant et équilibrer", edits: [recompute, .balance(line)]))
    }
    if let share = Rate.share(of: amount, in: plan.expenseTotal),
      share.of(plan.expenseTotal) == amount
    {
      cures.append(
        .init(title: "écrire le taux de \(share.french)", edits: [.setDeclaredShare(index, share)]))
    }
    return cures
  }
}
