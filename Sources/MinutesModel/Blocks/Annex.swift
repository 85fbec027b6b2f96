/// A document attached to the deliberation.
package struct Annex: Hashable, Codable, Sendable {
  /// What it is: « Projet de convention ».
  package var label: String
  /// Where it is kept: a file name or a shelf mark, as typed.
  package var reference: String

  package init(label: String = "", reference: String = "") {
    self.label = label
    self.reference = reference
  }
}
