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
    // A derogation is judged by F-09.
    guard !plan.claimsDerogation,
      let lack = plan.lackOfOwnShare(context.facts.statutes.ownFunding.value.share)
    else { return [] }
    return [
      PlanFault(
        nil,
        "part de la commune \(lack.own.french) sur \(lack.base.french) de fonds publics "
          + "(\(lack.share)) : \(lack.minimum.french) font \(lack.least.french), il manque "
          + (lack.least - lack.own).french)
    ]
  }
}

/// How far the own share of a plan is below a minimum.
struct LackOfOwnShare {
  let own: Amount
  /// Own share and public subsidies together.
  let base: Amount
  let minimum: Rate
  /// The own share that the minimum asks for, in whole cents.
  let least: Amount

  /// « 19,97 % »
  var share: String { Rate.share(of: own, in: base)?.french ?? "" }
}

extension FinancingPlan {
  /// Whether a derogation from the minimum is claimed.
  var claimsDerogation: Bool { derogationGround != nil || !ownFundingDerogation.isBlank }

  /// How far the own share is below a minimum of the public money; `nil` when it reaches it.
  ///
  /// What is missing to balance will be the commune’s: F-03 says that it is missing.
  func lackOfOwnShare(_ minimum: Rate) -> LackOfOwnShare? {
    let missing = imbalance < .zero ? imbalance.magnitude : .zero
    let own = ownShare + missing
    guard publicSubsidies > .zero, own >= .zero, !leavesOwnShareOut, isBegun(.expenses),
      let margin = minimum.margin(own: own, subsidies: publicSubsidies), margin < 0
    else { return nil }
    let base = own + publicSubsidies
    return LackOfOwnShare(
      own: own, base: base, minimum: minimum, least: minimum.least(of: base) ?? base)
  }
}

extension Rate {
  /// How far an own share is above this minimum, in ten-thousandths of a cent; negative below it.
  ///
  /// `nil` when the figures do not fit.
  func margin(own: Amount, subsidies: Amount) -> Int64? {
    let (mine, overflow) = own.cents.multipliedReportingOverflow(by: Rate.whole.basisPoints)
    let (least, leastOverflow) = (own + subsidies).cents
      .multipliedReportingOverflow(by: basisPoints)
    let (margin, marginOverflow) = mine.subtractingReportingOverflow(least)
    return overflow || leastOverflow || marginOverflow ? nil : margin
  }

  /// The least own share for so much public funding, in whole cents.
  func least(of base: Amount) -> Amount? {
    guard let down = base.scaledDown(by: basisPoints, over: Rate.whole.basisPoints) else {
      return nil
    }
    let (product, overflow) = base.cents.multipliedReportingOverflow(by: basisPoints)
    let isExact = !overflow && product.isMultiple(of: Rate.whole.basisPoints)
    return isExact ? down : down + Amount(cents: 1)
  }
}

extension String {
  /// Whether nothing but spaces is in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Whether four digits in a row stand in it: a year.
  var namesAYear: Bool {
    var run = 0
    for byte in utf8 {
      run = (0x30...0x39).contains(byte) ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }
}
