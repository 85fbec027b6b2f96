/// The whole record of one session: the one value that everything else looks at.
///
/// Copies share structure item by item, so a snapshot costs what changed since the last. What rarely
/// changes is boxed, since every key copies the record several times.
package struct Minutes: Hashable, Codable, Sendable {
  /// What `council` gives.
  package private(set) var boxedCouncil: Boxed<Council>
  /// What `session` gives.
  package private(set) var boxedSession: Boxed<Session>
  /// What `attendance` gives.
  package private(set) var boxedAttendance: Boxed<Attendance>
  /// The items in their order.
  package var agenda: [AgendaItem]
  /// The findings that somebody lets stand.
  package var acceptances: [Acceptance]
  /// What was taken over from elsewhere and is still to be confirmed.
  package var toConfirm: [ConfirmationMark]
  /// What `review` gives where something was noted; apart, since records are copied often.
  package private(set) var boxedReview: Boxed<ReviewFacts>?
  /// What `seal` gives where the record is sealed.
  package private(set) var boxedSeal: Boxed<Seal>?
  package var unknownFields: UnknownFields

  package init(
    council: Council, session: Session, attendance: Attendance = Attendance(),
    agenda: [AgendaItem] = [], acceptances: [Acceptance] = [],
    toConfirm: [ConfirmationMark] = [], review: ReviewFacts = .none, seal: Seal? = nil,
    unknownFields: UnknownFields = .none
  ) {
    boxedCouncil = Boxed(council)
    boxedSession = Boxed(session)
    boxedAttendance = Boxed(attendance)
    self.agenda = agenda
    self.acceptances = acceptances
    self.toConfirm = toConfirm
    self.unknownFields = unknownFields
    self.review = review
    self.seal = seal
  }

  /// The names that journals know, from when nothing was boxed.
  private enum CodingKeys: String, CodingKey {
    case boxedCouncil = "council"
    case boxedSession = "session"
    case boxedAttendance = "attendance"
    case agenda, acceptances, toConfirm, boxedReview, boxedSeal, unknownFields
  }

  /// The council as it was that day.
  package var council: Council {
    _read { yield boxedCouncil.value }
    _modify { yield &boxedCouncil.value }
  }

  /// When, where and how the session was held.
  package var session: Session {
    _read { yield boxedSession.value }
    _modify { yield &boxedSession.value }
  }

  /// Who was there, and who for whom.
  package var attendance: Attendance {
    _read { yield boxedAttendance.value }
    _modify { yield &boxedAttendance.value }
  }

  /// What came of reading it through.
  package var review: ReviewFacts {
    get { boxedReview?.value ?? .none }
    set { boxedReview = newValue == .none ? nil : Boxed(newValue) }
  }

  /// What makes later changes show; `nil` while nobody has signed.
  package var seal: Seal? {
    get { boxedSeal?.value }
    set { boxedSeal = newValue.map(Boxed.init) }
  }
}
