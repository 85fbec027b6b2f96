/// The least share of public funding that the commune bears itself.
package struct OwnFundingMinimum: Hashable, Sendable {
  /// Of what public bodies and the commune bring together.
  package let share: Rate
  /// The same for a commune that is chef de file of the action (CGCT L1111-9).
  package let leadShare: Rate

  /// The minimum by date.
  package static let table = DatedTable(
    OwnFundingMinimum(share: Rate(percent: 20), leadShare: Rate(percent: 30)),
    LawSource(
      "CGCT, art. L1111-10, III et L1111-9",
      "Le maître d’ouvrage finance lui-même au moins 20 % du total des financements apportés par "
        + "des personnes publiques, sauf dérogation ; 30 % s’il est chef de file."))
}

extension OwnFundingDerogation {
  /// What a ground allows.
  package struct Terms: Hashable, Sendable {
    /// The least own share that remains.
    package let least: Rate
    /// Whether there is such a ground at all.
    package let exists: Bool
  }

  /// What this ground allows by date.
  package var table: DatedTable<Terms> {
    let none = Terms(least: .zero, exists: false)
    let all = Terms(least: .zero, exists: true)
    let tenth = Terms(least: Rate(percent: 10), exists: true)
    return switch self {
    case .protectedHeritage, .calamity:
      DatedTable(all, Self.law("Sur décision du préfet."))
    case .unprotectedHeritage:
      DatedTable(
        none, Self.law("Le patrimoine non protégé n’ouvrait pas droit à dérogation."),
        changes: [
          (
            day(2019, 12, 29), all,
            LawSource(
              "loi n° 2019-1461, art. 82",
              "Patrimoine non protégé, sur décision du préfet.")
          )
        ])
    case .schoolRenovation:
      DatedTable(
        none, Self.law("La rénovation énergétique des écoles n’ouvrait pas droit à dérogation."),
        changes: [
          (
            day(2024, 3, 31), tenth,
            LawSource(
              "loi n° 2024-279",
              "Rénovation énergétique des écoles : 10 % si le préfet juge 20 % disproportionnés.")
          )
        ])
    case .listedWorks, .other:
      DatedTable(all, Self.law("Les conditions des travaux énumérés n’ont pas été lues."))
    case .urbanRenewal:
      DatedTable(
        all, LawSource("loi n° 2003-710, art. 9", "Rénovation urbaine (ANRU), de plein droit."))
    case .territorialCooperation:
      DatedTable(all, Self.law("Coopération territoriale européenne, de plein droit."))
    case .corsica:
      DatedTable(
        tenth,
        Self.law("Corse : 10 % pour l’eau, les déchets, les feux de forêt et la voirie communale."))
    case .overseas:
      DatedTable(all, Self.law("Outre-mer : la participation minimale ne s’applique pas."))
    }
  }

  private static func law(_ text: String) -> LawSource {
    LawSource("CGCT, art. L1111-10, III", text)
  }
}

/// What the grants of the State may come to together, of the eligible cost without tax.
package struct StateGrantCap: Hashable, Sendable {
  /// The greatest share, in basis points.
  package let share: Rate
  /// The least share that a DETR may be, in basis points.
  package let leastRuralGrant: Rate

  /// The cap by date.
  package static let table = DatedTable(
    StateGrantCap(share: Rate(percent: 80), leastRuralGrant: Rate(percent: 20)),
    LawSource(
      "CGCT, art. R2334-27",
      "Les dotations de l’État ne dépassent pas ensemble 80 % du coût hors taxe subventionnable ; le "
        + "taux de la DETR est d’au moins 20 %."))
}

/// The part of last year’s investment credits that may be used before the budget is voted.
package struct AdvanceCredits: Hashable, Sendable {
  /// With `denominator`, the part of the earlier credits that may be opened.
  package let numerator: Int64
  /// What `numerator` is a part of.
  package let denominator: Int64
  /// The month of the last day on which it serves while no budget is voted.
  package let lastMonth: Int
  /// That day in its month.
  package let lastDay: Int

  /// The ceiling for a base, cut down to the cent.
  package func ceiling(of base: Amount) -> Amount? {
    base.scaledDown(by: numerator, over: denominator)
  }

  /// The last day on which it serves in a year.
  package func lastDay(in year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: lastMonth, day: lastDay)
  }

  /// The part by date.
  package static let table = DatedTable(
    AdvanceCredits(numerator: 1, denominator: 4, lastMonth: 4, lastDay: 15),
    LawSource(
      "CGCT, art. L1612-1",
      "Avant le vote du budget et jusqu’au 15 avril au plus tard, les dépenses d’investissement se font "
        + "dans la limite du quart des crédits ouverts l’année précédente, hors remboursement de la "
        + "dette."))
}
