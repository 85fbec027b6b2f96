/// How a member takes part in a session.
package enum Presence: Hashable, Codable, Sendable {
  case present
  /// Absent, with written power to vote given to another member (CGCT L2121-20).
  case represented(by: MemberID)
  case excused
  case absent
}

/// One line of the roll.
package struct AttendanceEntry: Hashable, Codable, Sendable {
  /// Whose presence it is.
  package var member: MemberID
  /// Whether present, represented, excused or absent.
  package var presence: Presence
  /// The day the pouvoir was signed, when the member is represented.
  package var proxySignedOn: CalendarDate?
  package var unknownFields: UnknownFields

  package init(
    member: MemberID, presence: Presence, proxySignedOn: CalendarDate? = nil,
    unknownFields: UnknownFields = .none
  ) {
    self.member = member
    self.presence = presence
    self.proxySignedOn = proxySignedOn
    self.unknownFields = unknownFields
  }
}

/// The roll of a session as it was called, and the movements after it.
///
/// A list and not a dictionary: minutes written by hand name a member twice or not at all, and
/// such a record must load to be put right (law.md ).
package struct Attendance: Hashable, Codable, Sendable {
  /// One entry a member of whom something is known.
  package var entries: [AttendanceEntry]
  /// Who came in or went out since; those of one item in the order in which they happened.
  package var movements: [Movement]

  package init(entries: [AttendanceEntry] = [], movements: [Movement] = []) {
    self.entries = entries
    self.movements = movements
  }

  /// The first thing the roll says of a member; `nil` when it does not name them.
  package func presence(of member: MemberID) -> Presence? {
    entries.first { $0.member == member }?.presence
  }
}
