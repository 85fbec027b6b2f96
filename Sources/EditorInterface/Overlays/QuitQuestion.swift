import TerminalScreen

/// Leaving with changes: save, leave without saving, or stay.
struct QuitQuestion: Overlay {
  let hints = [
    KeyHint("o", "enregistrer"), KeyHint("n", "quitter sans"), KeyHint("Échap", "rester"),
  ]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard case .key(let press) = event else { return [] }
    switch press.key {
    case .character("o"), .character("O"), .enter:
      return [.close, .effect(.save(editor.minutes, thenQuit: true))]
    case .character("n"), .character("N"): return [.effect(.setJournalAside), .effect(.quit)]
    case .escape: return [.close]
    default: return [.say("o : enregistrer et quitter ; n : quitter sans ; Échap : rester.")]
    }
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let inside = grid.drawWindow(
      Size(width: 56, height: 7), title: "Quitter", in: Rectangle(editor.size))
    let style = Style(.dialog, on: .dialog)
    grid.put(
      "La séance a des modifications non enregistrées.", at: inside.line(0).origin, style: style)
    for (row, (key, text)) in [
      ("o", "enregistrer et quitter"), ("n", "quitter sans enregistrer"), ("Échap", "rester"),
    ].enumerated() {
      let line = inside.line(row + 2)
      grid.put(key, at: line.origin.moved(columns: 2), style: Style(.key, on: .dialog))
      grid.put(text, at: line.origin.moved(columns: 9), style: style)
    }
    return nil
  }
}
