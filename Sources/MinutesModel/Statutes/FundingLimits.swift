/// The least share of public funding that the commune bears itself.
package struct OwnFundingMinimum: Hashable, Sendable {
  /// Of what public bodies and the commune bring together.
  package let share: Rate

  /// The minimum by date.
  package static let table = DatedTable(
    OwnFundingMinimum(share: Rate(percent: 20)),
    LawSource(
      "CGCT, art. L1111-10, III",
      "Le maître d’ouvrage finance lui-même au moins 20 % du total des financements apportés par "
        + "des personnes publiques, sauf dérogation."))
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
