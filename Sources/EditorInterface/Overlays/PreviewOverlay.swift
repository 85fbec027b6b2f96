import MinutesDocuments
import MinutesEditing
import MinutesModel
import TerminalScreen

/// F5: the procès-verbal as it will be saved; it opens at the cursor, Enter goes to the line chosen.
struct PreviewOverlay: Overlay {
  /// A row of the screen: a line of the document, or what goes on of one that is wider.
  private struct Row {
    let line: Int
    let text: String
    let goesOn: Bool
  }

  private let document: RenderedDocument
  private var rows: [Row] = []
  private var width = 0
  /// The line of the document that is chosen, and the first row in sight.
  private var line: Int
  private var top: Int?
  /// What is looked for, while it is.
  private var query: LineField?

  /// Opens at a place, or else at the cursor; to look for words in it where that is asked for.
  init(_ editor: Editor, at chosen: Place? = nil, isSearching: Bool = false) {
    let place = chosen ?? editor.focus.caret.map { Place.field($0.field, nil) }
    let rendered = Self.procesVerbal(editor.minutes)
    document = rendered
    line =
      place.flatMap { rendered.line(of: $0) }
      ?? (chosen?.item ?? editor.focus.item).flatMap { rendered.line(of: .item($0)) } ?? 0
    if isSearching { query = LineField() }
    fit(editor.size)
  }

  /// The procès-verbal of another record than the one being edited.
  init(of minutes: Minutes, _ editor: Editor) {
    document = Self.procesVerbal(minutes)
    line = 0
    fit(editor.size)
  }

  private static func procesVerbal(_ minutes: Minutes) -> RenderedDocument {
    guard let handout = Handout.named("pv"), let format = DocumentFormat.named("txt") else {
      return RenderedDocument()
    }
    return rendering(minutes, as: handout, format: format)
  }

  var hints: [KeyHint] {
    query == nil
      ? [
        KeyHint("↑↓", "ligne"), KeyHint("Entrée", "aller à ce passage"),
        KeyHint("Ctrl-F", "chercher"),
        KeyHint("Échap", "fermer"),
      ] : [KeyHint("Entrée", "suivant"), KeyHint("Échap", "fin de la recherche")]
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    fit(editor.size)
    let page = max(1, Self.height(editor.size) - 1)
    switch event {
    case .key(let press) where query != nil: return search(press)
    case .paste(let text) where query != nil:
      query?.insert(text)
      goToMatch(after: line - 1)
    case .key(let press):
      switch press.key {
      case .character("f") where press.modifiers == .control: query = LineField()
      case .escape, .function(5): return [.close]
      case .enter:
        guard let place = document.place(ofLine: line) else {
          return [.say("Ce passage vient de la fiche de la séance (Ctrl-E) ou de l’appel (F2).")]
        }
        return [.close, .go(place)]
      case .up: step(-1)
      case .down: step(1)
      case .pageUp: step(-page)
      case .pageDown, .character(" "): step(page)
      case .home: step(-rows.count)
      case .end: step(rows.count)
      default: break
      }
    case .mouse(let mouse) where mouse.kind == .scrollDown: step(3)
    case .mouse(let mouse) where mouse.kind == .scrollUp: step(-3)
    case .mouse(let mouse) where mouse.kind == .press:
      let row = first(editor.size) + mouse.position.row - 1
      if rows.indices.contains(row) { line = rows[row].line }
    default: break
    }
    top = first(editor.size)
    return []
  }

  /// A key while something is looked for.
  private mutating func search(_ press: KeyPress) -> [OverlayRequest] {
    switch press.key {
    case .escape: query = nil
    case .enter, .down, .function(3):
      if !goToMatch(after: line) { return [.say("Ces mots ne sont pas dans le texte.")] }
    case .up: goToMatch(before: line)
    default:
      guard query?.handle(press) == true else { return [] }
      goToMatch(after: line - 1)
    }
    return []
  }

