import MinutesEditing
import TerminalScreen

/// Every command by name: type a few letters, Enter runs it.
struct PaletteOverlay: Overlay {
  private var filter = LineField()
  private var list = ScrollingList()

  let hints = [KeyHint("↑↓", "choisir"), KeyHint("Entrée", "lancer"), KeyHint("Échap", "fermer")]

  func remark(_ editor: Editor) -> StatusMessage? {
    shown.indices.contains(list.chosen) ? shown[list.chosen].reason(editor) : nil
  }

  private var shown: [Command] {
    let all = Command.all.filter { $0.menu != .text }
    let wanted = filter.text.split(separator: " ").map { TextSearch(anyCase: String($0)) }
    return all.filter { command in
      let names = command.title + " " + command.words
      return wanted.allSatisfy { !$0.matches(in: names).isEmpty }
    }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text): filter.insert(text)
    case .key(let press):
      switch press.key {
      case .escape: return [.close]
      case .enter:
        guard shown.indices.contains(list.chosen) else { return [] }
        return [.run(shown[list.chosen].id)]
      default:
        if list.handle(press, count: shown.count) { return [] }
        if filter.handle(press) { list.choose(0, shown.count) }
      }
    default: break
    }
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let height = min(16, editor.size.height - 8)
    let inside = grid.drawWindow(
      Size(width: min(72, editor.size.width - 4), height: height + 3), title: "Commandes",
      in: Rectangle(editor.size))
    let cursor = filter.draw(on: &grid, in: inside.line(0), isFocused: true)
    let rows = list.rows(height: height, count: shown.count)
    grid.drawScrollMarks(for: rows, of: shown.count, in: inside.split(afterRows: 1).bottom)
    for (offset, index) in rows.enumerated() {
      grid.drawCommand(
        shown[index], isChosen: index == list.chosen, in: inside.line(offset + 1), editor)
    }
    if shown.isEmpty {
      grid.put(
        "Aucune commande de ce nom.", at: inside.line(1).origin, style: Style(.dim, on: .dialog))
    }
    return cursor
  }
}

extension Command {
  /// Why it cannot be run now; `nil` when it can.
  func reason(_ editor: Editor) -> StatusMessage? {
    switch availability(editor) {
    case .available: nil
    case .unavailable(let reason): StatusMessage(reason, .warning)
    case .needless(let reason): StatusMessage(reason, .ok)
    }
  }
}

extension CellGrid {
  /// A command in a list: its title and its key, dimmed when it cannot be run.
  mutating func drawCommand(
    _ command: Command, isChosen: Bool, in line: Rectangle, _ editor: Editor
  ) {
    let role: StyleRole = isChosen ? .menuSelected : .dialog
    fill(line, " ", style: Style(role, on: role))
    var style = Style(role, on: role)
    if command.reason(editor) != nil, !isChosen { style = Style(.menuDisabled, on: role) }
    let key = command.keyHint
    let room = line.width - DisplayWidth.of(key) - 3
    put((isChosen ? "▸ " : "  ") + command.title, at: line.origin, style: style, maxWidth: room)
    put(
      key, at: Position(column: line.endColumn - DisplayWidth.of(key), row: line.row),
      style: Style(isChosen ? role : .key, on: role))
  }
}
