/// Where the record stands in its life; the states follow one another.
package enum SessionState: String, Hashable, Codable, Sendable, CaseIterable, Comparable {
  /// Being prepared, before the session.
  case preparation
  /// The session is running.
  case inSession
  /// Written up, not yet reviewed.
  case draft
  /// Read through, ready to be signed.
  case reviewed
  /// Signed by the president and the secretary of the session.
  case signed
  /// Approved by the council (procès-verbal arrêté, CGCT L2121-15).
  case approved
  /// Published after its approval.
  case published

  package static func < (left: SessionState, right: SessionState) -> Bool {
    left.order < right.order
  }

  /// Whether the session has been held: what is missing in its record is missing for good.
  package var isAfterSession: Bool { self >= .draft }

  private var order: Int { SessionState.allCases.firstIndex(of: self) ?? 0 }
}

/// That a record came to a state: when, and by whose hand.
package struct StateChange: Hashable, Codable, Sendable {
  /// The state it came to.
  package var state: SessionState
  /// The day.
  package var on: CalendarDate?
  /// The hour of that day.
  package var at: ClockTime?
  /// Who did it, by name.
  package var by: String
  /// Why, where it went back or skipped a step.
  package var reason: String
  package var unknownFields: UnknownFields

  package init(
    _ state: SessionState, on: CalendarDate? = nil, at: ClockTime? = nil, by: String = "",
    reason: String = "", unknownFields: UnknownFields = .none
  ) {
    self.state = state
    self.on = on
    self.at = at
    self.by = by
    self.reason = reason
    self.unknownFields = unknownFields
  }
}
