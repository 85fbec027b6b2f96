/// What a finding said when its record was judged last: enough to show it again before that is judged anew.
package struct KeptFinding: Hashable, Sendable {
  /// « F-03 »
  package var rule: String
  /// 0 for the gravest.
  package var severity: Int
  package var place: Place
  package var message: String
  /// « CGCT, art. L2121-17 »
  package var law: String
  /// Whether the rule knew what would mend it.
  package var isMendable: Bool
  /// Why somebody let it stand, if somebody did.
  package var acceptedBecause: String?
  package var unknownFields: UnknownFields

  package init(
    rule: String, severity: Int, place: Place, message: String, law: String,
    isMendable: Bool = false,
    acceptedBecause: String? = nil, unknownFields: UnknownFields = .none
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.law = law
    self.isMendable = isMendable
    self.acceptedBecause = acceptedBecause
    self.unknownFields = unknownFields
  }
}
