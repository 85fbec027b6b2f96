import MinutesModel
import MinutesWording
import TerminalScreen

/// Where a copy of the session goes: offered when its own place takes nothing.
struct CopyOverlay: Overlay {
  /// Why it is offered; empty where the clerk has asked for it.
  private let reason: String
  private let thenQuit: Bool
  private var field: LineField
  let passes: Set<CommandID> = []

  init(reason: String = "", path: String = "", thenQuit: Bool = false) {
    self.reason = reason
    self.thenQuit = thenQuit
    field = LineField(path)
  }

  let hints = [KeyHint("Entrée", "écrire la copie"), KeyHint("Échap", "annuler")]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text): field.insert(text)
    case .key(let press):
      switch press.key {
      case .escape: return [.close]
      case .enter:
        let path = field.text.trimmingSpaces
        if path.isEmpty { return [.say("Donnez le chemin d’un fichier nouveau.")] }
        return [.close, .effect(.saveCopy(editor.minutes, path: path, thenQuit: thenQuit))]
      default: _ = field.handle(press)
      }
    default: break
    }
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let width = min(76, editor.size.width - 4)
    var rows = reason.isEmpty ? [] : Wrapping.wrap(reason, width: width - 4).map(\.text) + [""]
    rows +=
      Wrapping.wrap(
        "La séance entière est écrite dans ce fichier nouveau ; elle reste ouverte à sa place."
          .typeset, width: width - 4
      ).map(\.text) + [""]
    let inside = grid.drawWindow(
      Size(width: width, height: min(rows.count + 3, editor.size.height - 2)),
      title: "Enregistrer une copie", in: Rectangle(editor.size))
    for (offset, row) in rows.enumerated() where offset < inside.height - 1 {
      grid.put(
        row, at: inside.line(offset).origin, style: Style(.dialog, on: .dialog),
        maxWidth: inside.width)
    }
    return field.draw(on: &grid, in: inside.line(inside.height - 1), isFocused: true)
  }
}
