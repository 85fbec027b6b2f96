/// The least members with which the council of a small commune counts as complete after an election.
package struct DeemedComplete: Hashable, Sendable {
  /// A band of population and the members that are enough in it.
  package struct Band: Hashable, Sendable {
    /// The first population beyond the band.
    package let below: Int
    /// How many elected members make the council complete.
    package let members: Int
  }

  /// Bands from the smallest communes up; communes beyond the last need every seat filled.
  package let bands: [Band]

  /// How many members are enough for a commune of so many inhabitants; `nil` where all seats must be
  /// filled.
  package func members(for population: Int) -> Int? {
    bands.first { population < $0.below }?.members
  }

  /// The numbers by date (law.md §1.2).
  package static let table = DatedTable(
    DeemedComplete(bands: []),
    LawSource("CGCT, art. L2121-2", "Tous les sièges sont à pourvoir."),
    changes: [
      (
        day(2019, 12, 29),
        DeemedComplete(bands: [Band(below: 100, members: 5), Band(below: 500, members: 9)]),
        LawSource(
          "CGCT, art. L2121-2-1 (loi 2019-1461 du 27 décembre 2019)",
          "Le conseil est réputé complet dès cinq membres sous 100 habitants, neuf sous 500.")
      ),
      (
        day(2026, 3, 15),
        DeemedComplete(bands: [
          Band(below: 100, members: 5), Band(below: 500, members: 9),
          Band(below: 1_000, members: 13),
        ]),
        LawSource(
          "CGCT, art. L2121-2-1 (loi 2025-444 du 21 mai 2025)",
          "Le conseil est réputé complet dès cinq membres sous 100 habitants, neuf sous 500, treize "
            + "sous 1 000, à partir du renouvellement de 2026.")
      ),
    ])
}
