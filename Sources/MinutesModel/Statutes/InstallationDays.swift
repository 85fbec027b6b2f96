/// The days of the week on which a council is installed after a general renewal.
package struct InstallationDays: Hashable, Sendable {
  /// 0 for Monday to 6 for Sunday; all seven where the law set dates of its own.
  package let weekdays: Set<Int>

  /// The days by date (CGCT L2121-7).
  package static let table = DatedTable(
    endOfWeek, code,
    changes: [
      (
        day(2020, 5, 18), InstallationDays(weekdays: Set(0...6)),
        LawSource(
          "loi 2020-290 du 23 mars 2020, art. 19, et décret 2020-571 du 14 mai 2020",
          "Les conseils élus au premier tour de 2020 se réunissent du 23 au 28 mai 2020.",
          certainty: .unverified)
      ),
      (day(2020, 5, 29), endOfWeek, code),
    ])

  private static let endOfWeek = InstallationDays(weekdays: [4, 5, 6])
  private static let code = LawSource(
    "CGCT, art. L2121-7",
    "Lors du renouvellement général, la première réunion se tient de plein droit au plus tôt le "
      + "vendredi et au plus tard le dimanche suivant le tour de scrutin qui a fait élire le conseil."
  )
}
