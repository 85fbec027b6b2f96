import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// A new session: when, where, when it is called, and what its agenda begins with.
struct NewSessionOverlay: Overlay {
  private enum Row: Hashable {
    case date, hour, place, convocation
    case approval, decisions
    case leftover(Int)
    case create
  }

  private let plan: SessionPlan
  private let rows: [Row]
  private var list = ScrollingList()
  private var fields: [Row: LineField]
  private var chosen: Set<Row>

  init(_ plan: SessionPlan, today: CalendarDate) {
    self.plan = plan
    rows =
      [.date, .hour, .place, .convocation] + (plan.previous == nil ? [] : [.approval])
      + [.decisions] + plan.leftovers.indices.map { .leftover($0) } + [.create]
    let day = today.adding(days: 7) ?? today
    let fields: [Row: LineField] = [
      .date: LineField(day.frenchFigures, isFresh: true),
      .hour: LineField(plan.opensAt?.iso ?? "20:30", isFresh: true),
      .place: LineField(plan.place, isFresh: true),
      .convocation: LineField(today.frenchFigures, isFresh: true),
    ]
    self.fields = fields
    chosen = Set(rows.filter { fields[$0] == nil && $0 != .create })
  }

  var hints: [KeyHint] {
    switch row {
    case .create: [KeyHint("Entrée", "créer"), KeyHint("↑↓", "ligne"), KeyHint("Échap", "fermer")]
    case .approval, .decisions, .leftover:
      [KeyHint("Espace", "oui ou non"), KeyHint("↑↓ Tab", "ligne"), KeyHint("Échap", "fermer")]
    default:
      [KeyHint("↑↓ Tab", "ligne"), KeyHint("Alt-Entrée", "créer"), KeyHint("Échap", "fermer")]
    }
  }

  private var row: Row { rows.indices.contains(list.chosen) ? rows[list.chosen] : .create }

  private var date: CalendarDate? { CalendarDate(reading: fields[.date]?.text ?? "") }

  private var sentOn: CalendarDate? { CalendarDate(reading: fields[.convocation]?.text ?? "") }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text): fields[row]?.insert(text)
    case .key(let press): return handle(press)
    default: break
    }
    return []
  }

  private mutating func handle(_ press: KeyPress) -> [OverlayRequest] {
    switch (press.key, press.modifiers) {
    case (.escape, _): return [.close]
    case (.enter, .alt): return create()
    case (.enter, _) where row == .create: return create()
    case (.tab, .shift), (.up, _): list.choose(list.chosen - 1, rows.count)
    case (.tab, _), (.down, _), (.enter, _): list.choose(list.chosen + 1, rows.count)
    case (.character(" "), _) where fields[row] == nil && row != .create:
      if chosen.remove(row) == nil { chosen.insert(row) }
    default: _ = fields[row]?.handle(press)
    }
    return []
  }

  private mutating func create() -> [OverlayRequest] {
    guard let date else {
      list.choose(0, rows.count)
      return [.say("Date illisible : écrivez 02/02/2026.".typeset)]
    }
    let hour = fields[.hour]?.text.trimmingSpaces ?? ""
    let time = ClockTime(typed: hour)
    guard time != nil || hour.isEmpty else {
      list.choose(1, rows.count)
      return [.say("Heure illisible : écrivez 20h30.".typeset)]
    }
    let sent = fields[.convocation]?.text.trimmingSpaces ?? ""
    guard sentOn != nil || sent.isEmpty else {
      list.choose(3, rows.count)
      return [.say("Date de convocation illisible : écrivez 27/01/2026, ou rien.".typeset)]
    }
    let choice = SessionPlan.Choice(
      date: date, opensAt: time, place: fields[.place]?.text.trimmingSpaces ?? "", sentOn: sentOn,
      hasApproval: chosen.contains(.approval), hasDecisions: chosen.contains(.decisions),
      leftovers: Set(plan.leftovers.indices.filter { chosen.contains(.leftover($0)) }))
    do throws(EditError) {
      return [.close, .effect(.createSession(try plan.record(choice)))]
    } catch {
      return [.say(error.message)]
    }
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    // Between the fields and the agenda stands the line of the delay, before the last row a blank one.
    let height = rows.count + 3
    let inside = grid.drawWindow(
      Size(width: min(76, editor.size.width - 2), height: min(height + 2, editor.size.height - 2)),
      title: "Nouvelle séance", in: Rectangle(editor.size))
    let shown = list.chosen < 4 ? 0 : max(0, list.chosen + 3 - inside.height)
    var cursor: Position?
    func line(_ row: Int) -> Rectangle? {
      let place = (row < 4 ? row : row < rows.count - 1 ? row + 2 : row + 3) - shown
      return (0..<inside.height).contains(place) ? inside.line(place) : nil
    }
    for (index, row) in rows.enumerated() {
      guard let area = line(index) else { continue }
      let isChosen = index == list.chosen
      if let field = fields[row] {
        grid.put(label(row), at: area.origin, style: Style(.label, on: .dialog))
        let room = Rectangle(
          column: area.column + 24, row: area.row, width: area.width - 24, height: 1)
        if let place = field.draw(on: &grid, in: room, isFocused: isChosen) { cursor = place }
      } else {
        let role: StyleRole = isChosen ? .menuSelected : .dialog
        grid.fill(area, " ", style: Style(role, on: role))
        let mark =
          row == .create ? (isChosen ? "▸ " : "  ") : chosen.contains(row) ? "[x] " : "[ ] "
        grid.put(
          mark + label(row), at: area.origin, style: Style(role, on: role), maxWidth: area.width)
      }
    }
    if shown == 0 {
      let delay = date.map { SessionPlan.delay(from: sentOn, to: $0, plan.council) }
      grid.put(
        (delay?.text ?? "").typeset, at: inside.line(4).origin.moved(columns: 2),
        style: Style(delay?.isMet == true ? .dim : .warning, on: .dialog),
        maxWidth: inside.width - 2)
      grid.put("Ordre du jour", at: inside.line(5).origin, style: Style(.heading, on: .dialog))
    }
    return cursor
  }

  private func label(_ row: Row) -> String {
    switch row {
    case .date: "Date (jour/mois/année)"
    case .hour: "Heure"
    case .place: "Lieu, avec « à »".typeset
    case .convocation: "Convocation envoyée le"
    case .approval:
      "Approbation du procès-verbal" + (plan.previous.map { " du \($0.french)" } ?? "")
    case .decisions: "Décisions prises par délégation"
    case .leftover(let index):
      "Reporté du \(plan.leftovers[index].date.frenchFigures) : "
        + plan.leftovers[index].item.title
    case .create: "Créer la séance et l’ouvrir"
    }
  }
}
