import MinutesEditing
import MinutesModel
import MinutesRules
import TerminalScreen

extension Editor {
  mutating func paintAgenda(in area: Rectangle) {
    guard !outline.isEmpty else {
      painting.agenda = []
      painting.wholeAgenda = nil
      paintEmptyAgenda(in: area)
      return
    }
    let current = currentEntry ?? 0
    scroll.agenda = Self.scrolled(
      scroll.agenda, toShow: current, height: area.height, count: outline.count)
    let picture = AgendaPicture(
      outline: outline, worst: live.boxedWorst, current: current,
      isFocused: focus.pane == .agenda, first: scroll.agenda)
    guard painting.wholeAgenda != picture || painting.agenda.count != area.height else { return }
    painting.wholeAgenda = picture
    if painting.agenda.count != area.height {
      painting.agenda = Array(repeating: nil, count: area.height)
      painting.grid.fill(area)
    }
    for offset in 0..<area.height {
      let index = scroll.agenda + offset
      let picture: AgendaRowPicture? =
        outline.indices.contains(index)
        ? AgendaRowPicture(
          entry: outline[index], worst: live.worst(in: outline[index].id),
          isCurrent: index == current, isFocused: index == current && focus.pane == .agenda) : nil
      guard painting.agenda[offset] != picture else { continue }
      painting.agenda[offset] = picture
      painting.grid.fill(area.line(offset))
      if let picture { paint(picture, in: area.line(offset)) }
    }
  }

  private mutating func paintEmptyAgenda(in area: Rectangle) {
    painting.grid.fill(area)
    let hints = ["Aucun point.", "Ctrl-N : nouveau point", "Ctrl-E : la séance"]
    for (index, hint) in hints.enumerated() {
      painting.grid.put(
        hint, at: Position(column: area.column + 1, row: area.row + index), style: Style(.dim),
        maxWidth: area.width - 1)
    }
  }

  private mutating func paint(_ picture: AgendaRowPicture, in line: Rectangle) {
    let entry = picture.entry
    let ground: StyleRole = picture.isFocused ? .selection : .text
    if picture.isFocused { painting.grid.fill(line, " ", style: Style(.text, on: ground)) }
    if picture.isCurrent {
      painting.grid.put("▸", at: line.origin, style: Style(.itemCurrent, on: ground))
    }
    let (mark, role) = picture.worst.map { ($0.mark, $0.role) } ?? entry.state.mark
    painting.grid.put(mark, at: line.origin.moved(columns: 1), style: Style(role, on: ground))
    let textRole: StyleRole =
      picture.isCurrent
      ? .itemCurrent : entry.state == .done ? .itemDone : entry.state.isOff ? .dim : .text
    let title = entry.title.isEmpty ? "(sans titre)" : entry.title
    let padding = entry.depth == 0 && entry.number.utf8.count == 1 ? " " : ""
    let text = "\(padding)\(entry.number) \(title)"
    let start = 2 + min(entry.depth, 4) * 2
    let room = line.width - start
    painting.grid.put(
      text, at: line.origin.moved(columns: start), style: Style(textRole, on: ground),
      maxWidth: room)
    if DisplayWidth.of(text) > room {
      painting.grid.put(
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
