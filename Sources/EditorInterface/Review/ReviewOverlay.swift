import MinutesDocuments
import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// F9: all that is still open, item by item, with the text as it will be printed beside it where there is
/// room.
struct ReviewOverlay: Overlay {
  private enum Row {
    case heading(String)
    case point(Int)
  }

  private var minutes: Minutes
  private var points: OpenPoints
  private var all: [OpenPoint] = []
  private var rows: [Row] = []
  private var printed: PrintedPane
  private var list = ScrollingList()
  /// What is looked for in the printed text, while it is, and the line where it was found.
  private var query: LineField?
  private var found: Int?

  /// Opens at the point where the review was left, or at the next one if that is done.
  init(_ editor: Editor) {
    minutes = editor.minutes
    points = OpenPoints(editor.minutes, findings: editor.findings)
    printed = PrintedPane(editor.minutes, width: editor.size.width / 2)
    layOut()
    if let left = editor.reviewStand {
      let index = all.firstIndex(of: left.point) ?? min(left.index, max(0, all.count - 1))
      list.choose(index, all.count)
    }
  }

  let passes: Set<CommandID> = .whileEditing

  mutating func recordChanged(_ editor: Editor) { update(editor) }

  private var chosen: OpenPoint? { all.indices.contains(list.chosen) ? all[list.chosen] : nil }

  var hints: [KeyHint] {
    if query != nil {
      return [
        KeyHint("Entrée", "suivant"), KeyHint("↑", "précédent"),
        KeyHint("Échap", "fin de la recherche"),
      ]
    }
    return [KeyHint("↑↓", "point")] + (chosen?.hints ?? []) + [
      KeyHint("Entrée", "y aller"), KeyHint("s", "signer…"), KeyHint("F5", "aperçu"),
      KeyHint("Ctrl-F", "chercher"),
    ]
  }

  private mutating func layOut() {
    all = points.all
    rows = []
    var index = 0
    for section in points.sections {
      rows.append(.heading(section.title))
      for _ in section.points {
        rows.append(.point(index))
        index += 1
      }
    }
  }

  /// Brings the list up to date with the record; what was chosen stays, or what came after it.
  private mutating func update(_ editor: Editor) {
    let isSame = editor.minutes == minutes
    if isSame { printed.update(minutes, width: editor.size.width / 2) }
    let next = OpenPoints(editor.minutes, findings: editor.findings)
    guard !isSame || next.count != points.count else { return }
    let was = chosen
    minutes = editor.minutes
    points = next
    printed.update(editor.minutes, width: editor.size.width / 2)
    found = nil
    layOut()
    list.choose(was.flatMap { all.firstIndex(of: $0) } ?? list.chosen, all.count)
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    update(editor)
    switch event {
    case .paste(let text) where query != nil:
      query?.insert(text)
      search(from: found ?? -1, step: 0)
    case .key(let press) where query != nil: return look(press)
    case .key(let press): return handle(press, editor)
    case .mouse(let mouse) where mouse.kind == .scrollDown: list.choose(list.chosen + 3, all.count)
    case .mouse(let mouse) where mouse.kind == .scrollUp: list.choose(list.chosen - 3, all.count)
    default: break
    }
    return []
  }

  private mutating func handle(_ press: KeyPress, _ editor: Editor) -> [OverlayRequest] {
    let page = max(1, listArea(editor.size).height - 1)
    found = nil
    switch press.key {
    case .escape: return [.close]
    case .character("f") where press.modifiers == .control:
      // Where there is no room beside the list, the text is searched by itself.
      guard editor.size.width >= Self.widthForPrinted else {
        return [.open(PreviewOverlay(editor, at: chosen?.place, isSearching: true))]
      }
      query = LineField()
      return []
    case .function(9), .character("s"): return [.close, .open(SummaryOverlay(editor))]
    case .function(7):
      let step = press.modifiers.contains(.shift) ? -1 : 1
      if !all.isEmpty { list.choose((list.chosen + step + all.count) % all.count, all.count) }
      return []
    case .function(5):
      return [.open(PreviewOverlay(editor, at: chosen?.place))]
    default:
      if list.handle(press, count: all.count, page: page) { return [] }
    }
    guard let chosen else { return [.say("Plus rien n’est ouvert : s montre ce qui sera signé.")] }
    if press.key == .enter {
      if case .check = chosen { return [.say("c note que c’est vérifié ; F5 montre le texte.")] }
      return [.close, .leaveReview(chosen, at: list.chosen), .go(chosen.place)]
    }
    return answer(press, chosen, editor)
  }

