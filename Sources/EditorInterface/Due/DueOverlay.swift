import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// What the law asks for of one session, and the days on which it was done: each is ticked by a key. Opened
/// in the session, or over the register’s list for the session chosen there.
struct DueOverlay: Overlay {
  /// One thing to do, or the same for all acts of the session that lack it.
  private struct Row: Hashable {
    let obligation: Obligation
    /// How many acts it is for; 1 for an obligation by itself.
    let count: Int

    /// « point 3 : à publier », « toutes (4) : à publier »: what it is of is said once.
    var title: String {
      guard obligation.number != nil || count > 1 else { return obligation.task }
      let words =
        switch obligation.step {
        case .transmission: "à transmettre à la préfecture"
        case .receipt: "accusé de réception à noter"
        case .publication: "à publier"
        default: obligation.task
        }
      return (count > 1 ? "toutes (\(count)) : " : "point \(obligation.number ?? "") : ").typeset
        + words
    }
  }

  private var minutes: Minutes
  /// Where the session is kept, when it is not the one that is open.
  let path: String?
  private var rows: [Row] = []
  private var list = ScrollingList()

  /// Of the session that is open.
  init(_ editor: Editor) { self.init(editor.minutes, path: nil, editor.now.date, chosen: 0) }

  /// Of a session of the register.
  init(_ minutes: Minutes, path: String?, _ today: CalendarDate, chosen: Int) {
    self.minutes = minutes
    self.path = path
    rows = Self.rows(minutes, today)
    list.choose(chosen, rows.count)
  }

  /// Which row is chosen, for the window that takes its place.
  var chosen: Int { list.chosen }

  let passes: Set<CommandID> = .whileEditing

  let hints = [
    KeyHint("Espace", "fait aujourd’hui"), KeyHint("Entrée", "fait le…"),
    KeyHint("Suppr", "ôter le jour"), KeyHint("Échap", "fermer"),
  ]

  mutating func recordChanged(_ editor: Editor) { update(editor) }

  private mutating func update(_ editor: Editor) {
    guard path == nil, editor.minutes != minutes else { return }
    minutes = editor.minutes
    rows = Self.rows(minutes, editor.now.date)
    list.choose(list.chosen, rows.count)
  }

  private static func rows(_ minutes: Minutes, _ today: CalendarDate) -> [Row] {
    let obligations = Obligations.all(of: [minutes], on: today).filter { $0.session != nil }
    var counts: [Obligation.Step: Int] = [:]
    for obligation in obligations where obligation.item != nil && obligation.doneOn == nil {
      counts[obligation.step, default: 0] += 1
    }
    var rows: [Row] = []
    for obligation in obligations {
      if let count = counts[obligation.step], count > 1, obligation.doneOn == nil {
        rows.append(Row(obligation: obligation, count: count))
        counts[obligation.step] = nil
      }
      rows.append(Row(obligation: obligation, count: 1))
    }
    return rows
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    update(editor)
    switch event {
    case .key(let press): return handle(press, editor)
    case .mouse(let mouse) where mouse.kind == .scrollDown:
      list.choose(list.chosen + 3, rows.count)
    case .mouse(let mouse) where mouse.kind == .scrollUp: list.choose(list.chosen - 3, rows.count)
    default: break
    }
    return []
  }

  private mutating func handle(_ press: KeyPress, _ editor: Editor) -> [OverlayRequest] {
    if press.key == .escape { return [.close] }
    if press.typed != " ", list.handle(press, count: rows.count) { return [] }
    guard rows.indices.contains(list.chosen) else {
      return [.say("Rien n’est à noter de cette séance.")]
    }
    let row = rows[list.chosen]
    switch press.key {
    case .character(" "):
      if let reason = refusal(of: editor.now.date, row, editor) { return [.say(reason)] }
      return note(editor.now.date, row, editor)
    case .enter:
      let window = self
      return [
        .open(
          AskOverlay(
            row.obligation.task, [row.obligation.law],
            [
              .init(
                label: "Fait le", hint: "jour/mois/année : 27/01/2021",
                text: (row.obligation.doneOn ?? editor.now.date).frenchFigures)
            ]
          ) { lines, editor in
            guard let day = CalendarDate(reading: lines[0]) else {
              return .wrong(line: 0, "Date illisible : écrivez 27/01/2021.")
            }
            if let reason = window.refusal(of: day, row, editor) {
              return .wrong(line: 0, reason)
            }
            return .requests(window.note(day, row, editor))
          })
      ]
    case .delete, .backspace:
      guard row.obligation.doneOn != nil else { return [.say("Aucun jour n’est noté ici.")] }
      return note(nil, row, editor)
    default:
      return [.say("\(press.french) ne fait rien ici. Échap ferme.")]
    }
  }

