/// A time at which the session stood still (suspension de séance).
package struct Suspension: Hashable, Codable, Sendable {
  /// When it began.
  package var from: ClockTime?
  /// When the session went on.
  package var until: ClockTime?
  /// The item under discussion; `nil` before the first or where it was not noted.
  package var item: ItemID?
  /// Why, as printed: « à la demande de M. Roche ».
  package var reason: String
  package var unknownFields: UnknownFields

  package init(
    from: ClockTime? = nil, until: ClockTime? = nil, item: ItemID? = nil, reason: String = "",
    unknownFields: UnknownFields = .none
  ) {
    self.from = from
    self.until = until
    self.item = item
    self.reason = reason
    self.unknownFields = unknownFields
  }
}
