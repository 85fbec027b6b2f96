import MinutesModel
import MinutesWording
import TerminalScreen

/// A few lines asked for at once. What one of them lacks is said, and the window stays open at it.
struct AskOverlay: Overlay {
  struct Question: Sendable {
    let label: String
    /// What the line expects, shown while it is written.
    let hint: String
    /// What stands in it at first; typing replaces it.
    var text = ""
    /// What there is to say of it while it is written.
    var remark: (@Sendable (String) -> String?)?
  }

  /// What the lines come to.
  enum Answer: Sendable {
    case requests([OverlayRequest])
    /// A line cannot be taken, with the reason.
    case wrong(line: Int, String)
  }

  let title: String
  let sentences: [String]
  let questions: [Question]
  let answer: @Sendable ([String], Editor) -> Answer
  private var fields: [LineField]
  private var chosen = 0

  init(
    _ title: String, _ sentences: [String] = [], _ questions: [Question],
    answer: @escaping @Sendable ([String], Editor) -> Answer
  ) {
    self.title = title
    self.sentences = sentences.map(\.typeset)
    self.questions = questions
    self.answer = answer
    fields = questions.map { LineField($0.text, isFresh: true) }
    // What is still empty is asked first.
    chosen = questions.firstIndex { $0.text.isEmpty } ?? 0
  }

  let hints = [
    KeyHint("Entrée", "valider"), KeyHint("↑↓ Tab", "ligne"), KeyHint("Échap", "annuler"),
  ]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard fields.indices.contains(chosen) else { return [.close] }
    switch event {
    case .paste(let text): fields[chosen].insert(text)
    case .key(let press):
      switch (press.key, press.modifiers) {
      case (.escape, _): return [.close]
      case (.up, _), (.tab, .shift): chosen = (chosen + fields.count - 1) % fields.count
      case (.down, _), (.tab, _): chosen = (chosen + 1) % fields.count
      case (.enter, _):
        switch answer(fields.map { $0.text.trimmingSpaces }, editor) {
        case .requests(let requests): return [.close] + requests
        case .wrong(let line, let reason):
          chosen = min(max(0, line), fields.count - 1)
          // What is typed next takes its place.
          fields[chosen] = LineField(fields[chosen].text, isFresh: true)
          return [.say(reason.typeset)]
        }
      default:
        if !fields[chosen].handle(press) {
          return [.say("\(press.french) ne fait rien ici. Échap annule.")]
        }
      }
    default: break
    }
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let width = min(76, editor.size.width - 4)
    let rows = sentences.flatMap { Wrapping.wrap($0, width: width - 4).map(\.text) }
    let gap = rows.isEmpty ? 0 : 1
    let inside = grid.drawWindow(
      Size(width: width, height: min(rows.count + gap + fields.count + 4, editor.size.height - 2)),
      title: title, in: Rectangle(editor.size))
    let shown = rows.prefix(max(0, inside.height - fields.count - 2 - gap))
    for (offset, row) in shown.enumerated() {
      grid.put(
        row, at: inside.line(offset).origin, style: Style(.dialog, on: .dialog),
        maxWidth: inside.width)
    }
    let column = 2 + (questions.map { DisplayWidth.of($0.label) }.max() ?? 0)
    var cursor: Position?
    for (index, field) in fields.enumerated() {
      let line = inside.line(shown.count + gap + index)
      grid.put(
        questions[index].label, at: line.origin, style: Style(.label, on: .dialog),
        maxWidth: column - 1)
      let area = Rectangle(
        column: line.column + column, row: line.row, width: max(4, line.width - column), height: 1)
      if let position = field.draw(on: &grid, in: area, isFocused: index == chosen) {
        cursor = position
      }
    }
    let remark = questions[chosen].remark?(fields[chosen].text.trimmingSpaces)
    grid.put(
      (remark ?? questions[chosen].hint).typeset, at: inside.line(inside.height - 1).origin,
      style: Style(remark == nil ? .dim : .label, on: .dialog), maxWidth: inside.width)
    return cursor
  }
}
