/// The days on which a text is in force; open ends have no known limit.
package struct Period: Hashable, Sendable {
  package let from: CalendarDate?
  /// The last day in force.
  package let until: CalendarDate?

  package init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  /// No limit in time.
  package static let always = Period()

  /// Whether the text is in force on that day.
  package func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let until, date > until { return false }
    return true
  }
}
