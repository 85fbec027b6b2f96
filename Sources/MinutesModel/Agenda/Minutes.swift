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
  package var unknownFields: UnknownFields

  package init(
    council: Council, session: Session, attendance: Attendance = Attendance(),
    agenda: [AgendaItem] = [], acceptances: [Acceptance] = [],
    toConfirm: [ConfirmationMark] = [], unknownFields: UnknownFields = .none
  ) {
    self.council = council
    self.session = session
    self.attendance = attendance
    self.agenda = agenda
    self.acceptances = acceptances
    self.toConfirm = toConfirm
    self.unknownFields = unknownFields
  }
}
