import TerminalScreen

/// The menus of F10: arrows move, Enter runs, a letter jumps.
struct MenuOverlay: Overlay {
  private var menu = 0
  private var list = ScrollingList()

  private static let menus = CommandMenu.allCases.filter { $0 != .text }

  let hints = [
    KeyHint("←→", "menu"), KeyHint("↑↓", "choisir"), KeyHint("Entrée", "lancer"),
    KeyHint("Échap", "fermer"),
  ]

  func remark(_ editor: Editor) -> StatusMessage? {
    commands.indices.contains(list.chosen) ? commands[list.chosen].reason(editor) : nil
  }

  private var commands: [Command] {
    Command.all.filter { $0.menu == Self.menus[menu] }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .key(let press): return handle(press)
    case .mouse(let mouse) where mouse.kind == .press || mouse.kind == .doubleClick:
      return click(mouse.position, editor.size)
    default: return []
    }
  }

  private mutating func handle(_ press: KeyPress) -> [OverlayRequest] {
    switch press.key {
    case .escape: return [.close]
    case .function(10): return [.close]
    case .left: turn(-1)
    case .right, .tab: turn(1)
    case .enter:
      return commands.indices.contains(list.chosen) ? [.run(commands[list.chosen].id)] : []
    default:
      if !list.handle(press, count: commands.count), let letter = press.typed { jump(to: letter) }
    }
    return []
  }

  private mutating func turn(_ step: Int) {
    menu = (menu + step + Self.menus.count) % Self.menus.count
    list = ScrollingList()
  }

  private mutating func jump(to letter: Character) {
    let wanted = letter.lowercased()
    if let index = commands.indices.following(list.chosen).first(where: {
      commands[$0].title.lowercased().hasPrefix(wanted)
    }) {
      list.choose(index, commands.count)
    }
  }

  /// The commands in sight: as many as there are rows between the bar and the status line.
  private func rows(_ size: Size) -> Range<Int> {
    list.rows(height: max(1, min(commands.count, size.height - 4)), count: commands.count)
  }

  private mutating func click(_ place: Position, _ size: Size) -> [OverlayRequest] {
    if place.row == 0 {
      for (index, start) in Self.starts.enumerated() where place.column >= start { menu = index }
      list = ScrollingList()
      return []
    }
    let rows = rows(size)
    let row = rows.lowerBound + place.row - 2
    guard place.row >= 2, rows.contains(row) else { return [.close] }
    list.choose(row, commands.count)
    return [.run(commands[row].id)]
  }

  /// The column at which each menu’s name starts.
  private static let starts: [Int] = {
    var column = 1
    return menus.map { menu in
      defer { column += DisplayWidth.of(menu.rawValue) + 3 }
      return column
    }
  }()

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let bar = Rectangle(editor.size).line(0)
    grid.fill(bar, " ", style: Style(.menu, on: .menu))
    for (index, name) in Self.menus.map(\.rawValue).enumerated() {
      let role: StyleRole = index == menu ? .menuSelected : .menu
      grid.put(
        " \(name) ", at: Position(column: Self.starts[index], row: 0),
        style: Style(role, on: role))
    }
    let widest =
      commands.map { DisplayWidth.of($0.title) + DisplayWidth.of($0.keyHint) + 8 }.max() ?? 20
    let width = min(max(widest, 30), editor.size.width)
    let rows = rows(editor.size)
    let box = Rectangle(
      column: min(Self.starts[menu], editor.size.width - width), row: 1, width: width,
      height: rows.count + 2)
    grid.fill(box, " ", style: Style(.dialog, on: .dialog))
    grid.drawBox(box, style: Style(.borderFocused, on: .dialog))
    let inside = box.inset(columns: 1, rows: 1)
    let corner = box.endColumn - 1
    if rows.lowerBound > 0 {
      grid.put("↑", at: Position(column: corner, row: box.row), style: Style(.dim, on: .dialog))
    }
    if rows.upperBound < commands.count {
      grid.put(
        "↓", at: Position(column: corner, row: box.endRow - 1), style: Style(.dim, on: .dialog))
    }
    for (offset, index) in rows.enumerated() {
      grid.drawCommand(
        commands[index], isChosen: index == list.chosen, in: inside.line(offset), editor)
    }
    return nil
  }
}