  private var matches: [Int] {
    guard let words = query?.text, !words.isEmpty else { return [] }
    let wanted = TextSearch(anyCase: words)
    return document.lines.indices.filter { !wanted.matches(in: document.lines[$0].text).isEmpty }
  }

  /// Goes to the next line in which the words stand, from the top again after the last; says whether there is
  /// one.
  @discardableResult
  private mutating func goToMatch(after current: Int) -> Bool {
    let matches = matches
    guard let next = matches.first(where: { $0 > current }) ?? matches.first else { return false }
    line = next
    return true
  }

  private mutating func goToMatch(before current: Int) {
    let matches = matches
    if let next = matches.last(where: { $0 < current }) ?? matches.last { line = next }
  }

  /// Goes so many rows down, to the line that stands there.
  private mutating func step(_ count: Int) {
    let last = max(0, rows.count - 1)
    line = rows.isEmpty ? 0 : rows[min(max(0, chosenRow + count), last)].line
  }

  private var chosenRow: Int { rows.firstIndex { $0.line == line } ?? 0 }

  private static func height(_ size: Size) -> Int { max(1, size.height - 2) }

  /// The first row in sight: the one before, moved as little as shows the chosen line.
  private func first(_ size: Size) -> Int {
    let height = Self.height(size)
    return Editor.scrolled(
      top ?? max(0, chosenRow - 3), toShow: chosenRow, height: height, count: rows.count)
  }

  /// Breaks lines that are wider than the screen, so that nothing of them is lost.
  private mutating func fit(_ size: Size) {
    guard size.width != width else { return }
    width = size.width
    rows = []
    for (number, line) in document.lines.enumerated() {
      if DisplayWidth.of(line.text) <= width - 1 {
        rows.append(Row(line: number, text: line.text, goesOn: false))
        continue
      }
      for (index, part) in Wrapping.wrap(line.text, width: width - 3).enumerated() {
        rows.append(Row(line: number, text: part.text, goesOn: index > 0))
      }
    }
    top = nil
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    var fitted = self
    fitted.fit(editor.size)
    return fitted.drawRows(on: &grid, editor)
  }

  private func drawRows(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let area = Rectangle(editor.size)
    let height = Self.height(editor.size)
    let title = area.line(0)
    grid.fill(title, " ", style: Style(.titleBar, on: .titleBar))
    grid.put(
      " Aperçu du procès-verbal", at: title.origin, style: Style(.titleBar, on: .titleBar))
    if let query {
      let found = matches
      let number = found.firstIndex(of: line).map { "\($0 + 1) sur \(found.count)" } ?? "rien"
      let count = query.text.isEmpty ? "" : " (\(number))"
      let field = title.split(afterColumns: 33).right.split(afterColumns: -(12 + count.count)).left
      grid.put(
        count, at: Position(column: field.endColumn, row: title.row),
        style: Style(.titleBar, on: .titleBar))
      _ = query.draw(on: &grid, in: field, isFocused: true)
    }
    let place = query != nil ? "" : "ligne \(line + 1) sur \(document.lines.count) "
    grid.put(
      place, at: Position(column: title.endColumn - DisplayWidth.of(place), row: title.row),
      style: Style(.titleBar, on: .titleBar))
    let start = first(editor.size)
    for offset in 0..<height {
      let shown = area.line(offset + 1)
      let row = rows.indices.contains(start + offset) ? rows[start + offset] : nil
      let ground: StyleRole = row?.line == line ? .cursorLine : .text
      grid.fill(shown, " ", style: Style(.text, on: ground))
      guard let row else { continue }
      if row.goesOn { grid.put("↪", at: shown.origin, style: Style(.dim, on: ground)) }
      grid.put(
        row.text, at: shown.origin.moved(columns: row.goesOn ? 2 : 0),
        style: Style(.text, on: ground), maxWidth: shown.width)
    }
    return Position(column: 0, row: chosenRow - start + 1)
  }
}
