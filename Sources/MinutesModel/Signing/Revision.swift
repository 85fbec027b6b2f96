/// That a record rectifies a sealed one, which stays as it is.
package struct Revision: Hashable, Codable, Sendable {
  /// 1 for the first rectification of a session.
  package var number: Int
  /// The seal of the record that it rectifies.
  package var of: Seal.Link
  /// Why it was rectified.
  package var reason: String
  /// The day on which it was begun.
  package var on: CalendarDate?
  /// The hour of that day.
  package var at: ClockTime?
  /// Who began it, by name.
  package var by: String
  package var unknownFields: UnknownFields

  package init(
    number: Int, of: Seal.Link, reason: String, on: CalendarDate? = nil, at: ClockTime? = nil,
    by: String = "", unknownFields: UnknownFields = .none
  ) {
    self.number = number
    self.of = of
    self.reason = reason
    self.on = on
    self.at = at
    self.by = by
    self.unknownFields = unknownFields
  }
}
