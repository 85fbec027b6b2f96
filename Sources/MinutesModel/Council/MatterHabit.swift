/// The matter that items of a kind were given last.
package struct MatterHabit: Hashable, Codable, Sendable {
  /// The id of an `ItemKind`.
  package var kind: String
  /// The matter in the nomenclature: « 7.5 ».
  package var code: String
  package var unknownFields: UnknownFields

  package init(kind: String, code: String, unknownFields: UnknownFields = .none) {
    self.kind = kind
    self.code = code
    self.unknownFields = unknownFields
  }
}
