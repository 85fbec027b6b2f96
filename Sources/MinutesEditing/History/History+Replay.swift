package import MinutesModel

extension History {
  /// Makes an entry happen again; the focus after it, or `nil` where it leaves it alone.
  @discardableResult
  package mutating func replay(_ entry: HistoryEntry) throws(ReplayError) -> Focus? {
    switch entry {
    case .perform(let edit, let joins, let from, let to):
      guard !joins || !done.isEmpty else { throw .outOfStep }
      do throws(EditError) {
        try carryOut(edit, joins: joins, from: from, to: to)
      } catch {
        throw .refused(error)
      }
      return to
    case .undo:
      guard let focus = undo() else { throw .outOfStep }
      return focus
    case .redo:
      guard let focus = redo() else { throw .outOfStep }
      return focus
    case .saved:
      markSaved()
      return nil
    }
  }

  /// The record with which the history begins, and everything that makes this history of it.
  ///
  /// The same record, steps and focuses come of replaying it; what went back and forth between is
  /// left out.
  package var retelling: (beginning: Minutes, entries: [HistoryEntry]) {
    var entries: [HistoryEntry] = []
    let steps = done + undone.reversed()
    for (depth, step) in steps.enumerated() {
      if isSaved(at: depth) { entries.append(.saved) }
      entries += step.entries
    }
    if !steps.isEmpty, isSaved(at: steps.count) { entries.append(.saved) }
    entries += undone.map { _ in .undo }
    return (done.first?.before?.value ?? current, entries)
  }
}

extension History.Step {
  /// The edits of the step, the first of which begins it.
  fileprivate var entries: [HistoryEntry] {
    edits.enumerated().map { index, edit in
      .perform(
        edit, joins: index > 0, from: index == 0 ? focusBefore : focusAfter, to: focusAfter)
    }
  }
}
