package import MinutesModel

/// The record with all its past: undo and redo without limit.
///
/// A step keeps the value before it; values share what did not change, so a step costs the item it
/// touched. `Focus` is where the cursor was, so that undo brings it back.
package struct History<Focus: Hashable & Sendable>: Sendable {
  /// A change that can be taken back as one.
  package struct Step: Sendable {
    /// « modifier le vote du point 4 »
    package let summary: String
    package let edits: [Edit]
    fileprivate let before: Minutes
    fileprivate let focusBefore: Focus
    fileprivate let after: Minutes
    fileprivate let focusAfter: Focus
  }

  /// What makes edits one step: the same key as the edit before. `nil` is always a step of its own.
  package typealias Group = Int

  package private(set) var current: Minutes
  package private(set) var undone: [Step] = []
  package private(set) var done: [Step] = []
  private var openGroup: Group?
  /// How many steps were done at the last save; `nil` when that state is gone for good.
  private var savedDepth: Int?
  /// Grows with every change of `current`, also by undo and redo.
  package private(set) var revision = 0

  package init(_ minutes: Minutes) {
    current = minutes
    savedDepth = 0
  }

  /// Carries out an edit as a step, or as part of the last step when that has the same group.
  package mutating func perform(
    _ edit: Edit, focus: Focus, focusAfter: Focus, group: Group? = nil
  ) throws(EditError) {
    let before = current
    let summary = edit.summary(in: before)
    try edit.apply(to: &current)
    revision += 1
    undone.removeAll()
    if let depth = savedDepth, depth > done.count { savedDepth = nil }
    if let group, group == openGroup, savedDepth != done.count, let last = done.popLast() {
      done.append(
        Step(
          summary: last.summary, edits: last.edits + [edit], before: last.before,
          focusBefore: last.focusBefore, after: current, focusAfter: focusAfter))
    } else {
      done.append(
        Step(
          summary: summary, edits: [edit], before: before, focusBefore: focus, after: current,
          focusAfter: focusAfter))
    }
    openGroup = group
  }

  /// Takes the last step back; the focus to return to, or `nil` when there is nothing to undo.
  package mutating func undo() -> Focus? {
    guard let step = done.popLast() else { return nil }
    current = step.before
    revision += 1
    undone.append(step)
    openGroup = nil
    return step.focusBefore
  }

  /// Does the step last undone again; the focus after it, or `nil` when there is none.
  package mutating func redo() -> Focus? {
    guard let step = undone.popLast() else { return nil }
    current = step.after
    revision += 1
    done.append(step)
    openGroup = nil
    return step.focusAfter
  }

  /// Ends the open group: the next edit starts a step of its own.
  package mutating func endGroup() {
    openGroup = nil
  }

  /// Notes that the current value is the one on disk.
  package mutating func markSaved() {
    savedDepth = done.count
    openGroup = nil
  }

  /// Whether the current value differs from the one last saved.
  package var hasUnsavedChanges: Bool { savedDepth != done.count }
}
