/// When and how the council was called (CGCT L2121-10 to L2121-12).
package struct Convocation: Hashable, Codable, Sendable {
  /// The day it was sent.
  package var sentOn: CalendarDate?
  /// The day it was posted at the town hall.
  package var postedOn: CalendarDate?
  /// Whether the mayor shortened the delay for urgency (L2121-11, L2121-12).
  package var isUrgent: Bool
  /// The day of the first session that failed for want of a quorum, when this is the second
  /// convocation (L2121-17).
  package var afterFailedSessionOn: CalendarDate?
  package var unknownFields: UnknownFields

  package init(
    sentOn: CalendarDate? = nil, postedOn: CalendarDate? = nil, isUrgent: Bool = false,
    afterFailedSessionOn: CalendarDate? = nil, unknownFields: UnknownFields = .none
  ) {
    self.sentOn = sentOn
    self.postedOn = postedOn
    self.isUrgent = isUrgent
    self.afterFailedSessionOn = afterFailedSessionOn
    self.unknownFields = unknownFields
  }

  /// Whether the council may deliberate without a quorum because this is the second convocation.
  package var isSecond: Bool { afterFailedSessionOn != nil }
}

/// Figures written by hand in the header; what the program derives is compared with them.
package struct StatedFigures: Hashable, Codable, Sendable {
  /// Membres en exercice.
  package var inOffice: Int?
  /// Members present, as written by hand.
  package var present: Int?
  /// Members represented, as written by hand.
  package var represented: Int?
  /// Members who vote, as written by hand.
  package var voters: Int?
  /// The quorum, as written by hand.
  package var quorum: Int?
  package var unknownFields: UnknownFields

  package init(
    inOffice: Int? = nil, present: Int? = nil, represented: Int? = nil, voters: Int? = nil,
    quorum: Int? = nil, unknownFields: UnknownFields = .none
  ) {
    self.inOffice = inOffice
    self.present = present
    self.represented = represented
    self.voters = voters
    self.quorum = quorum
    self.unknownFields = unknownFields
  }
}

/// Where the record stands in its life.
package enum SessionState: String, Hashable, Codable, Sendable, CaseIterable {
  /// Being prepared, before the session.
  case preparation
  /// The session is running.
  case inSession
  /// Written up, not yet reviewed.
  case draft
}

/// One meeting of the council: its date, its place, who presides and who keeps the minutes.
package struct Session: Hashable, Codable, Sendable {
  /// What the session is held for.
  package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    case ordinary
    case extraordinary
    /// First session after a general renewal (CGCT L2121-7).
    case installation
  }

  /// The day it opens.
  package var date: CalendarDate
  /// What it is held for.
  package var kind: Kind
  /// When it is called for, and opens.
  package var opensAt: ClockTime?
  /// When it was closed, `nil` while it lasts.
  package var closesAt: ClockTime?
  /// With its preposition, as printed after « s’est réuni »: « à la salle polyvalente ».
  package var place: String
  /// Whether the public may attend; a council may decide otherwise (huis clos).
  package var isPublic: Bool
  /// How it was called.
  package var convocation: Convocation
  /// Who presides.
  package var president: MemberID?
  /// The council’s secretary of the session.
  package var secretary: MemberID?
  /// Others who attend, as printed: « Mme Z, secrétaire générale de mairie (auxiliaire) ».
  package var othersAttending: String
  /// What else is said at the opening, as it stands, a paragraph a line.
  package var openingRemarks: String
  /// What else is said at the end, as it stands, a paragraph a line.
  package var closingRemarks: String
  /// Figures written by hand, which checks compare with the roll.
  package var statedFigures: StatedFigures
  /// How far the session is.
  package var state: SessionState
  package var unknownFields: UnknownFields

  package init(
    date: CalendarDate, kind: Kind = .ordinary, opensAt: ClockTime? = nil,
    closesAt: ClockTime? = nil, place: String = "à la mairie", isPublic: Bool = true,
    convocation: Convocation = Convocation(), president: MemberID? = nil,
    secretary: MemberID? = nil, othersAttending: String = "",
    openingRemarks: String = "", closingRemarks: String = "",
    statedFigures: StatedFigures = StatedFigures(), state: SessionState = .preparation,
    unknownFields: UnknownFields = .none
  ) {
    self.date = date
    self.kind = kind
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.place = place
    self.isPublic = isPublic
    self.convocation = convocation
    self.president = president
    self.secretary = secretary
    self.othersAttending = othersAttending
    self.openingRemarks = openingRemarks
    self.closingRemarks = closingRemarks
    self.statedFigures = statedFigures
    self.state = state
    self.unknownFields = unknownFields
  }
}
