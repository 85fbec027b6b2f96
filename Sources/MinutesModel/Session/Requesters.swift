/// Who asked for something that the law grants to the mayor or to a number of members.
package struct Requesters: Hashable, Codable, Sendable {
  /// Whether the mayor did.
  package var includesMayor: Bool
  /// The members who did, where they are named.
  package var members: [MemberID]
  /// How many members did, where they are not all named.
  package var statedCount: Int?

  package init(includesMayor: Bool = false, members: [MemberID] = [], statedCount: Int? = nil) {
    self.includesMayor = includesMayor
    self.members = members
    self.statedCount = statedCount
  }

  /// How many members asked.
  package var count: Int { statedCount ?? Set(members).count }
}

/// The council’s vote to sit without the public (huis clos, CGCT L2121-18): asked by the mayor or
/// three members, without debate, by a majority of the members present or represented.
package struct ClosedSession: Hashable, Codable, Sendable {
  /// Who asked for it.
  package var requesters: Requesters
  /// The vote; all zero while it is not noted.
  package var votes: Tally
  /// When the public left.
  package var from: ClockTime?
  /// When the public was let in again.
  package var until: ClockTime?
  package var unknownFields: UnknownFields

  package init(
    requesters: Requesters = Requesters(), votes: Tally = Tally(), from: ClockTime? = nil,
    until: ClockTime? = nil, unknownFields: UnknownFields = .none
  ) {
    self.requesters = requesters
    self.votes = votes
    self.from = from
    self.until = until
    self.unknownFields = unknownFields
  }
}
