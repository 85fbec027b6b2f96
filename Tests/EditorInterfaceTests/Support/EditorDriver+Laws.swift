import MinutesEditing
import MinutesModel
import MinutesRules
import TerminalScreen

@testable import EditorInterface

extension EditorDriver {
  /// What is wrong with the screen whatever the keys were; `nil` when nothing is.
  var flaw: String? { quickFlaw ?? staleness ?? haste }

  /// The same, without drawing the screen anew to compare.
  var quickFlaw: String? {
    let grid = frame.grid
    guard grid.size == size else { return "a grid of \(grid.size) on a screen of \(size)" }
    for row in 0..<size.height {
      let widths = grid.cells[(row * size.width)..<((row + 1) * size.width)].map { Int($0.width) }
      if widths.reduce(0, +) != size.width { return "row \(row) is not \(size.width) columns wide" }
    }
    if let cursor = frame.cursor, !Rectangle(size).contains(cursor) {
      return "the cursor at \(cursor) is off the screen"
    }
    if let refusal { return "the journal cannot be replayed: \(refusal)" }
    if told.current != editor.minutes { return "the journal tells another record" }
    if told.done.map(\.edits) != editor.history.done.map(\.edits) {
      return "the journal tells other steps"
    }
    let focus = editor.focus
    for (name, position) in [("caret", focus.caret), ("anchor", focus.anchor)] {
      guard let position else { continue }
      guard let text = editor.minutes.text(at: position.field) else {
        return "the \(name) is in \(position.field), which is gone"
      }
      guard (0...text.count).contains(position.offset) else {
        return "the \(name) is at \(position.offset) of \(text.count)"
      }
    }
    if editor.overlays.isEmpty, !editor.isTooSmall, focus.pane == .item, focus.caret != nil,
      frame.cursor == nil, !editor.scroll.isFree
    {
      return "the caret is in \(String(describing: focus.caret)), not on the screen"
    }
    return nil
  }

  /// Where what was shown first, before the record was judged, is not yet what was typed.
  private var haste: String? {
    guard editor.isSettled else { return "the screen has not settled" }
    guard let firstFrame, !editor.isTooSmall else { return nil }
    let (first, last) = (firstFrame.grid, frame.grid)
    // Where findings take or leave a row, all panes change.
    let edge = editor.areas.findingsEdge
    guard first.row(edge).contains("Constats"), last.row(edge).contains("Constats") else {
      return nil
    }
    for row in editor.areas.item.rows {
      let columns = editor.areas.item.columns
      let (early, late) = (first.row(row, columns), last.row(row, columns))
      if early != late { return "shown first: \(early) instead of \(late)" }
    }
    return firstFrame.cursor == frame.cursor ? nil : "the cursor moved when the screen settled"
  }

  /// Where the screen is not what a fresh one would show: a key paints only what it changes.
  private var staleness: String? {
    var fresh = editor
    fresh.painting = Painting()
    fresh.layouts = ItemLayouts()
    fresh.outline = fresh.minutes.outline
    fresh.rolls = fresh.minutes.rollCalls
    fresh.live = LiveFindings(
      fresh.minutes, profile: fresh.settings.profile, register: editor.live.register)
    let expected = fresh.draw(size: size, at: now)
    if expected.grid.debugText != frame.grid.debugText {
      let rows = zip(
        frame.grid.debugText.split(separator: "\n"), expected.grid.debugText.split(separator: "\n"))
      let row = rows.first { $0 != $1 }
      return "the screen is stale: \(row?.0 ?? "") instead of \(row?.1 ?? "")"
    }
    if expected.grid.debugStyles != frame.grid.debugStyles { return "the styles are stale" }
    if expected.cursor != frame.cursor { return "the cursor is stale" }
    return nil
  }
}

extension CellGrid {
  /// What stands in some columns of a row.
  fileprivate func row(_ row: Int, _ columns: Range<Int>? = nil) -> String {
    String(
      (columns ?? 0..<size.width).compactMap { character(at: Position(column: $0, row: row)) })
  }
}
