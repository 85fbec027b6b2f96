import TerminalScreen
import MinutesEditing

/// Ctrl-F and Ctrl-R: a bar under the panes, in which each key already looks.
struct FindOverlay: Overlay {
  private var pattern: LineField
  private var replacement = LineField()
  private let isReplacing: Bool
  /// Where the search started: where it looks from as long as letters are typed.
  private var origin: Focus
  private var isInReplacement = false

  init(_ editor: Editor, replacing: Bool) {
    isReplacing = replacing
    origin = editor.focus
    let selected = editor.selection.map { editor.text(in: $0) } ?? ""
    let start = selected.isEmpty || selected.contains("\n") ? editor.search.term?.pattern : selected
    pattern = LineField(start ?? "", isFresh: true)
  }

  var hints: [KeyHint] {
    isReplacing
      ? [KeyHint("Entrée", "remplacer"), KeyHint("Alt-A", "tout"), KeyHint("Échap", "fermer")]
      : [KeyHint("Entrée", "suivant"), KeyHint("Maj-F7", "précédent"), KeyHint("Échap", "fermer")]
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text):
      if isInReplacement { replacement.insert(text) } else { pattern.insert(text) }
      return isInReplacement ? [] : [.find(.look(pattern.text, from: origin))]
    case .key(let press): return handle(press)
    default: return []
    }
  }

  private mutating func handle(_ press: KeyPress) -> [OverlayRequest] {
    switch (press.key, press.modifiers) {
    case (.escape, _): return [.find(.forget), .close]
    case (.tab, _) where isReplacing:
      isInReplacement.toggle()
      return []
    case (.enter, []) where isReplacing:
      if !isInReplacement {
        isInReplacement = true
        return []
      }
      return [.find(.replace(with: replacement.text))]
    case (.character("a"), .alt) where isReplacing:
      return [.find(.replaceAll(pattern.text, with: replacement.text)), .find(.forget), .close]
    case (.enter, _), (.down, _), (.character("g"), .control): return [.find(.next)]
    case (.up, _), (.function(7), .shift): return [.find(.previous)]
    default: break
    }
    if isInReplacement {
      _ = replacement.handle(press)
      return []
    }
    let before = pattern.text
    _ = pattern.handle(press)
    return pattern.text == before ? [] : [.find(.look(pattern.text, from: origin))]
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let height = isReplacing ? 4 : 3
    let box = Rectangle(
      column: 0, row: editor.size.height - 1 - height, width: editor.size.width, height: height)
    grid.fill(box, " ", style: Style(.dialog, on: .dialog))
    grid.drawBox(
      box, style: Style(.borderFocused, on: .dialog), title: isReplacing ? "Remplacer" : "Chercher",
      titleStyle: Style(.dialogTitle, on: .dialog))
    let inside = box.inset(columns: 2, rows: 1)
    var cursor: Position?
    for (row, (label, field)) in [("Chercher", pattern), ("Par", replacement)]
      .prefix(isReplacing ? 2 : 1).enumerated()
    {
      let line = inside.line(row)
      grid.put(label, at: line.origin, style: Style(.label, on: .dialog))
      let area = Rectangle(
        column: line.column + 10, row: line.row, width: max(10, line.width - 11), height: 1)
      let isFocused = (row == 1) == isInReplacement
      if let position = field.draw(on: &grid, in: area, isFocused: isFocused) { cursor = position }
    }
    return cursor
  }
}
