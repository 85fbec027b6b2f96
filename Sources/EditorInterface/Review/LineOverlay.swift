import MinutesModel
import MinutesWording
import TerminalScreen

/// One line asked for: a note, a reason.
struct LineOverlay: Overlay {
  let title: String
  let question: String
  /// What an empty line is answered with.
  let whenEmpty: String
  let requests: @Sendable (String, Editor) -> [OverlayRequest]
  private var field = LineField()

  init(
    _ title: String, _ question: String, whenEmpty: String,
    requests: @escaping @Sendable (String, Editor) -> [OverlayRequest]
  ) {
    self.title = title
    self.question = question
    self.whenEmpty = whenEmpty
    self.requests = requests
  }

  let hints = [KeyHint("Entrée", "valider"), KeyHint("Échap", "annuler")]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text): field.insert(text)
    case .key(let press):
      switch press.key {
      case .escape: return [.close]
      case .enter:
        let text = field.text.trimmingSpaces
        return text.isEmpty ? [.say(whenEmpty)] : [.close] + requests(text, editor)
      default: _ = field.handle(press)
      }
    default: break
    }
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let inside = grid.drawWindow(
      Size(width: min(76, editor.size.width - 4), height: 5), title: title,
      in: Rectangle(editor.size))
    grid.put(
      question.typeset, at: inside.line(0).origin, style: Style(.label, on: .dialog),
      maxWidth: inside.width)
    return field.draw(on: &grid, in: inside.line(2), isFocused: true)
  }
}
