import MinutesEditing
import MinutesModel
import TerminalScreen

/// A window of fields. A field is taken over when it is left; Esc takes over and closes.
struct Form: Overlay {
  let title: String
  let fields: [FormField]
  private var list = ScrollingList()
  private var input: LineField
  private var isTouched = false
  /// Whether Esc has already been told that the text cannot be read.
  private var hasWarned = false

  init(
    _ title: String, _ fields: [FormField], _ minutes: Minutes, choosing label: String? = nil
  ) {
    self.title = title
    self.fields = fields
    input = LineField()
    list.choose(fields.firstIndex { $0.label == label } ?? 0, fields.count)
    input = LineField(field?.current(minutes) ?? "", isFresh: true)
  }

  let hints = [
    KeyHint("↑↓ Tab", "champ"), KeyHint("←→", "choix"), KeyHint("Échap", "fermer"),
  ]

  var passes: Set<CommandID> { .whileEditing }

  mutating func takeOver(_ editor: Editor) -> [OverlayRequest] { taken(editor, step: 0) ?? [] }

  mutating func recordChanged(_ editor: Editor) {
    isTouched = false
    input = LineField(field?.current(editor.minutes) ?? "", isFresh: true)
  }

  private var field: FormField? { fields.indices.contains(list.chosen) ? fields[list.chosen] : nil }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text) where field?.choices.isEmpty == true:
      input.insert(text)
      isTouched = true
      return []
    case .key(let press): return handle(press, editor)
    default: return []
    }
  }

  private mutating func handle(_ press: KeyPress, _ editor: Editor) -> [OverlayRequest] {
    switch (press.key, press.modifiers) {
    case (.escape, _): return leave(editor, step: 0, closing: true)
    case (.tab, .shift), (.up, _):
      return leave(editor, step: -1)
    case (.tab, _), (.down, _): return leave(editor, step: 1)
    case (.enter, _):
      if list.chosen == fields.count - 1 { return leave(editor, step: 0, closing: true) }
      return leave(editor, step: 1)
    default: break
    }
    guard let field else { return [] }
    if !field.choices.isEmpty { return turn(field, press, editor) }
    guard input.handle(press) else {
      return [.say("\(press.french) ne fait rien ici. Échap ferme la fiche.")]
    }
    isTouched = true
    hasWarned = false
    return []
  }

  /// Left and right go through the choices, a letter jumps to one.
  private func turn(_ field: FormField, _ press: KeyPress, _ editor: Editor) -> [OverlayRequest] {
    let current = field.choices.firstIndex(of: field.current(editor.minutes)) ?? 0
    var next = current
    switch press.key {
    case .left: next -= 1
    case .right, .character(" "): next += 1
    default:
      guard let letter = press.typed else {
        return [.say("\(press.french) ne fait rien ici. Échap ferme la fiche.")]
      }
      let wanted = TextSearch(anyCase: String(letter))
      next =
        field.choices.indices.following(current).first { index in
          !wanted.matches(in: String(field.choices[index].sortName.prefix(1))).isEmpty
        } ?? current
    }
    next = (next + field.choices.count) % field.choices.count
    return requests(field.answer(field.choices[next], editor.minutes))
  }

  /// Takes the typed text over, moves, and closes if asked to. What cannot be read stays to be put
  /// right; closing a second time gives it up.
  private mutating func leave(
    _ editor: Editor, step: Int, closing: Bool = false
  ) -> [OverlayRequest] {
    if let requests = taken(editor, step: step) { return requests + (closing ? [.close] : []) }
    if closing, hasWarned { return [.close] }
    hasWarned = closing
    guard let field, case .unreadable(let expected) = field.answer(input.text, editor.minutes)
    else { return [] }
    return [.say(closing ? expected + " Échap encore : abandonner." : expected)]
  }

  /// The edit for the typed text, once the next field is chosen; `nil` when it cannot be read.
  private mutating func taken(_ editor: Editor, step: Int) -> [OverlayRequest]? {
    var result: [OverlayRequest] = []
    if let field, field.choices.isEmpty, isTouched, input.text != field.current(editor.minutes) {
      let answer = field.answer(input.text, editor.minutes)
      if case .unreadable = answer { return nil }
      result = requests(answer)
    }
    list.choose(list.chosen + step, fields.count)
    isTouched = false
    input = LineField(self.field?.current(editor.minutes) ?? "", isFresh: true)
    return result
  }

  private func requests(_ answer: FormAnswer) -> [OverlayRequest] {
    switch answer {
    case .edit(let edit): [.edit(edit, group: nil)]
    case .unreadable(let expected): [.say(expected)]
    }
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let inside = grid.drawWindow(
      Size(
        width: min(76, editor.size.width - 2), height: min(fields.count + 4, editor.size.height - 2)
      ),
      title: title, in: Rectangle(editor.size))
    var cursor: Position?
    let rows = list.rows(height: inside.height - 2, count: fields.count)
    grid.drawScrollMarks(for: rows, of: fields.count, in: inside.split(afterRows: -2).top)
    for (offset, index) in rows.enumerated() {
      let line = inside.line(offset)
      let isFocused = index == list.chosen
      grid.put(
        fields[index].label, at: line.origin, style: Style(.label, on: .dialog), maxWidth: 26)
      let area = Rectangle(
        column: line.column + 27, row: line.row, width: max(4, line.width - 27), height: 1)
      let text = fields[index].current(editor.minutes)
      if fields[index].choices.isEmpty {
        let shown = isFocused ? input : LineField(text)
        if let position = shown.draw(on: &grid, in: area, isFocused: isFocused) {
          cursor = position
        }
      } else {
        let role: StyleRole = isFocused ? .fieldFocused : .field
        grid.fill(area, " ", style: Style(role, on: role))
        grid.put(
          isFocused ? "‹ \(text) ›" : text, at: area.origin, style: Style(role, on: role),
          maxWidth: area.width)
      }
    }
    let remark = field?.remark?(input.text)
    grid.put(
      remark ?? field?.hint ?? "", at: inside.line(inside.height - 1).origin,
      style: Style(remark == nil ? .dim : .label, on: .dialog), maxWidth: inside.width)
    return cursor
  }
}

extension String {
  /// The last word: the surname of a person’s name.
  fileprivate var sortName: String {
    split(separator: " ").last.map(String.init) ?? self
  }
}
