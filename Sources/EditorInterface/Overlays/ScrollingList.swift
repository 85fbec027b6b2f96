import TerminalScreen

/// Which row of a list is chosen, and which is the first in sight.
struct ScrollingList: Hashable, Sendable {
  private(set) var chosen = 0

  /// Whether a key was for the list.
  mutating func handle(_ press: KeyPress, count: Int, page: Int = 10) -> Bool {
    guard press.modifiers.isEmpty || press.modifiers == .control else { return false }
    switch press.key {
    case .up: choose(chosen - 1, count)
    case .down: choose(chosen + 1, count)
    case .pageUp: choose(chosen - page, count)
    case .pageDown: choose(chosen + page, count)
    case .home: choose(0, count)
    case .end: choose(count - 1, count)
    default: return false
    }
    return true
  }

  /// Chooses a row, the nearest there is.
  mutating func choose(_ row: Int, _ count: Int) {
    chosen = min(max(0, row), max(0, count - 1))
  }

  /// The rows in sight, with the chosen one among them.
  func rows(height: Int, count: Int) -> Range<Int> {
    guard height > 0, count > 0 else { return 0..<0 }
    let first = min(max(0, chosen - height / 2), max(0, count - height))
    return first..<min(count, first + height)
  }
}

extension Range<Int> {
  /// The indices after one, then from the start up to and with it: where a search by letter looks.
  func following(_ index: Int) -> [Int] {
    Array(dropFirst(index + 1)) + Array(prefix(index + 1))
  }
}

extension CellGrid {
  /// Marks on the right edge of a window, beside a list in it, that it goes on above or below.
  mutating func drawScrollMarks(for rows: Range<Int>, of count: Int, in area: Rectangle) {
    let edge = area.endColumn + 1
    let style = Style(.key, on: .dialog)
    if rows.lowerBound > 0 { put("↑", at: Position(column: edge, row: area.row), style: style) }
    if rows.upperBound < count, area.height > 0 {
      put("↓", at: Position(column: edge, row: area.endRow - 1), style: style)
    }
  }
}