  /// A key while words are looked for in the printed text.
  private mutating func look(_ press: KeyPress) -> [OverlayRequest] {
    switch press.key {
    case .escape: query = nil
    case .enter, .down, .function(3):
      if !search(from: found ?? -1, step: 1) {
        return [.say("Ces mots ne sont pas dans le texte.")]
      }
    case .up: search(from: found ?? Int.max, step: -1)
    default:
      guard query?.handle(press) == true else { return [] }
      search(from: found ?? -1, step: 0)
    }
    return []
  }

  /// Goes to a line with the words: that one or the next (0), the next (1) or the one before (−1), around
  /// the ends; says whether there is one.
  @discardableResult
  private mutating func search(from line: Int, step: Int) -> Bool {
    let lines = printed.lines(with: query?.text ?? "")
    let next =
      step < 0
      ? lines.last { $0 < line } ?? lines.last
      : lines.first { step == 0 ? $0 >= line : $0 > line } ?? lines.first
    if let next { found = next }
    return next != nil
  }

  private func answer(
    _ press: KeyPress, _ point: OpenPoint, _ editor: Editor
  ) -> [OverlayRequest] {
    switch (point, press.key) {
    case (.finding(let finding), .character("a")):
      return [.open(ReasonOverlay(finding))]
    case (.finding(let finding), .function(8)):
      guard let remedy = finding.remedy else {
        return [.say("Pas de correction toute faite pour \(finding.rule.description).")]
      }
      return finding.remedies.count > 1
        ? [.open(ChoiceOverlay.remedies(of: finding))] : [.mend(remedy)]
    case (.personal(let words), .character("g")): return mask(words, .kept)
    case (.personal(let words), .character("m")): return mask(words, .masked)
    case (.personal(let words), .character("i")): return mask(words, .initials)
    case (.toConfirm(let mark, _), .character("c")):
      return [.edit(.review(.confirm(mark)), group: nil)]
    case (.note(let note), .character("d")):
      return [.edit(.review(.unpark(note)), group: nil), .confirm("Note retirée. Ctrl-Z la rend.")]
    case (.check(let check), .character("c")):
      return [
        .edit(
          .review(.check(CheckedPoint(check: check.id.text, on: editor.now.date))), group: nil)
      ]
    default:
      let answers = point.hints.map { "\($0.key) : \($0.title)" } + ["Entrée : y aller"]
      return [.say(answers.joined(separator: " ; ") + ".")]
    }
  }

  private func mask(_ words: PersonalWords, _ treatment: MaskingMark.Treatment) -> [OverlayRequest]
  {
    let mark = MaskingMark(
      words.place, words: words.words, kind: words.kind, treatment: treatment)
    let done =
      treatment == .kept
      ? "Gardé dans la copie publique." : "Dans la copie publique : « \(mark.publicWords) »."
    return [.edit(.review(.mask(mark)), group: nil), .confirm(done.typeset)]
  }

  // MARK: Drawing

  private static let widthForPrinted = 110

  /// The chosen point in full, and what else there is to know of it.
  private func detail(width: Int) -> [(text: String, role: StyleRole)] {
    guard let chosen else { return [] }
    return Wrapping.wrap(chosen.title, width: width - 2).map { ($0.text, .text) }
      + Wrapping.wrap(chosen.explanation, width: width - 2).map { ($0.text, .dim) }
  }

  /// How many rows the chosen point has below the list, its edge and the status line included: as many as it
  /// needs, and half of the screen at most.
  private func footHeight(_ size: Size) -> Int {
    min(max(6, detail(width: size.width).count + 2), size.height / 2)
  }

  private func listArea(_ size: Size) -> Rectangle {
    let body = Rectangle(size).split(afterRows: 1).bottom.split(afterRows: -footHeight(size)).top
    return size.width >= Self.widthForPrinted ? body.split(afterColumns: size.width / 2).left : body
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    var fitted = self
    fitted.update(editor)
    return fitted.paint(on: &grid, editor)
  }

