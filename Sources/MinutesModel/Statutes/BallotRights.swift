/// What number of members may ask for what, and the share of them that grants it.
package struct BallotRights: Hashable, Sendable {
  /// One in so many of the present may ask for a public ballot.
  package let publicOneIn: Int
  /// One in so many of the present may ask for a secret one.
  package let secretOneIn: Int
  /// So many members, or the mayor, may ask for a closed session.
  package let closedSessionRequesters: Int

  /// The least members present that must ask for a ballot; `nil` for a show of hands.
  package func requesters(for mode: BallotMode, present: Int) -> Int? {
    switch mode {
    case .showOfHands: nil
    case .rollCall: (present + publicOneIn - 1) / publicOneIn
    case .secret: (present + secretOneIn - 1) / secretOneIn
    }
  }

  /// The rights by date (CGCT L2121-18, L2121-21).
  package static let table = DatedTable(
    BallotRights(publicOneIn: 4, secretOneIn: 3, closedSessionRequesters: 3),
    LawSource(
      "CGCT, art. L2121-18 et L2121-21",
      "Le quart des membres présents peut demander le scrutin public, le tiers le scrutin secret ; "
        + "le maire ou trois membres peuvent demander le huis clos."))
}
