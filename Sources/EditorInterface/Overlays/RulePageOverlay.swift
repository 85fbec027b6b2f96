import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// What a rule says, why and since when: opened from a finding, or from the list of rules.
///
/// It stands beside the text, not in its way: a key that it does not know closes it and does what it
/// does elsewhere.
struct RulePageOverlay: Overlay {
  private let page: RulePage
  private let finding: Finding?
  private var top = 0

  /// The page of a finding; `nil` where its rule is not in the book.
  init?(_ finding: Finding) {
    guard let page = RuleBook.page(finding.rule) else { return nil }
    self.page = page
    self.finding = finding
  }

  init(_ page: RulePage) {
    self.page = page
    finding = nil
  }

  var hints: [KeyHint] {
    guard let finding else {
      return (RuleBook.rule(page.id) == nil ? [] : [KeyHint("Maj-F8", "écarter ou rétablir")])
        + [KeyHint("Échap", "fermer")]
    }
    return (finding.remedies.isEmpty ? [] : [KeyHint("F8", "corriger")])
      + [KeyHint("Maj-F8", finding.acceptedBecause == nil ? "accepter" : "rouvrir")]
      + [KeyHint("F7", "constat suivant"), KeyHint("Échap", "fermer")]
  }

  /// Why the commune does without the rule; `nil` where it is applied.
  private func reasonOff(_ editor: Editor) -> String? {
    editor.minutes.council.disabledRules.first { $0.rule == page.id.text }?.reason
  }

  /// Switches the rule off, after asking why, or on again.
  private func switched(_ editor: Editor) -> [OverlayRequest] {
    if let reason = editor.lockReason { return [.say("Lecture seule : \(reason)")] }
    if RuleBook.rule(page.id) == nil {
      return [.say("Un contrôle humain ne s’écarte pas : il n’est jamais signalé.")]
    }
    return reasonOff(editor) == nil
      ? [.open(ReasonOverlay(rule: page.id))] : [.setRule(page.id, offBecause: nil)]
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    let height = Self.height(rows(editor).count, editor)
    switch event {
    case .key(let press):
      switch press.key {
      case .escape, .enter: return [.close]
      case .function(8) where press.modifiers == .shift && finding == nil:
        return switched(editor)
      // What these keys do to the finding, whatever window it opened under its page.
      case .function(8) where finding != nil:
        return [.run(press.modifiers == .shift ? .acceptFinding : .applyRemedy)]
      case .function(7) where finding != nil:
        return [.run(press.modifiers == .shift ? .previousFinding : .nextFinding)]
      case .up where press.modifiers.isEmpty: top -= 1
      case .down where press.modifiers.isEmpty: top += 1
      case .pageUp: top -= height
      case .pageDown: top += height
      default: return [.passOn(event)]
      }
    case .mouse(let mouse) where mouse.kind == .scrollDown: top += 3
    case .mouse(let mouse) where mouse.kind == .scrollUp: top -= 3
    default: return [.passOn(event)]
    }
    top = min(max(0, top), max(0, rows(editor).count - height))
    return []
  }

  private static func width(_ editor: Editor) -> Int { min(84, editor.size.width - 4) }

  private static func height(_ rows: Int, _ editor: Editor) -> Int {
    min(rows, editor.size.height - 4)
  }

  private typealias Row = (text: String, role: StyleRole)

  private func rows(_ editor: Editor) -> [Row] {
    let width = Self.width(editor) - 4
    func wrapped(_ text: String, _ role: StyleRole) -> [Row] {
      Wrapping.wrap(text, width: width).map { ($0.text, role) }
    }
    let found = finding.map { wrapped($0.message.withInitialCapital, $0.severity.role) } ?? []
    let standing =
      (finding?.acceptedBecause.map { wrapped("Accepté : ".typeset + $0, .ok) } ?? [])
      + (reasonOff(editor).map { wrapped("Écartée par la commune : ".typeset + $0, .warning) } ?? [])
    return found + standing + wrapped(page.explanation, .dialog) + [("", .dialog)]
      + page.notes.flatMap { wrapped($0, .dim) }
      + page.examples.flatMap { wrapped($0.label + $0.text, $0.isRight ? .ok : .warning) }
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let rows = rows(editor)
    let size = Size(width: Self.width(editor), height: Self.height(rows.count, editor) + 2)
    let inside = grid.drawWindow(
      size, title: "\(page.id) · \(page.title)", in: Self.area(for: size, editor))
    grid.drawScrollMarks(for: top..<(top + inside.height), of: rows.count, in: inside)
    for (offset, row) in rows.dropFirst(top).prefix(inside.height).enumerated() {
      let line = inside.line(offset)
      grid.put(row.text, at: line.origin, style: Style(row.role, on: .dialog), maxWidth: line.width)
    }
    return nil
  }

  /// The half of the screen in which the cursor is not, if the page fits there.
  private static func area(for size: Size, _ editor: Editor) -> Rectangle {
    let all = Rectangle(editor.size)
    guard let cursor = editor.painting.cursor, size.height <= all.height - 2 else { return all }
    let (above, below) = (cursor.row, all.height - cursor.row - 1)
    if below >= size.height, below >= above {
      return Rectangle(
        column: 0, row: cursor.row + 1, width: all.width, height: size.height)
    }
    if above >= size.height {
      return Rectangle(
        column: 0, row: cursor.row - size.height, width: all.width, height: size.height)
    }
    return all
  }
}
