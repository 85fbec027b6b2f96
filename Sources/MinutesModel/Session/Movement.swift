/// What becomes of a pouvoir when the member who gave it comes in.
package enum ProxyFate: String, Hashable, Codable, Sendable, CaseIterable {
  /// It ends: the giver votes from then on.
  case ended
  /// The giver has not revoked it (CE 16 January 1987, n° 77055): it sleeps while they are there,
  /// and serves again should they leave.
  case kept
}

/// A member coming in or going out while the session is held.
package struct Movement: Hashable, Codable, Sendable {
  /// Which way.
  package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// Comes in, for the first time or back.
    case arrival
    case departure
  }

  /// Who moves.
  package var member: MemberID
  /// Which way.
  package var kind: Kind
  /// When, if it was noted.
  package var time: ClockTime?
  /// The first item for which it counts; `nil` for the whole session.
  package var item: ItemID?
  /// Who votes for a member who leaves (law.md P-07).
  package var proxyTo: MemberID?
  /// The day that pouvoir was signed.
  package var proxySignedOn: CalendarDate?
  /// What became of the pouvoir of a member who arrives; `nil` while nobody has said: it then counts
  /// as ended (law.md P-04).
  package var proxyFate: ProxyFate?
  package var unknownFields: UnknownFields

  package init(
    member: MemberID, kind: Kind, time: ClockTime? = nil, item: ItemID? = nil,
    proxyTo: MemberID? = nil, proxySignedOn: CalendarDate? = nil, proxyFate: ProxyFate? = nil,
    unknownFields: UnknownFields = .none
  ) {
    self.member = member
    self.kind = kind
    self.time = time
    self.item = item
    self.proxyTo = proxyTo
    self.proxySignedOn = proxySignedOn
    self.proxyFate = proxyFate
    self.unknownFields = unknownFields
  }
}
