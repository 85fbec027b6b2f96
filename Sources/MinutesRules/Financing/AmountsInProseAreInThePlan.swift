import MinutesEditing
import MinutesModel
import MinutesWording

/// F-04: an amount said to be HT or TTC in the text of an item is one of its plan.
enum AmountsInProseAreInThePlan: PlanTextRule {
  static let id: RuleID = "F-04"
  static let title = "Les montants HT et TTC du texte sont ceux du plan"
  static let explanation = """
    Un montant suivi de HT ou de TTC dans l’exposé ou le dispositif doit être une ligne ou un total \
    du plan du même point, ou une somme de lignes. Un montant proche d’un total (10 %) est une \
    erreur ; un autre est à vérifier, sauf s’il est dit approximatif ou parle d’autre chose (devis, \
    offre, plafond…).
    """
  static let law = LawSource.arithmetic("Le texte et le plan disent le même coût.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "coût estimé à 7 949,84 € HT ; plan : 7 994,84 €", right: "coût estimé à 7 994,84 € HT")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.reading.hasPlans else { return [] }
    let texts = context.reading.texts.filter { $0.role.isProse && !$0.reading.amounts.isEmpty }
    guard !texts.isEmpty else { return [] }
    let plans = item.plans.map(\.plan)
    guard plans.contains(where: { $0.isBegun(.expenses) && $0.expenseTotal > .zero }) else {
      return []
    }
    let figures = TaxBasis.allCases.map { PlanFigures(plans, $0) }
    return texts.flatMap { text in
      text.reading.amounts.compactMap { amount in
        guard let known = figures.first(where: { $0.basis == amount.basis }),
          !known.all.isEmpty
        else { return nil }
        return judge(amount, known, text.address)
      }
    }
  }

  private static func judge(
    _ amount: TaxedAmount, _ figures: PlanFigures, _ address: FieldAddress
  ) -> Finding? {
    guard !figures.all.contains(amount.amount), !figures.isSumOfLines(amount.amount) else {
      return nil
    }
    let nearest = figures.totals.min {
      ($0 - amount.amount).magnitude < ($1 - amount.amount).magnitude
    }
    guard let nearest else { return nil }
    let difference = (nearest - amount.amount).magnitude
    let isNear = difference.cents <= nearest.magnitude.cents / 10
    if amount.isApproximate, difference.cents <= nearest.magnitude.cents / 20 { return nil }
    if !isNear, amount.isAboutSomethingElse { return nil }
    let basis = amount.basis == .excludingVAT ? "HT" : "TTC"
    let message =
      isNear
      ? "le texte dit \(amount.amount.french) \(basis), le plan \(nearest.french) "
        + "(écart \(difference.french))"
      : "\(amount.amount.french) \(basis) n’est ni une ligne ni un total du plan "
        + "(\(nearest.french) \(basis))"
    return finding(
      at: .field(address, amount.range), message, severity: isNear ? .error : .warning,
      remedy: isNear
        ? Remedy(
          "écrire \(nearest.french(sign: false))",
          .text(.replace(TextRange(address, amount.range), with: nearest.french(sign: false))))
        : nil)
  }
}

extension PassageRole {
  /// Where the costs of a project are told.
  fileprivate var isProse: Bool {
    switch self {
    case .exposition, .discussion, .considerants, .list, .operative: true
    case .heading, .visas, .quotation: false
    }
  }
}

/// The figures of an item’s plans in one tax basis.
struct PlanFigures {
  let basis: TaxBasis
  private(set) var totals: [Amount] = []
  private(set) var lines: [Amount] = []

  private(set) var all: Set<Amount> = []

  init(_ plans: [FinancingPlan], _ basis: TaxBasis) {
    self.basis = basis
    for plan in plans {
      if plan.basis == basis {
        lines += plan.expenses.compactMap(\.amount.amount)
        lines += plan.resources.compactMap(\.amount.amount)
        lines += [plan.eligibleBase.amount].compactMap(\.self)
        totals += [plan.expenseTotal, plan.resourceTotal, plan.expenseSum]
      } else if basis == .includingVAT {
        lines += plan.expenses.compactMap(\.derivedIncludingVAT)
        totals += [
          plan.statedIncludingVAT.amount, plan.includingVATByLine, plan.includingVATByRate,
          plan.includingVATAtTotal,
        ].compactMap { $0 }
      }
    }
    totals.removeAll { $0 == .zero }
    if totals.isEmpty { lines = [] }
    all = Set(totals + lines)
  }

  /// Whether lines of one side add up to the amount; plans of more than twelve lines by neighbours only.
  func isSumOfLines(_ amount: Amount) -> Bool {
    if lines.count <= 12 {
      for subset in 1..<(1 << lines.count) {
        var sum = Amount.zero
        for index in lines.indices where subset & (1 << index) != 0 { sum += lines[index] }
        if sum == amount { return true }
      }
      return false
    }
    for start in lines.indices {
      var sum = Amount.zero
      for line in lines[start...] {
        sum += line
        if sum == amount { return true }
      }
    }
    return false
  }
}