  private func paint(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let area = Rectangle(editor.size)
    // The last row is the status line’s.
    grid.fill(area.split(afterRows: -1).top, " ", style: Style(.text, on: .text))
    let bar = area.line(0)
    grid.fill(bar, " ", style: Style(.titleBar, on: .titleBar))
    let count = all.count
    grid.put(
      " Relecture · "
        + (count == 0
          ? "rien n’est ouvert" : "\(count) \(count == 1 ? "point ouvert" : "points ouverts")"),
      at: bar.origin, style: Style(.titleBar, on: .titleBar))
    let place = count == 0 ? "" : "\(list.chosen + 1) sur \(count) "
    grid.put(
      place, at: Position(column: bar.endColumn - DisplayWidth.of(place), row: bar.row),
      style: Style(.titleBar, on: .titleBar))
    let body = area.split(afterRows: 1).bottom.split(afterRows: -footHeight(editor.size))
    let cursor = paintList(on: &grid, in: listArea(editor.size))
    if editor.size.width >= Self.widthForPrinted {
      printed.paint(
        on: &grid, in: body.top.split(afterColumns: editor.size.width / 2).right,
        at: found ?? printed.line(of: chosen?.place) ?? 0, words: query?.text ?? "")
    }
    paintDetail(on: &grid, in: body.bottom.split(afterRows: -1).top)
    guard let query else { return cursor }
    let lines = printed.lines(with: query.text)
    let number = found.flatMap { lines.firstIndex(of: $0) }.map { "\($0 + 1) sur \(lines.count)" }
    let told = query.text.isEmpty ? "" : " (\(number ?? "rien"))"
    let field = bar.split(afterColumns: editor.size.width / 2).right
      .split(afterColumns: -(2 + DisplayWidth.of(told)))
    grid.fill(field.left, " ", style: Style(.titleBar, on: .titleBar))
    grid.fill(field.right, " ", style: Style(.titleBar, on: .titleBar))
    grid.put(told, at: field.right.origin, style: Style(.titleBar, on: .titleBar))
    return query.draw(on: &grid, in: field.left, isFocused: true)
  }

  private func paintList(on grid: inout CellGrid, in area: Rectangle) -> Position? {
    let row = rows.firstIndex { if case .point(list.chosen) = $0 { true } else { false } } ?? 0
    let first = Editor.scrolled(
      max(0, row - area.height / 2), toShow: row, height: area.height, count: rows.count)
    if all.isEmpty {
      grid.put(
        "Rien n’est ouvert. s montre ce qui sera signé.", at: area.line(1).origin.moved(columns: 2),
        style: Style(.ok))
    }
    for offset in 0..<area.height where rows.indices.contains(first + offset) {
      let line = area.line(offset)
      switch rows[first + offset] {
      case .heading(let title):
        grid.put(
          title, at: line.origin.moved(columns: 1), style: Style(.heading), maxWidth: line.width - 1
        )
      case .point(let index):
        let ground: StyleRole = index == list.chosen ? .cursorLine : .text
        grid.fill(line, " ", style: Style(.text, on: ground))
        let mark = all[index].mark
        grid.put(mark.text, at: line.origin.moved(columns: 2), style: Style(mark.role, on: ground))
        grid.put(
          all[index].title, at: line.origin.moved(columns: 4), style: Style(.text, on: ground),
          maxWidth: line.width - 5)
      }
    }
    return Position(column: area.column + 2, row: area.row + max(0, row - first))
  }

  /// The whole of the chosen point, which the list may cut.
  private func paintDetail(on grid: inout CellGrid, in area: Rectangle) {
    for column in 0..<area.width {
      grid.put(
        "─", at: Position(column: area.column + column, row: area.row), style: Style(.border))
    }
    for (offset, text) in detail(width: area.width).prefix(area.height - 1).enumerated() {
      grid.put(
        text.text, at: area.line(offset + 1).origin.moved(columns: 1), style: Style(text.role),
        maxWidth: area.width - 2)
    }
  }
}

/// Where the review was left to mend something.
struct ReviewStand: Hashable, Sendable {
  let point: OpenPoint
  let index: Int
}
