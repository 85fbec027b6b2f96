package import MinutesModel

/// The record with all its past: undo and redo without limit.
///
/// The last steps keep the value before them, which shares what did not change with the others; of words
/// typed and of older steps a few do, and their edits tell the rest. `Focus` is where the cursor was, so that undo brings it back.
package struct History: Sendable {
  /// A change that can be taken back as one.
  package struct Step: Sendable {
    /// « modifier le vote du point 4 »
    package let summary: String
    /// The edits of the step in the order in which they were made.
    package internal(set) var edits: [Edit]
    /// `nil` for a step undone, and where steps before it and their edits tell it.
    var before: Boxed<Minutes>?
    let focusBefore: Focus
    fileprivate(set) var focusAfter: Focus
  }

  /// What makes edits one step: the same key as the edit before. `nil` is always a step of its own.
  package typealias Group = Int

  /// The record as it stands.
  package private(set) var current: Minutes
  /// The steps that can be made again, the next one last.
  package private(set) var undone: [Step] = []
  /// The steps that can be undone, the next one last.
  package internal(set) var done: [Step] = []
  private var openGroup: Group?
  /// How many steps were done at the last save; `nil` when that state is gone for good.
  private var savedDepth: Int?
  /// Grows with every change of `current`, also by undo and redo.
  package private(set) var revision = 0
  /// What has happened since it was last asked for.
  private var untold: [HistoryEntry] = []

  package init(_ minutes: Minutes) {
    current = minutes
    savedDepth = 0
  }

  /// Carries out an edit as a step, or as part of the last step when that has the same group.
  package mutating func perform(
    _ edit: Edit, focus: Focus, focusAfter: Focus, group: Group? = nil
  ) throws(EditError) {
    let joins = group != nil && group == openGroup && savedDepth != done.count && !done.isEmpty
    try carryOut(edit, joins: joins, from: focus, to: focusAfter)
    openGroup = group
  }

  /// Carries out an edit as a step, or as part of the last step, which there must be then.
  mutating func carryOut(
    _ edit: Edit, joins: Bool, from focus: Focus, to focusAfter: Focus
  ) throws(EditError) {
    if joins {
      try edit.apply(to: &current)
      done[done.count - 1].append(edit)
      done[done.count - 1].focusAfter = focusAfter
    } else {
      let summary = edit.summary(in: current)
      let before = keepsValue(before: edit) ? Boxed(current) : nil
      try edit.apply(to: &current)
      // A saved state among the steps undone is left for good.
      if let depth = savedDepth, depth > done.count { savedDepth = nil }
      done.append(
        Step(
          summary: summary, edits: [edit], before: before, focusBefore: focus,
          focusAfter: focusAfter))
      forgetOlderValue()
    }
    revision += 1
    undone.removeAll()
    openGroup = nil
    untold.append(.perform(edit, joins: joins, from: focus, to: focusAfter))
  }

  /// Takes the last step back; the focus to return to, or `nil` when there is nothing to undo.
  package mutating func undo() -> Focus? {
    recallValue()
    guard let before = done.last?.before, var step = done.popLast() else { return nil }
    current = before.value
    step.before = nil
    revision += 1
    undone.append(step)
    openGroup = nil
    untold.append(.undo)
    return step.focusBefore
  }

  /// Does the step last undone again; the focus after it, or `nil` when there is none.
  package mutating func redo() -> Focus? {
    guard var step = undone.last, let after = step.value(from: current) else { return nil }
    undone.removeLast()
    step.before = Boxed(current)
    current = after
    revision += 1
    done.append(step)
    forgetOlderValue()
    openGroup = nil
    untold.append(.redo)
    return step.focusAfter
  }

  /// Ends the open group: the next edit starts a step of its own.
  package mutating func endGroup() {
    openGroup = nil
  }

  /// Everything that has happened since this was last asked, in order.
  package mutating func takeEntries() -> [HistoryEntry] {
    if untold.isEmpty { return [] }
    defer { untold = [] }
    return untold
  }

  /// Notes that the value on disk is none that this history has.
  package mutating func markUnsaved() {
    savedDepth = nil
    openGroup = nil
  }

  /// Whether the value on disk is the one before the step of that index (the last value for the count
  /// of all steps).
  func isSaved(at depth: Int) -> Bool { savedDepth == depth }

  /// Notes that the current value is the one on disk.
  package mutating func markSaved() {
    savedDepth = done.count
    openGroup = nil
  }

  /// Whether the current value differs from the one last saved.
  package var hasUnsavedChanges: Bool { savedDepth != done.count }
}
