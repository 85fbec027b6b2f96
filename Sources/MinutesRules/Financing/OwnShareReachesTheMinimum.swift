import MinutesEditing
import MinutesModel
import MinutesWording

/// F-07: the commune bears at least a fifth of the public funding.
enum OwnShareReachesTheMinimum: PlanRule {
  static let id: RuleID = "F-07"
  static let title = "La commune finance au moins 20 % de ce qu’apportent les personnes publiques"
  static let explanation = """
    La part de la commune (autofinancement et emprunt) se compare au total de cette part et des \
    subventions publiques ; le mécénat et les autres fonds privés n’entrent pas dans le calcul. Une \
    dérogation, décidée par le préfet ou prévue par la loi, s’écrit au plan avec sa date. Que \
    l’emprunt compte dans la part de la commune se déduit du texte, sans source lue.
    """
  static let law = LawSource(
    "CGCT, art. L1111-10, III",
    "Le maître d’ouvrage finance au moins 20 % du montant total des financements apportés par des "
      + "personnes publiques.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "coût 100, subventions 85, autofinancement 15",
    right: "coût 100, mécénat 20, subventions 64, autofinancement 16")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    // What is missing to balance will be the commune’s: F-03 says that it is missing.
    let missing = plan.imbalance < .zero ? plan.imbalance.magnitude : .zero
    let own = plan.ownShare + missing
    let subsidies = plan.publicSubsidies
    let minimum = context.facts.statutes.ownFunding.value
    guard subsidies > .zero, own >= .zero, !plan.leavesOwnShareOut, plan.isBegun(.expenses),
      let margin = minimum.margin(own: own, subsidies: subsidies), margin < 0
    else { return [] }
    // A derogation whose date is written settles it.
    let derogation = plan.ownFundingDerogation
    if !derogation.isBlank, derogation.namesAYear { return [] }
    let base = own + subsidies
    let share = Rate.share(of: own, in: base)?.french ?? ""
    let least = minimum.least(of: base) ?? base
    var message =
      "part de la commune \(own.french) sur \(base.french) de fonds publics (\(share)) : "
      + "\(minimum.share.french) font \(least.french), il manque \((least - own).french)"
    if !derogation.isBlank { message += " ; la dérogation est sans date" }
    return [PlanFault(nil, message, severity: derogation.isBlank ? .error : .warning)]
  }
}

extension OwnFundingMinimum {
  /// How far the own share is above the minimum, in ten-thousandths of a cent; negative below it.
  ///
  /// `nil` when the figures do not fit.
  func margin(own: Amount, subsidies: Amount) -> Int64? {
    let (mine, overflow) = own.cents.multipliedReportingOverflow(by: Rate.whole.basisPoints)
    let (least, leastOverflow) = (own + subsidies).cents
      .multipliedReportingOverflow(by: share.basisPoints)
    let (margin, marginOverflow) = mine.subtractingReportingOverflow(least)
    return overflow || leastOverflow || marginOverflow ? nil : margin
  }

  /// The least own share for so much public funding, in whole cents.
  func least(of base: Amount) -> Amount? {
    guard let down = base.scaledDown(by: share.basisPoints, over: Rate.whole.basisPoints) else {
      return nil
    }
    let (product, overflow) = base.cents.multipliedReportingOverflow(by: share.basisPoints)
    let isExact = !overflow && product.isMultiple(of: Rate.whole.basisPoints)
    return isExact ? down : down + Amount(cents: 1)
  }
}

extension String {
  /// Whether nothing but spaces is in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Whether four digits in a row stand in it: a year.
  fileprivate var namesAYear: Bool {
    var run = 0
    for byte in utf8 {
      run = (0x30...0x39).contains(byte) ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }
}
