/// One thing that happened to a history: enough to make it happen again.
package enum HistoryEntry: Hashable, Sendable {
  /// An edit: a step of its own, or one that joins the step before it.
  case perform(Edit, joins: Bool, from: Focus, to: Focus)
  case undo
  case redo
  /// The record as it stands went to its file.
  case saved
}

/// Why an entry cannot be replayed: it does not fit the history that the entries before it made.
package enum ReplayError: Error, Hashable, Sendable {
  /// The edit does not apply to the record.
  case refused(EditError)
  /// There is no step to join, undo or redo.
  case outOfStep
}
