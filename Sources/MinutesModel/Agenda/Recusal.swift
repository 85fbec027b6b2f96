/// Why a member takes no part in an item.
package enum RecusalGround: String, Hashable, Codable, Sendable, CaseIterable {
  /// Personally interested in the matter (déport, CGCT L2131-11): counts neither for the quorum nor
  /// for the vote.
  case personalInterest
  /// Represents the commune in the body concerned (CGCT L1111-6, II, since 23 February 2022): leaves
  /// both sides of the quorum.
  case representation
  /// The mayor, who withdraws from the vote on the accounts (CGCT L2121-14).
  case accounts
}

/// A member who takes no part in an item.
package struct Recusal: Hashable, Codable, Sendable {
  /// Who takes no part.
  package var member: MemberID
  /// The votes that the recusal is for, where the item has others in which the member takes part;
  /// empty for the whole item.
  package var votes: [BlockID]
  /// For what reason in law.
  package var ground: RecusalGround
  /// The reason in the member’s own words: « président de l’association ».
  package var reason: String
  /// Whether the member left the room; `nil` while it has not been noted.
  package var leftRoom: Bool?
  /// When the member went out.
  package var from: ClockTime?
  /// When the member came back.
  package var until: ClockTime?
  package var unknownFields: UnknownFields

  package init(
    member: MemberID, votes: [BlockID] = [], ground: RecusalGround = .personalInterest,
    reason: String = "", leftRoom: Bool? = nil, from: ClockTime? = nil,
    until: ClockTime? = nil, unknownFields: UnknownFields = .none
  ) {
    self.member = member
    self.votes = votes
    self.ground = ground
    self.reason = reason
    self.leftRoom = leftRoom
    self.from = from
    self.until = until
    self.unknownFields = unknownFields
  }
}
