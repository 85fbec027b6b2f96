/// An act of the council that another record holds, as it is cited: its object, date and number.
package struct ActReference: Hashable, Codable, Sendable {
  /// What it is about.
  package var object: String
  /// The day it was decided.
  package var date: CalendarDate?
  /// Its number, as that commune writes it.
  package var number: String
  package var unknownFields: UnknownFields

  package init(
    object: String = "", date: CalendarDate? = nil, number: String = "",
    unknownFields: UnknownFields = .none
  ) {
    self.object = object
    self.date = date
    self.number = number
    self.unknownFields = unknownFields
  }
}

/// An earlier act that an item annuls and replaces (law.md T-04).
package typealias ReplacedAct = ActReference
