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
  /// The standing decision that settles a place other than the town hall (CGCT L2121-7).
  package var placeDecision: ActReference?
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
  /// The times at which it stood still, as they happened.
  package var suspensions: [Suspension]
  /// What was done with its documents since, and when.
  package var formalities: Formalities
  /// How far the session is.
  package var state: SessionState
  /// The states it came to, oldest first, as far as they were noted.
  package var stateChanges: [StateChange]
  /// The sealed record that this one rectifies.
  package var revision: Revision?
  package var unknownFields: UnknownFields

  package init(
    date: CalendarDate, kind: Kind = .ordinary, opensAt: ClockTime? = nil,
    closesAt: ClockTime? = nil, place: String = "à la mairie",
    placeDecision: ActReference? = nil, isPublic: Bool = true,
    convocation: Convocation = Convocation(), president: MemberID? = nil,
    secretary: MemberID? = nil, othersAttending: String = "",
    openingRemarks: String = "", closingRemarks: String = "",
    statedFigures: StatedFigures = StatedFigures(), suspensions: [Suspension] = [],
    formalities: Formalities = Formalities(), state: SessionState = .preparation,
    stateChanges: [StateChange] = [], revision: Revision? = nil,
    unknownFields: UnknownFields = .none
  ) {
    self.date = date
    self.kind = kind
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.place = place
    self.placeDecision = placeDecision
    self.isPublic = isPublic
    self.convocation = convocation
    self.president = president
    self.secretary = secretary
    self.othersAttending = othersAttending
    self.openingRemarks = openingRemarks
    self.closingRemarks = closingRemarks
    self.statedFigures = statedFigures
    self.suspensions = suspensions
    self.formalities = formalities
    self.state = state
    self.stateChanges = stateChanges
    self.revision = revision
    self.unknownFields = unknownFields
  }
}
