/// What came of reading the record through before it is signed.
package struct ReviewFacts: Hashable, Codable, Sendable {
  /// Notes set aside while the session went on, to be worked in or dropped.
  package var parkedNotes: [ParkedNote] = []
  /// The human checks that were made.
  package var checked: [CheckedPoint] = []
  /// What was decided about personal data, for the public copy.
  package var masks: [MaskingMark] = []
  /// When the record was last read through to the end, and what it said then.
  package var lastLook: ReviewLook?

  package init() {}

  /// Nothing noted.
  package static let none = ReviewFacts()
}

/// A note set aside to be worked into the minutes later.
package struct ParkedNote: Hashable, Codable, Sendable {
  /// What was noted.
  package var text: String
  /// The item that was under discussion.
  package var item: ItemID?
  /// The day.
  package var on: CalendarDate?
  /// The hour of that day.
  package var at: ClockTime?
  package var unknownFields: UnknownFields

  package init(
    _ text: String, item: ItemID? = nil, on: CalendarDate? = nil, at: ClockTime? = nil,
    unknownFields: UnknownFields = .none
  ) {
    self.text = text
    self.item = item
    self.on = on
    self.at = at
    self.unknownFields = unknownFields
  }
}

/// That somebody made a check that no machine can make.
package struct CheckedPoint: Hashable, Codable, Sendable {
  /// The id of the check: « H-04 ».
  package var check: String
  /// Where; the agenda for the record as a whole.
  package var place: Place
  /// What was found, or why it does not apply; empty where all is well.
  package var note: String
  /// The day.
  package var on: CalendarDate?
  package var unknownFields: UnknownFields

  package init(
    check: String, place: Place = .agenda, note: String = "", on: CalendarDate? = nil,
    unknownFields: UnknownFields = .none
  ) {
    self.check = check
    self.place = place.withoutRange
    self.note = note
    self.on = on
    self.unknownFields = unknownFields
  }
}

/// The record as it was when somebody last read it through: a fingerprint of each part as printed.
package struct ReviewLook: Hashable, Codable, Sendable {
  /// The day.
  package var on: CalendarDate?
  /// The hour of that day.
  package var at: ClockTime?
  /// What was seen of each part.
  package var seen: [SeenPart]
  package var unknownFields: UnknownFields

  package init(
    on: CalendarDate? = nil, at: ClockTime? = nil, seen: [SeenPart] = [],
    unknownFields: UnknownFields = .none
  ) {
    self.on = on
    self.at = at
    self.seen = seen
    self.unknownFields = unknownFields
  }
}

/// An item, or the rest of the record, as it was seen.
package struct SeenPart: Hashable, Codable, Sendable {
  /// The item; `nil` for what stands outside of the agenda.
  package var item: ItemID?
  /// A fingerprint of its text as printed, in hexadecimal.
  package var text: String
  /// What was read of it, passage by passage; empty where only the fingerprint was kept.
  package var passages: [String]
  package var unknownFields: UnknownFields

  package init(
    item: ItemID?, text: String, passages: [String] = [], unknownFields: UnknownFields = .none
  ) {
    self.item = item
    self.text = text
    self.passages = passages
    self.unknownFields = unknownFields
  }
}
