/// Where an edit leaves the cursor, as a journal keeps it.
package protocol EditingFocus: Hashable, Codable, Sendable {
  /// This place after typing that left the caret there, when nothing else of it moved: what a journal
  /// need not say of each letter. `nil` where it has to be said.
  func following(_ caret: TextPosition) -> Self?
}
