import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// Where the session stands: who brought it there and when, and where it can be brought from here.
struct StateOverlay: Overlay {
  private var list = ScrollingList()
  private var top = 0

  /// - Parameter state: the step to begin at, where it is one.
  init(_ editor: Editor, choosing state: SessionState? = nil) {
    let steps = editor.minutes.stateSteps
    list.choose(steps.firstIndex { $0.state == state } ?? 0, steps.count)
  }

  let passes: Set<CommandID> = .whileEditing

  mutating func recordChanged(_ editor: Editor) {
    list.choose(list.chosen, editor.minutes.stateSteps.count)
  }

  let hints = [
    KeyHint("↑↓", "choisir"), KeyHint("Entrée", "passer à cet état"), KeyHint("Échap", "fermer"),
  ]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard case .key(let press) = event else { return [] }
    let steps = editor.minutes.stateSteps
    switch press.key {
    case .escape: return [.close]
    case .enter:
      guard steps.indices.contains(list.chosen) else {
        return [.say("Il n’y a pas d’autre état à atteindre d’ici.")]
      }
      return [.open(AskOverlay.entering(steps[list.chosen], editor))]
    default:
      if list.handle(press, count: steps.count) { return [] }
      return [.say("\(press.french) ne fait rien ici. Échap ferme.")]
    }
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let minutes = editor.minutes
    let width = min(76, editor.size.width - 4)
    var rows = ComparisonRows(width: width - 4)
    for change in minutes.session.stateChanges { rows.add(change.line, .dim) }
    if rows.rows.isEmpty { rows.add("Aucun changement d’état n’est encore noté.", .dim) }
    let steps = minutes.stateSteps
    let note = minutes.noteOnSteps
    let below = max(1, steps.count) + (note == nil ? 0 : 1) + 3
    let height = min(rows.rows.count + below + 2, editor.size.height - 2)
    let inside = grid.drawWindow(
      Size(width: width, height: height), title: "État de la séance", in: Rectangle(editor.size))
    grid.put(
      "Maintenant : \(minutes.session.state.french)".typeset, at: inside.line(0).origin,
      style: Style(.dialogTitle, on: .dialog), maxWidth: inside.width)
    // The last changes are those that matter where not all have room.
    let shown = rows.rows.suffix(max(0, inside.height - below))
    for (offset, row) in shown.enumerated() {
      grid.put(
        row.text, at: inside.line(1 + offset).origin, style: Style(row.role, on: .dialog),
        maxWidth: inside.width)
    }
    let first = shown.count + 2
    for (index, step) in steps.enumerated() {
      let line = inside.line(first + index)
      let role: StyleRole = index == list.chosen ? .menuSelected : .dialog
      grid.fill(line, " ", style: Style(role, on: role))
      grid.put(
        (index == list.chosen ? "▸ " : "  ")
          + (step.isBack ? "revenir à : " : "passer à : ").typeset
          + step.state.french, at: line.origin, style: Style(role, on: role), maxWidth: line.width)
    }
    if let note {
      grid.put(
        note, at: inside.line(inside.height - 1).origin, style: Style(.dim, on: .dialog),
        maxWidth: inside.width)
    }
    return Position(column: inside.column, row: inside.row + first + list.chosen)
  }
}

extension Minutes {
  /// What else there is to know of the way from here.
  fileprivate var noteOnSteps: String? {
    if let seal {
      return seal.isComplete ? nil : "Une signature est donnée : x, dans F9, la retire."
    }
    return session.state == .reviewed ? "Il est signé par F9, s : p et s." : nil
  }
}

extension StateChange {
  /// « 10/02/2026 20:30 séance en cours – Anne MARTIN (raison) »
  package var line: String {
    let day = on?.frenchFigures ?? "sans date"
    let hour = at.map { " " + $0.iso } ?? ""
    let who = by.isEmpty ? "sans nom" : by
    return "\(day)\(hour)  \(state.french) – \(who)" + (reason.isEmpty ? "" : " (\(reason))")
  }
}

extension AskOverlay {
  /// Who brings the record to a state; on which day, and why, where that is asked for.
  static func entering(_ step: StateStep, _ editor: Editor) -> AskOverlay {
    var questions: [Question] = []
    if step.hasDay {
      questions.append(
        Question(
          label: step.state == .approved ? "Arrêté le" : "Publié le",
          hint: "jour/mois/année : 27/01/2021", text: editor.now.date.frenchFigures))
    }
    let whoLine = questions.count
    questions.append(
      Question(label: "Par", hint: "le nom est gardé dans la séance", text: editor.authorName))
    if step.isBack {
      questions.append(Question(label: "Raison", hint: "pourquoi la séance revient à cet état"))
    }
    return AskOverlay("Séance : \(step.state.french)".typeset, [], questions) { lines, editor in
      var day: CalendarDate?
      if step.hasDay {
        guard let read = CalendarDate(reading: lines[0]) else {
          return .wrong(line: 0, "Date illisible : écrivez 27/01/2021.")
        }
        day = read
      }
      let change = StateChange(
        step.state, on: editor.now.date, at: editor.now.time, by: lines[whoLine],
        reason: step.isBack ? lines[whoLine + 1] : "")
      do throws(StateRefusal) {
        let edit = try editor.minutes.edit(entering: change, day: day)
        return .requests([
          .edit(step.state == .reviewed ? editor.review(with: edit) : edit, group: nil),
          .confirm("Séance : \(step.state.french). Ctrl-S l’enregistre.".typeset),
        ])
      } catch {
        let line =
          switch error {
          case .noReason: whoLine + 1
          case .noAuthor: whoLine
          default: 0
          }
        return .wrong(line: line, error.message)
      }
    }
  }
}

extension Editor {
  /// That the record was read through as it is now, with the edit that says so of its state.
  func review(with edit: Edit?) -> Edit {
    let look = ReviewLook(on: now.date, at: now.time, seen: PrintedText(minutes).seen)
    return .sequence("marquer comme relu", [.review(.look(look))] + (edit.map { [$0] } ?? []))
  }
}
