import MinutesEditing
import MinutesModel
import MinutesWording

/// F-19: the share of the commune or of a funder that the plan or the text states or promises is the
/// true one.
enum StatedSharesAreTrue: PlanTextRule {
  static let id: RuleID = "F-19"
  static let title = "La part annoncée, de la commune ou d’un financeur, est la vraie"
  static let explanation = """
    La part écrite dans le plan ou dans le texte (« 20,00 % », « minimum 50 % d’autofinancement ») est \
    comparée à celle que donnent les montants, à ses décimales près. C’est une erreur quand elle \
    annonce un minimum que le plan n’atteint pas : celui de la loi, ou celui d’un règlement d’aide. \
    La part se calcule dans la base du plan : un minimum tenu en TTC seulement ne l’est pas en HT. La \
    part d’un financeur est comparée quand le texte la donne à un seul, sans « maximum » ni « environ ».
    """
  static let law = LawSource.arithmetic("Une part est le quotient de deux montants.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "98 664,00 € sur 494 150,00 € : « 20,00 % »",
    right: "98 830,00 € sur 494 150,00 € : « 20,00 % »")

  static let looksAt: ItemParts = [.figures, .plans]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.reading.hasPlans else { return [] }
    let minimum = context.facts.statutes.ownFunding.value.share
    let plans = item.plans.filter { $0.plan.isBegun(.expenses) && $0.plan.expenseTotal > .zero }
    let inPlans = plans.flatMap { block, plan in
      plan.resources.indices.compactMap { judge(plan, $0, block, item.id, minimum) }
    }
    let known = plans.map(\.plan).filter { $0.ownShare > .zero }
    return inPlans
      + context.reading.texts.flatMap { text -> [Finding] in
        guard let money = text.reading.money else { return [] }
        let own =
          known.isEmpty
          ? [] : money.shares.compactMap { judge($0, known, text.address, minimum) }
        return own + money.funderShares.compactMap { judge($0, plans.map(\.plan), text.address) }
      }
  }

  // MARK: in the plan

  private static func judge(
    _ plan: FinancingPlan, _ index: Int, _ block: BlockID, _ item: ItemID,
    _ minimum: Rate
  ) -> Finding? {
    let line = plan.resources[index]
    guard plan.isOwn(index), let rate = line.declaredShare, let amount = line.amount.amount,
      amount >= .zero
    else { return nil }
    let address = FieldAddress(item: item, block: block, path: .resource(index, .share))
    let computed = plan.computedShares[index]
    let remedy = computed.map {
      Remedy("écrire \($0.french)", .financing(item, block, .setDeclaredShare(index, $0)))
    }
    if let least = plan.missedMinimum(rate, minimum, amount) {
      return finding(
        at: .field(address, nil),
        "part affichée \(rate.french(fixedDecimals: true)), la vraie est de "
          + "\(computed?.french(fixedDecimals: true) ?? "") (\(amount.french) sur "
          + "\(plan.expenseTotal.french)) : il manque \((least - amount).french)",
        remedy: remedy)
    }
    guard !plan.isShare(rate, decimals: rate.decimals, amount), computed != rate else { return nil }
    return finding(
      at: .field(address, nil),
      "part affichée \(rate.french), la vraie est de \(computed?.french ?? "") (\(amount.french) sur "
        + "\(plan.expenseTotal.french))",
      severity: .warning, remedy: remedy)
  }

  // MARK: in the text

  private static func judge(
    _ said: SaidShare, _ plans: [FinancingPlan], _ address: FieldAddress,
    _ minimum: Rate
  ) -> Finding? {
    if said.isMinimum {
      // The plan that comes nearest.
      guard !plans.contains(where: { $0.reaches(said.rate) }),
        let plan = plans.max(by: { ($0.trueShare ?? .zero) < ($1.trueShare ?? .zero) }),
        let least = said.rate.of(plan.expenseTotal)
      else { return nil }
      return finding(
        at: .field(address, said.range),
        "le texte promet \(said.written) au moins, la part de la commune est de "
          + "\(plan.trueShare?.french ?? "") (\(plan.ownShare.french) sur \(plan.expenseTotal.french)"
          + "\(plan.basis.suffix)) : il manque \((least - plan.ownShare).french)")
    }
    guard
      !plans.contains(where: {
        $0.isShare(said.rate, decimals: said.decimals, $0.ownShare)
          && $0.missedMinimum(said.rate, minimum, $0.ownShare) == nil
      }),
      let plan = plans.first, let truth = plan.trueShare
    else { return nil }
    let right =
      said.decimals == 2 ? truth.french(fixedDecimals: true, sign: true) : truth.french
    var message =
      "le texte dit \(said.written), la part de la commune est de \(right) "
      + "(\(plan.ownShare.french) sur \(plan.expenseTotal.french))"
    let least = plan.missedMinimum(said.rate, minimum, plan.ownShare)
    if let least { message += " : il manque \((least - plan.ownShare).french)" }
    return finding(
      at: .field(address, said.range), message, severity: least == nil ? .warning : .error,
      remedy: Remedy(
        "écrire \(right)", .text(.replace(TextRange(address, said.range), with: right))))
  }
}

