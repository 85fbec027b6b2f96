import MinutesEditing
package import MinutesModel
import MinutesWording
package import TerminalScreen

/// A session of the register, as its home shows it.
package struct RegisterEntry: Hashable, Sendable {
  /// The file of the session.
  package let path: String
  /// The day of the session.
  package let date: CalendarDate
  /// The commune as the session names it, empty when the file cannot be read.
  package let commune: String
  /// How far the session is, `nil` when the file cannot be read.
  package let state: SessionState?
  /// Why it cannot be opened; `nil` when it can.
  package let problem: String?
  /// The file’s name where it is no session but minutes as text, whose date nobody has read yet.
  package let textName: String?

  package init(
    path: String, date: CalendarDate, commune: String, state: SessionState?, problem: String? = nil
  ) {
    self.path = path
    self.date = date
    self.commune = commune
    self.state = state
    self.problem = problem
    textName = nil
  }

  /// Minutes as text.
  package init(text name: String, path: String) {
    self.path = path
    date = CalendarDate(iso: name.prefix(10)) ?? .epoch
    commune = ""
    state = nil
    problem = nil
    textName = name
  }
}

/// The home of a register: its sessions, newest first; Enter opens one, Ctrl-N makes one.
package struct RegisterScreen: Screen {
  private let name: String
  private let entries: [RegisterEntry]
  private var list = ScrollingList()
  private var message: StatusMessage?
  /// The date of the new session being typed.
  private var newDate: LineField?

  package init(name: String, entries: [RegisterEntry], notice: String? = nil) {
    self.name = name
    self.entries = entries.sorted { $0.date > $1.date }
    message = notice.map { StatusMessage($0, .warning) }
  }

  package mutating func handle(_ event: InputEvent, at now: Moment) -> [Effect] {
    switch event {
    case .hangUp: return [.quit]
    case .key(let press):
      message = nil
      return newDate == nil ? handleList(press, now) : handleDate(press)
    case .mouse(let mouse) where mouse.kind == .press || mouse.kind == .doubleClick:
      list.choose(mouse.position.row - 2 + top(height: lastHeight), entries.count)
      return mouse.kind == .doubleClick ? open() : []
    default: return []
    }
  }

  private var lastHeight = 20

  private mutating func handleList(_ press: KeyPress, _ now: Moment) -> [Effect] {
    switch (press.key, press.modifiers) {
    case (.enter, _): return open()
    case (.character("n"), .control):
      newDate = LineField(now.date.frenchFigures, isFresh: true)
      return []
    case (.character("q"), .control), (.escape, _): return [.quit]
    case (.character("l"), .control): return [.redraw]
    case (.character("z"), .alt): return [.suspend]
    default: _ = list.handle(press, count: entries.count)
    }
    return []
  }

  private mutating func open() -> [Effect] {
    guard entries.indices.contains(list.chosen) else {
      message = StatusMessage(
        "Le registre n’a pas encore de séance : Ctrl-N en prépare une.", .warning)
      return []
    }
    return [.openSession(path: entries[list.chosen].path)]
  }

  private mutating func handleDate(_ press: KeyPress) -> [Effect] {
    guard var field = newDate else { return [] }
    switch press.key {
    case .escape: newDate = nil
    case .enter:
      guard let date = CalendarDate(reading: field.text) else {
        message = StatusMessage("Date illisible : écrivez 02/02/2021.", .error)
        return []
      }
      newDate = nil
      return [.newSession(date, ClockTime(hour: 20, minute: 30))]
    default:
      _ = field.handle(press)
      newDate = field
    }
    return []
  }

  package mutating func receive(_ report: Report, at now: Moment) -> [Effect] {
    switch report {
    case .saved(_, let text, _, _), .done(let text): message = StatusMessage(text, .ok)
    case .saveFailed(let text, _, _), .failed(let text): message = StatusMessage(text, .error)
    case .journalNeedsEverything, .journalTrouble, .saveConcerns, .fileChanged, .fileTrouble,
      .joined, .lockTaken, .lockRefused, .lockLost, .versions, .version, .templates, .sessions,
      .session:
      // It edits no session.
      break
    }
    return []
  }

  private func top(height: Int) -> Int {
    list.rows(height: height, count: entries.count).lowerBound
  }

  package mutating func draw(size: Size, at now: Moment) -> Frame {
    var grid = CellGrid(size: size)
    guard size.width >= 40, size.height >= 8 else {
      grid.put("Fenêtre trop petite.", at: Position(column: 0, row: 0))
      return Frame(grid: grid, cursor: nil)
    }
    let area = Rectangle(size)
    grid.fill(area.line(0), " ", style: Style(.titleBar, on: .titleBar))
    grid.put(
      " Registre · \(name)", at: area.origin, style: Style(.titleBar, on: .titleBar),
      maxWidth: size.width - 8)
    grid.put(
      now.time.iso, at: Position(column: size.width - 6, row: 0),
      style: Style(.titleBar, on: .titleBar))
    let box = Rectangle(column: 0, row: 1, width: size.width, height: size.height - 2)
    grid.drawBox(box, title: "Séances")
    let inside = box.inset(columns: 1, rows: 1)
    lastHeight = inside.height
    if entries.isEmpty {
      grid.put(
        "Aucune séance. Ctrl-N : préparer une séance d’après le tableau du conseil.",
        at: inside.origin.moved(columns: 1), style: Style(.dim), maxWidth: inside.width - 1)
    }
    for (offset, index) in list.rows(height: inside.height, count: entries.count).enumerated() {
      draw(entries[index], index == list.chosen, in: inside.line(offset), on: &grid)
    }
    drawStatus(on: &grid, in: area.line(size.height - 1))
    let cursor = drawNewDate(on: &grid, in: area)
    return Frame(grid: grid, cursor: cursor)
  }

  private func draw(
    _ entry: RegisterEntry, _ isChosen: Bool, in line: Rectangle, on grid: inout CellGrid
  ) {
    let ground: StyleRole = isChosen ? .selection : .text
    grid.fill(line, " ", style: Style(.text, on: ground))
    grid.put(
      (isChosen ? "▸ " : "  ") + entry.date.frenchWithWeekday, at: line.origin,
      style: Style(.text, on: ground), maxWidth: 34)
    grid.put(
      entry.commune, at: line.origin.moved(columns: 35), style: Style(.text, on: ground),
      maxWidth: 28)
    grid.put(
      entry.problem ?? entry.state?.french ?? "", at: line.origin.moved(columns: 64),
      style: Style(entry.problem == nil ? .dim : .error, on: ground),
      maxWidth: max(0, line.width - 64))
  }

  private func drawStatus(on grid: inout CellGrid, in line: Rectangle) {
    grid.fill(line, " ", style: Style(.statusBar, on: .statusBar))
    let text = message?.text ?? "Entrée ouvrir · Ctrl-N nouvelle séance · Ctrl-Q quitter"
    grid.put(
      " " + text, at: line.origin, style: Style(message?.role ?? .statusBar, on: .statusBar),
      maxWidth: line.width)
  }

  private func drawNewDate(on grid: inout CellGrid, in area: Rectangle) -> Position? {
    guard let newDate else { return nil }
    let inside = grid.drawWindow(Size(width: 40, height: 4), title: "Nouvelle séance", in: area)
    grid.put("Date (jour/mois/année)", at: inside.origin, style: Style(.label, on: .dialog))
    return newDate.draw(on: &grid, in: inside.line(1), isFocused: true)
  }
}
