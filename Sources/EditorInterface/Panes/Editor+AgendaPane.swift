import MinutesModel
import MinutesRules
import TerminalScreen

extension Editor {
  mutating func drawAgenda(on grid: inout CellGrid, in area: Rectangle) {
    let items = minutes.numberedItems
    guard !items.isEmpty else {
      let hints = ["Aucun point.", "Ctrl-N : nouveau point", "Ctrl-E : la séance"]
      for (index, hint) in hints.enumerated() {
        grid.put(
          hint, at: Position(column: area.column + 1, row: area.row + index), style: Style(.dim),
          maxWidth: area.width - 1)
      }
      return
    }
    let current = items.firstIndex { $0.item.id == focus.item } ?? 0
    scroll.agenda = Self.scrolled(
      scroll.agenda, toShow: current, height: area.height, count: items.count)
    for (offset, numbered) in items[scroll.agenda...].prefix(area.height).enumerated() {
      let row = area.row + offset
      let isCurrent = scroll.agenda + offset == current
      drawAgendaRow(numbered, isCurrent: isCurrent, on: &grid, area.line(row - area.row))
    }
  }

  private func drawAgendaRow(
    _ numbered: NumberedItem, isCurrent: Bool, on grid: inout CellGrid, _ line: Rectangle
  ) {
    let item = numbered.item
    let worst = live.worst(in: item.id)
    let ground: StyleRole = isCurrent && focus.pane == .agenda ? .selection : .text
    if isCurrent { grid.fill(line, " ", style: Style(.text, on: ground)) }
    grid.put(
      isCurrent ? "▸" : " ", at: line.origin, style: Style(.itemCurrent, on: ground))
    let (mark, role) = worst.map { ($0.mark, $0.role) } ?? item.state.mark
    grid.put(mark, at: line.origin.moved(columns: 1), style: Style(role, on: ground))
    let indent = min(numbered.depth, 4) * 2
    let textRole: StyleRole =
      isCurrent ? .itemCurrent : item.state == .done ? .itemDone : item.state.isOff ? .dim : .text
    let title = item.title.isEmpty ? "(sans titre)" : item.title
    let text =
      "\(numbered.depth == 0 && numbered.number.count == 1 ? " " : "")\(numbered.number) \(title)"
    let start = 2 + indent
    let room = line.width - start
    let used = grid.put(
      text, at: line.origin.moved(columns: start), style: Style(textRole, on: ground),
      maxWidth: room)
    if DisplayWidth.of(text) > room, used > 0 {
      grid.put(
        "…", at: line.origin.moved(columns: line.width - 1), style: Style(textRole, on: ground))
    }
  }

  /// The first row to show so that a row is in sight, moving as little as possible.
  static func scrolled(_ first: Int, toShow row: Int, height: Int, count: Int) -> Int {
    guard height > 0 else { return 0 }
    var first = first
    if row < first { first = row }
    if row >= first + height { first = row - height + 1 }
    return min(max(0, first), max(0, count - height))
  }
}

extension ItemState {
  /// What stands before the item in the agenda, and how it is shown.
  fileprivate var mark: (String, StyleRole) {
    switch self {
    case .notDiscussed: (" ", .dim)
    case .inDiscussion: ("●", .itemCurrent)
    case .done: ("✓", .ok)
    case .adjourned: ("»", .dim)
    case .withdrawn: ("–", .dim)
    }
  }

  fileprivate var isOff: Bool { self == .adjourned || self == .withdrawn }
}

extension Severity {
  /// The sign of a finding, so that colour is not needed to tell.
  var mark: String {
    switch self {
    case .error: "✗"
    case .warning: "!"
    case .advice: "i"
    }
  }

  var role: StyleRole {
    switch self {
    case .error: .error
    case .warning: .warning
    case .advice: .advice
    }
  }
}
