import MinutesEditing
package import MinutesModel
import MinutesWording
package import TerminalScreen

/// The home of a register: its sessions, newest first, with what each still asks for; its council; and a
/// search through all of them. Letters search, Enter opens.
package struct RegisterScreen: Screen {
  private let name: String
  var entries: [RegisterEntry] {
    didSet { dues = nil }
  }
  /// What is due of them; `nil` until a frame has asked.
  private(set) var dues: RegisterDues?
  var list = ScrollingList()
  var message: StatusMessage?
  /// What is looked for, and what was found of it.
  var search: RegisterSearch?
  /// An editor of the council, whose windows stand over the list; `nil` where there is no council’s file.
  private var desk: Editor?
  /// The council as it was last kept.
  private var storedCouncil: Council?
  private var size = Size(width: 80, height: 24)
  /// What was opened from here, until she does something else.
  private var bearings: Bearings?

  /// Where the clerk was in the list, for when she comes back to it.
  package struct Bearings: Hashable, Sendable {
    fileprivate let session: String?
    fileprivate let search: LineField?
    fileprivate let hit: RegisterHit?
  }

  /// - Parameter bearings: where she was when she left for a session.
  package init(
    name: String, entries: [RegisterEntry], council: Council? = nil,
    settings: EditorSettings = EditorSettings(), notice: String? = nil,
    returningTo bearings: Bearings? = nil, at now: Moment
  ) {
    self.name = name
    self.entries = entries
    self.bearings = bearings
    if let field = bearings?.search {
      search = RegisterSearch(field: field)
    } else if let chosen = entries.firstIndex(where: { $0.path == bearings?.session }) {
      list.choose(chosen, entries.count)
    }
    storedCouncil = council
    message = notice.map { StatusMessage($0, .warning) }
    desk = council.map { council in
      var editor = Editor(
        minutes: Minutes(council: council, session: Session(date: now.date)),
        fileName: "conseil.json", settings: settings, at: now)
      editor.isOfRegister = true
      return editor
    }
  }

  /// Where the clerk is in the list.
  package var leaving: Bearings {
    let hit = search.flatMap { search in
      search.hits.indices.contains(list.chosen) ? search.hits[list.chosen] : nil
    }
    let session =
      search == nil && entries.indices.contains(list.chosen) ? entries[list.chosen].path : nil
    return Bearings(session: session, search: search?.field, hit: hit)
  }

  package mutating func begin() -> [Effect] {
    search.map { $0.words.count > 1 ? [.searchRegister($0.words)] : [] } ?? []
  }

  private var hasWindow: Bool { desk?.overlays.isEmpty == false }

  package mutating func handle(_ event: InputEvent, at now: Moment) -> [Effect] {
    if case .resize(let size) = event { self.size = size }
    if case .hangUp = event { return [.quit] }
    if hasWindow { return handleInDesk(event, now) }
    if case .resize = event { return [] }
    bearings = nil
    switch event {
    case .key(let press):
      message = nil
      return handleList(press, now)
    case .paste(let text):
      return look { $0.insert(text) }
    case .mouse(let mouse):
      if mouse.kind == .scrollUp || mouse.kind == .scrollDown {
        list.choose(list.chosen + (mouse.kind == .scrollUp ? -3 : 3), rowCount)
      } else if mouse.kind == .press || mouse.kind == .doubleClick {
        let row = (mouse.position.row - areaOfRows.row) / (search == nil ? 1 : 2)
        guard areaOfRows.contains(mouse.position) else { return [] }
        list.choose(visibleRows.lowerBound + row, rowCount)
        return mouse.kind == .doubleClick ? open() : []
      }
    default: break
    }
    return []
  }

  /// Hands an event to the windows of the council; what they did to it is kept once the last is closed.
  private mutating func handleInDesk(_ event: InputEvent, _ now: Moment) -> [Effect] {
    let effects = desk?.handle(event, at: now) ?? []
    var wanted = effects.filter { effect in
      switch effect {
      case .journal, .beginJournal, .endJournal, .save: false
      default: true
      }
    }
    let asksToSave = effects.contains { if case .save = $0 { true } else { false } }
    if !hasWindow || asksToSave, let council = desk?.minutes.council, council != storedCouncil {
      storedCouncil = council
      wanted.append(.storeCouncil(council))
    }
    if !hasWindow { message = desk?.message }
    return wanted
  }

  private mutating func handleList(_ press: KeyPress, _ now: Moment) -> [Effect] {
    switch (press.key, press.modifiers) {
    case (.enter, _): return open()
    case (.character("n"), .control): return withCouncil { _ in [.planSession] }
    case (.function(2), _): return openWindow(RosterOverlay())
    case (.character("e"), .control):
      return withCouncil { editor in
        editor.overlays.append(Form.commune(editor.minutes))
        return []
      }
    case (.function(8), _): return readDue()
    case (.function(10), _): return openWindow(ChoiceOverlay.ofRegister)
    case (.character("q"), .control): return [.quit]
    case (.escape, _):
      guard search != nil else { return [.quit] }
      search = nil
      list.choose(0, entries.count)
    case (.character("l"), .control): return [.redraw]
    case (.character("z"), .alt): return [.suspend]
    default:
      if list.handle(press, count: rowCount, page: max(1, areaOfRows.height - 1)) { return [] }
      return look { _ = $0.handle(press) }
    }
    return []
  }

  mutating func openWindow(_ window: any Overlay) -> [Effect] {
    withCouncil { editor in
      editor.overlays.append(window)
      return []
    }
  }

  /// Takes the window of what is due away; which of its rows was chosen.
  mutating func closeDue() -> Int? {
    let chosen = desk?.overlays.lazy.compactMap { $0 as? DueOverlay }.last?.chosen
    desk?.overlays.removeAll { $0 is DueOverlay }
    return chosen
  }

  /// Says something beneath the window that is open.
  mutating func say(_ text: StatusMessage) { desk?.message = text }

  private mutating func withCouncil(_ open: (inout Editor) -> [Effect]) -> [Effect] {
    guard var editor = desk else {
      message = StatusMessage("Le registre n’a pas de conseil.json.", .warning)
      return []
    }
    editor.size = size
    editor.message = nil
    let effects = open(&editor)
    desk = editor
    return effects
  }

  /// Changes what is looked for and looks anew.
  private mutating func look(_ change: (inout LineField) -> Void) -> [Effect] {
    var field = search?.field ?? LineField()
    let before = field.text
    change(&field)
    guard field.text != before else { return [] }
    let words = field.text.trimmingSpaces
    guard !field.text.isEmpty else {
      search = nil
      list.choose(0, entries.count)
      return []
    }
    search = RegisterSearch(
      field: field, hits: search?.hits ?? [], total: search?.total ?? 0, answered: search?.answered)
    return words.count < 2 ? [] : [.searchRegister(words)]
  }

  private mutating func open() -> [Effect] {
    if let search {
      guard search.hits.indices.contains(list.chosen) else { return [] }
      let hit = search.hits[list.chosen]
      return [.openSession(path: hit.path, at: hit.target(of: RegisterWords(search.words)))]
    }
    guard entries.indices.contains(list.chosen) else {
      message = StatusMessage(
        "Le registre n’a pas encore de séance : Ctrl-N en prépare une.".typeset, .warning)
      return []
    }
    return [.openSession(path: entries[list.chosen].path)]
  }

  package mutating func receive(_ report: Report, at now: Moment) -> [Effect] {
    switch report {
    case .saved(_, let text, _, _), .done(let text): message = StatusMessage(text, .ok)
    case .saveFailed(let text, _, _), .failed(let text): message = StatusMessage(text, .error)
    case .sessions(let sessions):
      let chosen = leaving.session
      entries = sessions
      if let index = entries.firstIndex(where: { $0.path == chosen }) {
        list.choose(index, entries.count)
      }
      // Found so far is what was read so far.
      if !isReading, let search, search.words.count > 1 { return [.searchRegister(search.words)] }
    case .found(let words, let hits, let total):
      guard search?.words == words else { break }
      let hit = bearings?.hit ?? leaving.hit
      let isSame = search?.answered == words || bearings != nil
      search?.hits = hits
      search?.total = total
      search?.answered = words
      // What was read meanwhile, and a session one comes back from, leave the choice where it was.
      list.choose(isSame ? hits.firstIndex { $0.isAt(hit) } ?? 0 : 0, hits.count)
    case .sessionPlan(let plan):
      return openWindow(NewSessionOverlay(plan, today: now.date))
    case .due(let minutes, let path, let text):
      return showDue(of: minutes, at: path, text, now.date)
    case .themes(let themes, let problem):
      guard let desk else { break }
      let effects = openWindow(ChoiceOverlay.themes(themes, desk.settings))
      if let problem { say(StatusMessage(problem, .warning)) }
      return effects
    case .journalNeedsEverything, .journalTrouble, .saveConcerns, .fileChanged, .fileTrouble,
      .joined, .lockTaken, .lockRefused, .lockLost, .versions, .version, .templates, .session,
      .readingText,
      .registerRead, .signed, .numbered, .rectifications:
      // It edits no session.
      break
    }
    return []
  }

  /// Whether sessions are still to be read.
  var isReading: Bool { entries.contains { $0.summary == nil && $0.problem == nil } }

  private var rowCount: Int { search.map { $0.hits.count } ?? entries.count }

  // MARK: Drawing

  private var areaOfRows: Rectangle {
    let box = Rectangle(column: 0, row: 1, width: size.width, height: size.height - 2)
    let inside = box.inset(columns: 1, rows: 1)
    if search != nil { return inside.split(afterRows: 2).bottom }
    return inside.split(afterRows: 1).bottom.split(afterRows: -footHeight).top
  }

  private var visibleRows: Range<Int> {
    let rows = search == nil ? areaOfRows.height : areaOfRows.height / 2
    return list.rows(height: rows, count: rowCount)
  }

  package mutating func draw(size: Size, at now: Moment) -> Frame {
    self.size = size
    desk?.size = size
    var grid = CellGrid(size: size)
    guard size.width >= Editor.smallest.width, size.height >= Editor.smallest.height else {
      for (row, text) in ["Fenêtre trop petite :", "80 × 24 au moins.", "Rien n’est perdu."]
        .enumerated()
      {
        grid.put(text, at: Position(column: 0, row: row), maxWidth: size.width)
      }
      return Frame(grid: grid, cursor: nil)
    }
    let area = Rectangle(size)
    drawTitle(on: &grid, in: area.line(0), now)
    let box = Rectangle(column: 0, row: 1, width: size.width, height: size.height - 2)
    grid.drawBox(box, title: search == nil ? "Séances" : "Recherche")
    var cursor: Position?
    if let search {
      cursor = drawSearch(search, on: &grid, in: box.inset(columns: 1, rows: 1))
    } else {
      let known = dues?.today == now.date ? dues : nil
      let dues = known ?? RegisterDues(entries, on: now.date)
      self.dues = dues
      drawSessions(on: &grid, in: box.inset(columns: 1, rows: 1), dues)
    }
    drawStatus(on: &grid, in: area.line(size.height - 1))
    if let editor = desk {
      for window in editor.overlays { cursor = window.draw(on: &grid, editor) }
    }
    return Frame(grid: grid, cursor: cursor)
  }

  private func drawTitle(on grid: inout CellGrid, in line: Rectangle, _ now: Moment) {
    let bar = Style(.titleBar, on: .titleBar)
    grid.fill(line, " ", style: bar)
    grid.put(" Registre · \(name)", at: line.origin, style: bar, maxWidth: line.width - 8)
    grid.put(
      now.time.iso, at: Position(column: line.width - 6, row: line.row), style: bar)
  }

  private func drawStatus(on grid: inout CellGrid, in line: Rectangle) {
    let bar = Style(.statusBar, on: .statusBar)
    grid.fill(line, " ", style: bar)
    let window = hasWindow ? desk?.overlays.last : nil
    let said =
      hasWindow ? desk.flatMap { editor in editor.message ?? window?.remark(editor) } : message
    if let said {
      grid.put(
        " " + said.text, at: line.origin, style: Style(said.role, on: .statusBar),
        maxWidth: line.width)
      return
    }
    var column = 1
    for hint in window?.hints ?? (search == nil ? Self.hints : Self.searchHints)
    where column + hint.width <= line.width {
      column += grid.put(
        hint.key, at: Position(column: column, row: line.row), style: Style(.key, on: .statusBar))
      column += 1
      column += grid.put(
        hint.title, at: Position(column: column, row: line.row), style: bar)
      column += 2
    }
  }

  private static let searchHints = [
    KeyHint("Entrée", "ouvrir à cet endroit"), KeyHint("↑↓", "choisir"),
    KeyHint("Échap", "revenir aux séances"),
  ]

  private static let hints = [
    KeyHint("Entrée", "ouvrir"), KeyHint("Ctrl-N", "nouvelle"), KeyHint("F2", "conseil"),
    KeyHint("F8", "fait"), KeyHint("lettres", "chercher"), KeyHint("F10", "menu"),
    KeyHint("Ctrl-Q", "quitter"),
  ]
}
