/// The days on which the documents of a session were signed, approved, posted and published.
package struct Formalities: Hashable, Codable, Sendable {
  /// When the list of the deliberations examined was posted at the town hall (CGCT L2121-25).
  package var listPostedOn: CalendarDate?
  /// When that list was put online (L2121-25).
  package var listOnlineOn: CalendarDate?
  /// When president and secretary signed the minutes (L2121-15).
  package var minutesSignedOn: CalendarDate?
  /// The session at whose beginning the minutes were approved (arrêté, L2121-15).
  package var minutesApprovedOn: CalendarDate?
  /// When the approved minutes were published (L2121-15); before 1 July 2022, when the compte rendu
  /// was posted (L2121-25 of that time).
  package var minutesPublishedOn: CalendarDate?
  package var unknownFields: UnknownFields

  package init(
    listPostedOn: CalendarDate? = nil, listOnlineOn: CalendarDate? = nil,
    minutesSignedOn: CalendarDate? = nil, minutesApprovedOn: CalendarDate? = nil,
    minutesPublishedOn: CalendarDate? = nil, unknownFields: UnknownFields = .none
  ) {
    self.listPostedOn = listPostedOn
    self.listOnlineOn = listOnlineOn
    self.minutesSignedOn = minutesSignedOn
    self.minutesApprovedOn = minutesApprovedOn
    self.minutesPublishedOn = minutesPublishedOn
    self.unknownFields = unknownFields
  }
}
