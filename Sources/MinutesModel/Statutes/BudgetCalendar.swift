/// A day of any year.
package struct DayOfYear: Hashable, Sendable {
  /// 1…12.
  package let month: Int
  /// 1…31.
  package let day: Int

  /// That day of a year.
  package func date(in year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }
}

/// Until when the budget and the accounts are to be voted, and how long before it the draft budget
/// must be with the members.
package struct BudgetCalendar: Hashable, Sendable {
  /// The last day for the vote of the budget.
  package let budgetBy: DayOfYear
  /// The last day for the vote of the accounts of the year before.
  package let accountsBy: DayOfYear
  /// Calendar days from the sending of the draft budget to its vote; `nil` while there was no such
  /// delay for all communes.
  package let draftDaysBefore: Int?
  /// Days after the last day for its vote within which the budget is transmitted (L1612-8).
  package let daysToTransmit = 15

  private static let ordinary = BudgetCalendar(
    budgetBy: DayOfYear(month: 4, day: 15), accountsBy: DayOfYear(month: 6, day: 30),
    draftDaysBefore: nil)
  private static let renewal = BudgetCalendar(
    budgetBy: DayOfYear(month: 4, day: 30), accountsBy: DayOfYear(month: 6, day: 30),
    draftDaysBefore: nil)

  /// The days since the draft must be sent so long before.
  package static let sinceDraftDelay = Period(
    from: table.rows.first { $0.value.draftDaysBefore != nil }?.period.from)

  private func withDraft(_ days: Int) -> BudgetCalendar {
    BudgetCalendar(budgetBy: budgetBy, accountsBy: accountsBy, draftDaysBefore: days)
  }

  /// The calendars by date: a year of general renewal gives a fortnight more, and the rows start
  /// with the year.
  package static let table = DatedTable(
    ordinary, code,
    changes: [
      (day(2008, 1, 1), renewal, code),
      (day(2009, 1, 1), ordinary, code),
      (day(2014, 1, 1), renewal, code),
      (day(2015, 1, 1), ordinary, code),
      (
        day(2020, 1, 1),
        BudgetCalendar(
          budgetBy: DayOfYear(month: 7, day: 31), accountsBy: DayOfYear(month: 7, day: 31),
          draftDaysBefore: nil),
        LawSource(
          "ordonnance 2020-330 du 25 mars 2020, art. 4",
          "En 2020 le budget et les comptes peuvent être votés jusqu’au 31 juillet.",
          certainty: .unverified)
      ),
      (day(2021, 1, 1), ordinary, code),
      (day(2024, 1, 1), ordinary.withDraft(12), codeWithDraft),
      (day(2026, 1, 1), renewal.withDraft(12), codeWithDraft),
      (day(2027, 1, 1), ordinary.withDraft(12), codeWithDraft),
    ])

  private static let code = LawSource(
    "CGCT, art. L1612-2 et L1612-12",
    "Le budget est voté avant le 15 avril, le 30 avril l’année d’un renouvellement général ; les "
      + "comptes avant le 30 juin.")
  private static let codeWithDraft = LawSource(
    "CGCT, art. L1612-2, L1612-12 et L1612-26",
    "Le budget est voté avant le 15 avril, le 30 avril l’année d’un renouvellement général ; les "
      + "comptes avant le 30 juin ; le projet de budget est envoyé douze jours au moins avant son vote."
  )
}