  private func refusal(of day: CalendarDate, _ row: Row, _ editor: Editor) -> String? {
    row.obligation.step.refusal(
      of: day, item: row.count > 1 ? nil : row.obligation.item, in: minutes, on: editor.now.date
    ).map { "Ce n’est pas possible : \($0).".typeset }
  }

  private func note(_ day: CalendarDate?, _ row: Row, _ editor: Editor) -> [OverlayRequest] {
    let step = row.obligation.step
    let item = row.count > 1 ? nil : row.obligation.item
    if let path { return [.effect(.noteDone(path: path, step, day, item))] }
    guard
      let edit = step.noting(
        day, of: item, in: minutes, by: editor.authorName, on: editor.now.date,
        at: editor.now.time)
    else { return [.say("Cela ne se note pas par un jour.")] }
    return [
      .edit(edit, group: nil),
      .confirm(
        (day.map { "Noté : \($0.french). Ctrl-S l’enregistre." } ?? "Le jour est ôté.").typeset),
    ]
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    var fitted = self
    fitted.update(editor)
    return fitted.paint(on: &grid, editor)
  }

  private func paint(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let today = editor.now.date
    let inside = grid.drawWindow(
      Size(
        width: min(90, editor.size.width - 2), height: min(rows.count + 5, editor.size.height - 2)),
      title: "Ce qui est à faire, séance du \(minutes.session.date.french)",
      in: Rectangle(editor.size))
    let height = max(1, inside.height - 2)
    if rows.isEmpty {
      grid.put(
        "Rien n’est à noter de cette séance.", at: inside.line(0).origin,
        style: Style(.ok, on: .dialog), maxWidth: inside.width)
    }
    let visible = list.rows(height: height, count: rows.count)
    for (offset, index) in visible.enumerated() {
      let line = inside.line(offset)
      let obligation = rows[index].obligation
      let role: StyleRole = index == list.chosen ? .menuSelected : .dialog
      let (mark, state) = obligation.look(on: today)
      let standing = obligation.standingInWords(on: today)
      grid.fill(line, " ", style: Style(role, on: role))
      grid.put(mark, at: line.origin, style: Style(role == .dialog ? state : role, on: role))
      let width = DisplayWidth.of(standing)
      grid.put(
        standing, at: Position(column: line.endColumn - width, row: line.row),
        style: Style(role == .dialog ? state : role, on: role))
      grid.put(
        rows[index].title, at: line.origin.moved(columns: 2), style: Style(role, on: role),
        maxWidth: max(0, line.width - width - 3))
    }
    grid.drawScrollMarks(for: visible, of: rows.count, in: inside.split(afterRows: -2).top)
    if rows.indices.contains(list.chosen) {
      let obligation = rows[list.chosen].obligation
      let due = obligation.dueOn.map { "pour le \($0.french) ; ".typeset } ?? ""
      let subject =
        rows[list.chosen].count > 1 || obligation.subject.isEmpty
        ? "" : " – \(obligation.subject)"
      grid.put(
        due + obligation.law + subject, at: inside.line(inside.height - 1).origin,
        style: Style(.dim, on: .dialog), maxWidth: inside.width)
    }
    return Position(
      column: inside.column, row: inside.row + max(0, list.chosen - visible.lowerBound))
  }
}

extension Obligation {
  /// The mark before it, and in which role it stands on that day.
  fileprivate func look(on today: CalendarDate) -> (mark: String, role: StyleRole) {
    switch standing(on: today) {
    case .done: ("✓", .ok)
    case .late: ("✗", .error)
    case .open: ("·", .warning)
    case .undated: ("·", .dim)
    }
  }
}
