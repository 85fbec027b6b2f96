import MinutesDocuments
import MinutesEditing
import MinutesModel
import TerminalScreen

/// F5: the procès-verbal as it will be saved; Enter goes to the place of the line in sight.
struct PreviewOverlay: Overlay {
  private let document: RenderedDocument
  private var top: Int

  init(_ editor: Editor) {
    let place = editor.focus.caret.map { Place.field($0.field, nil) }
    let rendered = Self.procesVerbal(editor.minutes)
    document = rendered
    top = max(0, (place.flatMap { rendered.line(of: $0) } ?? 0) - 3)
  }

  private static func procesVerbal(_ minutes: Minutes) -> RenderedDocument {
    guard let handout = Handout.named("pv"), let format = DocumentFormat.named("txt") else {
      return RenderedDocument()
    }
    return rendering(minutes, as: handout, format: format)
  }

  let hints = [
    KeyHint("↑↓", "défiler"), KeyHint("Entrée", "aller à ce passage"), KeyHint("Échap", "fermer"),
  ]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    let page = max(1, editor.size.height - 4)
    switch event {
    case .key(let press):
      switch press.key {
      case .escape, .function(5): return [.close]
      case .enter:
        guard let place = document.place(ofLine: top + page / 2) else { return [.close] }
        return [.close, .go(place)]
      case .up: top -= 1
      case .down: top += 1
      case .pageUp: top -= page
      case .pageDown, .character(" "): top += page
      case .home: top = 0
      case .end: top = document.lines.count
      default: break
      }
    case .mouse(let mouse) where mouse.kind == .scrollDown: top += 3
    case .mouse(let mouse) where mouse.kind == .scrollUp: top -= 3
    default: break
    }
    top = min(max(0, top), max(0, document.lines.count - page))
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let size = Size(width: editor.size.width, height: editor.size.height - 1)
    let box = Rectangle(size)
    grid.fill(box, " ", style: Style(.text))
    grid.drawBox(
      box, style: Style(.borderFocused), title: "Aperçu : \(editor.fileName)",
      titleStyle: Style(.dialogTitle))
    let inside = box.inset(columns: 2, rows: 1)
    let middle = top + inside.height / 2
    for (offset, line) in document.lines.dropFirst(top).prefix(inside.height).enumerated() {
      grid.put(
        line.text, at: inside.line(offset).origin,
        style: top + offset == middle ? Style(.text, on: .cursorLine) : Style(.text),
        maxWidth: inside.width)
    }
    return nil
  }
}
