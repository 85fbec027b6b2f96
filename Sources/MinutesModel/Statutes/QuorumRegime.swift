/// How many must be there, who counts, and how many pouvoirs one member may hold.
package struct QuorumRegime: Hashable, Sendable {
  /// What part of the members in office makes the quorum.
  package enum Share: Hashable, Sendable {
    /// More than half.
    case majority
    /// A third, rounded up.
    case third
  }

  /// What part of the members in office must attend.
  package let share: Share
  /// Whether the represented count with the present.
  package let countsRepresented: Bool
  /// Pouvoirs that one member may hold.
  package let proxiesAHolder: Int

  /// The least number for so many members in office; ⌊E/2⌋+1 and not « half plus one », so that an
  /// odd number rounds up.
  package func need(inOffice: Int) -> Int {
    switch share {
    case .majority: inOffice / 2 + 1
    case .third: (inOffice + 2) / 3
    }
  }

  /// The members that count for the quorum. Whoever takes no part in the item for an interest in it,
  /// or withdraws for the accounts, does not, even sitting in the room (law.md ); whoever
  /// merely refuses to vote does.
  package func attending(in roll: RollCall) -> Int {
    roll.votingPresent.count + (countsRepresented ? roll.votingProxies.count : 0)
  }

  /// The least number that must attend for that roll (law.md Q-07 for representatives).
  package func need(for roll: RollCall) -> Int { need(inOffice: roll.quorumBase) }

  static let ordinary = QuorumRegime(
    share: .majority, countsRepresented: false, proxiesAHolder: 1)
  static let emergency = QuorumRegime(share: .third, countsRepresented: false, proxiesAHolder: 2)
  static let emergencyWithProxies = QuorumRegime(
    share: .third, countsRepresented: true, proxiesAHolder: 2)

  /// Law.md §1.1: the ordinary rule and the windows of the health emergency.
  package static let table = DatedTable(
    ordinary, code,
    changes: [
      (day(2020, 3, 24), emergency, springOf2020),
      (day(2020, 4, 3), emergencyWithProxies, aprilOf2020),
      (day(2020, 7, 11), emergency, springOf2020),
      (day(2020, 8, 31), ordinary, code),
      (day(2020, 10, 17), emergency, autumnOf2020),
      (day(2021, 10, 1), ordinary, code),
      (day(2021, 11, 10), emergency, winterOf2021),
      (day(2022, 8, 1), ordinary, code),
    ])

  private static let code = LawSource(
    "CGCT, art. L2121-17 et L2121-20",
    "Le conseil ne délibère valablement que lorsque la majorité de ses membres en exercice est "
      + "présente ; un conseiller ne porte qu’un seul pouvoir.")
  private static let springOf2020 = LawSource(
    "loi 2020-290 du 23 mars 2020, art. 10",
    "Le quorum est d’un tiers des membres en exercice ; un conseiller peut porter deux pouvoirs.")
  private static let aprilOf2020 = LawSource(
    "ordonnance 2020-391 du 1er avril 2020",
    "Le quorum est d’un tiers des membres en exercice, présents ou représentés ; un conseiller "
      + "peut porter deux pouvoirs.")
  private static let autumnOf2020 = LawSource(
    "loi 2020-290, art. 10, puis loi 2020-1379 du 14 novembre 2020, art. 6, IV",
    "Le quorum est d’un tiers des membres en exercice présents ; un conseiller peut porter deux "
      + "pouvoirs.")
  private static let winterOf2021 = LawSource(
    "loi 2021-1465 du 10 novembre 2021, art. 10",
    "Le quorum est d’un tiers des membres en exercice présents ; un conseiller peut porter deux "
      + "pouvoirs.")
}
