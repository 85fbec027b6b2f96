/// The whole record of one session: the one value that everything else looks at.
///
/// Copies share structure item by item, so a snapshot costs what changed since the last.
package struct Minutes: Hashable, Codable, Sendable {
  /// The council as it was that day.
  package var council: Council
  /// When, where and how the session was held.
  package var session: Session
  /// Who was there, and who for whom.
  package var attendance: Attendance
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
    self.council = council
    self.session = session
    self.attendance = attendance
    self.agenda = agenda
    self.acceptances = acceptances
    self.toConfirm = toConfirm
    self.unknownFields = unknownFields
    self.review = review
    self.seal = seal
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