extension StatedSharesAreTrue {
  /// The share of a funder in the text; it is right where any plan has it so.
  private static func judge(
    _ said: FunderShare, _ plans: [FinancingPlan], _ address: FieldAddress
  ) -> Finding? {
    let known = plans.compactMap { plan in
      plan.amount(of: said.funder).map { (plan: plan, amount: $0) }
    }
    guard let (plan, amount) = known.first,
      !known.contains(where: { $0.plan.isShare(said.rate, decimals: said.decimals, $0.amount) }),
      let truth = Rate.share(of: amount, in: plan.expenseTotal)
    else { return nil }
    let right = truth.french(fixedDecimals: said.decimals == 2, sign: true)
    return finding(
      at: .field(address, said.range),
      "le texte dit \(said.written) pour \(said.funder.name), sa part est de \(right) "
        + "(\(amount.french) sur \(plan.expenseTotal.french))",
      severity: .warning,
      remedy: Remedy(
        "écrire \(right)", .text(.replace(TextRange(address, said.range), with: right))))
  }
}

extension FinancingPlan {
  /// What the lines of a funder give together; `nil` where the plan does not name it, or a line of it
  /// has no amount.
  fileprivate func amount(of funder: Funder) -> Amount? {
    let lines = resources.filter { Funder.named(in: $0.caption.foldedWords) == [funder] }
    let amounts = lines.compactMap(\.amount.amount)
    return amounts.isEmpty || amounts.count < lines.count ? nil : amounts.total
  }

  /// The commune’s share of the cost.
  fileprivate var trueShare: Rate? { Rate.share(of: ownShare, in: expenseTotal) }

  /// Whether a rate says what share an amount of the commune is, of the cost or of the public money.
  fileprivate func isShare(_ rate: Rate, decimals: Int, _ amount: Amount) -> Bool {
    rate.says(amount, of: expenseTotal, decimals: decimals)
      || eligibleBase.amount.map { rate.says(amount, of: $0, decimals: decimals) } ?? false
      || rate.says(amount, of: ownShare + publicSubsidies, decimals: decimals)
  }

  /// Whether the own share is at least a share of the cost or of the public money.
  fileprivate func reaches(_ rate: Rate) -> Bool {
    [expenseTotal, ownShare + publicSubsidies].contains { base in
      rate.of(base).map { ownShare >= $0 } ?? true
    }
  }

  /// The own money that the legal minimum asks for, where a rate says that it is reached and it is not.
  fileprivate func missedMinimum(
    _ rate: Rate, _ minimum: Rate, _ amount: Amount
  ) -> Amount? {
    guard rate >= minimum, publicSubsidies > .zero, amount == ownShare,
      let margin = minimum.margin(own: amount, subsidies: publicSubsidies), margin < 0
    else { return nil }
    return minimum.least(of: amount + publicSubsidies)
  }
}

extension TaxBasis {
  /// « HT » after an amount, with the space before it; nothing where the plan does not say.
  fileprivate var suffix: String { self == .notStated ? "" : " " + amountHeading }
}
