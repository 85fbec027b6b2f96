/// A rule that a commune has switched off, with its reason.
package struct DisabledRule: Hashable, Codable, Sendable {
  /// The rule’s id: « L-05 ».
  package var rule: String
  /// Why the commune does without it.
  package var reason: String
  package var unknownFields: UnknownFields

  package init(rule: String, reason: String = "", unknownFields: UnknownFields = .none) {
    self.rule = rule
    self.reason = reason
    self.unknownFields = unknownFields
  }
}
