import MinutesDocuments
import MinutesModel
import TerminalScreen

/// The file changed on disk: what is new there, and side by side what both have changed.
///
/// It may come up in the middle of a word, so letters go on into the text and close it.
struct MergeOverlay: Overlay {
  private struct Row {
    let text: String
    let role: StyleRole
    /// The conflict that it belongs to.
    var conflict: Int?
    /// The other column, where there are two.
    var right: (text: String, role: StyleRole)?
  }

  private let offer: MergeOffer
  private let comparison: RecordComparison
  private var choices: [ConflictChoice]
  private var chosen = 0
  private var rows: [Row] = []
  private var width = 0
  private var top = 0

  init(_ offer: MergeOffer) {
    self.offer = offer
    comparison = RecordComparison(from: offer.base, to: offer.theirs)
    choices = offer.conflicts.map { _ in .mine }
  }

  var hints: [KeyHint] {
    (offer.conflicts.isEmpty
      ? [] : [KeyHint("↑↓", "conflit"), KeyHint("←→", "choisir")])
      + [KeyHint("Entrée", "fusionner"), KeyHint("Échap", "plus tard")]
  }

  /// Saving is what this window is in the way of.
  let passes: Set<CommandID> = []

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    fit(editor.size)
    let page = max(1, Self.height(editor.size) - 1)
    switch event {
    case .paste: return [.passOn(event)]
    case .key(let press):
      switch press.key {
      case .enter: return join(editor)
      case .character("s") where press.modifiers == .control: return join(editor)
      case .escape: return [.close]
      case .left, .right: choose(forward: press.key == .right)
      case .up where !offer.conflicts.isEmpty: select(chosen - 1, editor.size)
      case .down where !offer.conflicts.isEmpty: select(chosen + 1, editor.size)
      case .up: top -= 1
      case .down: top += 1
      case .pageUp: top -= page
      case .pageDown: top += page
      case .home: top = 0
      case .end: top = rows.count
      default:
        if press.typed != nil || press.key == .backspace { return [.passOn(event)] }
      }
    case .mouse(let mouse) where mouse.kind == .scrollDown: top += 3
    case .mouse(let mouse) where mouse.kind == .scrollUp: top -= 3
    default: break
    }
    top = min(max(0, top), max(0, rows.count - Self.height(editor.size)))
    return []
  }

  private func join(_ editor: Editor) -> [OverlayRequest] {
    [.close, .effect(.join(editor.minutes, choices))]
  }

  private mutating func choose(forward: Bool) {
    guard choices.indices.contains(chosen) else { return }
    let all: [ConflictChoice] =
      offer.conflicts[chosen].canKeepBoth ? [.mine, .both, .theirs] : [.mine, .theirs]
    let index = all.firstIndex(of: choices[chosen]) ?? 0
    choices[chosen] = all[min(max(0, index + (forward ? 1 : -1)), all.count - 1)]
    layOut()
  }

  private mutating func select(_ conflict: Int, _ size: Size) {
    chosen = min(max(0, conflict), offer.conflicts.count - 1)
    layOut()
    guard let first = rows.firstIndex(where: { $0.conflict == chosen }),
      let last = rows.lastIndex(where: { $0.conflict == chosen })
    else { return }
    let height = Self.height(size)
    if last >= top + height { top = last - height + 1 }
    if first < top { top = first }
  }

  private static func height(_ size: Size) -> Int { max(1, size.height - 4) }

  private mutating func fit(_ size: Size) {
    let inside = min(100, size.width - 2) - 4
    guard inside != width else { return }
    width = inside
    layOut()
    if !offer.conflicts.isEmpty { select(chosen, size) }
  }

  private mutating func layOut() {
    var rows: [Row] = []
    func add(_ text: String, _ role: StyleRole = .dialog) {
      for line in Wrapping.wrap(text, width: width) {
        rows.append(Row(text: line.text, role: role))
      }
    }
    add("Quelqu’un d’autre a enregistré cette séance. Rien n’est écrasé.")
    if !offer.conflicts.isEmpty {
      let count = offer.conflicts.count
      add(
        count == 1
          ? "À un endroit, vous avez tous deux écrit : choisissez."
          : "À \(count) endroits, vous avez tous deux écrit : choisissez.")
      for index in offer.conflicts.indices { rows += self.rows(ofConflict: index) }
    }
    var changes = ComparisonRows(width: width)
    changes.add(comparison)
    add("")
    add(
      changes.rows.isEmpty
        ? "Rien de ce qui est nouveau dans le fichier ne paraît au procès-verbal."
        : offer.conflicts.isEmpty
          ? "Ceci est nouveau dans le fichier et s’ajoute à ce que vous avez écrit :"
          : "Tout ce qui est nouveau dans le fichier :")
    rows += changes.rows.map { Row(text: $0.text, role: $0.role) }
    self.rows = rows
  }

  private func rows(ofConflict index: Int) -> [Row] {
    let conflict = offer.conflicts[index]
    let choice = choices[index]
    let half = max(10, (width - 3) / 2)
    func wrapped(_ text: String?) -> [String] {
      Wrapping.wrap(text ?? "(supprimé)", width: half - 2).map(\.text)
    }
    let (mine, theirs) = (wrapped(conflict.mine), wrapped(conflict.theirs))
    func role(_ side: ConflictChoice) -> StyleRole {
      choice == side || choice == .both ? .ok : .dim
    }
    func mark(_ side: ConflictChoice) -> String {
      choice == side || choice == .both ? "● " : "○ "
    }
    var rows = [
      Row(text: "", role: .dialog),
      Row(
        text: (index == chosen ? "▸ " : "  ") + conflict.place, role: .dialogTitle,
        conflict: index),
      Row(
        text: mark(.mine) + "Chez vous", role: role(.mine), conflict: index,
        right: (mark(.theirs) + "Dans le fichier", role(.theirs))),
    ]
    for line in 0..<max(mine.count, theirs.count) {
      rows.append(
        Row(
          text: "  " + (line < mine.count ? mine[line] : ""), role: role(.mine), conflict: index,
          right: ("  " + (line < theirs.count ? theirs[line] : ""), role(.theirs))))
    }
    return rows
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    var fitted = self
    fitted.fit(editor.size)
    let rows = fitted.rows
    let size = Size(
      width: fitted.width + 4, height: min(rows.count, Self.height(editor.size)) + 2)
    let inside = grid.drawWindow(
      size, title: "Le fichier a changé sur le disque", in: Rectangle(editor.size))
    let shown = rows.dropFirst(fitted.top).prefix(inside.height)
    grid.drawScrollMarks(for: fitted.top..<fitted.top + shown.count, of: rows.count, in: inside)
    let half = max(10, (fitted.width - 3) / 2)
    for (offset, row) in shown.enumerated() {
      let origin = inside.line(offset).origin
      grid.put(
        row.text, at: origin, style: Style(row.role, on: .dialog),
        maxWidth: row.right == nil ? inside.width : half)
      guard let right = row.right else { continue }
      grid.put("│", at: origin.moved(columns: half + 1), style: Style(.border, on: .dialog))
      grid.put(
        right.text, at: origin.moved(columns: half + 3), style: Style(right.role, on: .dialog),
        maxWidth: half)
    }
    return nil
  }
}
