/// That somebody has looked at a finding and lets it stand, with the reason.
///
/// It holds for what the finding judged: once `judged` reads differently, the finding is back.
package struct Acceptance: Hashable, Codable, Sendable {
  /// The rule’s id: « C-06 ».
  package var rule: String
  /// Where the finding points, without the range of words, which typing before them moves.
  package var place: Place
  /// The words or figures that the finding judged.
  package var judged: String
  /// Why it may stand.
  package var reason: String
  /// Who accepted it, by name.
  package var by: String
  /// The day it was accepted.
  package var on: CalendarDate?
  package var unknownFields: UnknownFields

  package init(
    rule: String, place: Place, judged: String, reason: String, by: String = "",
    on: CalendarDate? = nil, unknownFields: UnknownFields = .none
  ) {
    self.rule = rule
    self.place = place.withoutRange
    self.judged = judged
    self.reason = reason
    self.by = by
    self.on = on
    self.unknownFields = unknownFields
  }
}

extension Place {
  /// The field as a whole, where the place is words of a field.
  package var withoutRange: Place {
    if case .field(let address, _) = self { .field(address, nil) } else { self }
  }
}
