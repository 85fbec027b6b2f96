/// How often the council must meet.
package struct MeetingRhythm: Hashable, Sendable {
  /// Whether there must be a session in every quarter of the year.
  package let isQuarterly: Bool

  /// The rhythm by date (CGCT L2121-7).
  package static let table = DatedTable(
    MeetingRhythm(isQuarterly: true), code,
    changes: [
      (
        day(2020, 3, 12), MeetingRhythm(isQuarterly: false),
        LawSource(
          "ordonnance 2020-391 du 1er avril 2020",
          "L’obligation de réunir le conseil chaque trimestre est suspendue pendant l’état d’urgence "
            + "sanitaire.", certainty: .unverified)
      ),
      (day(2020, 7, 11), MeetingRhythm(isQuarterly: true), code),
    ])

  private static let code = LawSource(
    "CGCT, art. L2121-7", "Le conseil municipal se réunit au moins une fois par trimestre.")
}
