import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// What was read from a text and is not certain, with the line of the text: each is confirmed by one key.
struct DoubtsOverlay: Overlay {
  private var list = ScrollingList()

  let hints = [
    KeyHint("c", "confirmer"), KeyHint("Entrée", "y aller"), KeyHint("Échap", "fermer"),
  ]

  let passes = Set<CommandID>.whileEditing

  static func doubts(in minutes: Minutes) -> [ConfirmationMark] {
    minutes.toConfirm.filter { $0.origin == .importedText }
      .sorted { ($0.sourceLine ?? 0) < ($1.sourceLine ?? 0) }
  }

  mutating func recordChanged(_ editor: Editor) {
    list.choose(list.chosen, Self.doubts(in: editor.minutes).count)
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    let doubts = Self.doubts(in: editor.minutes)
    guard case .key(let press) = event else { return [] }
    switch press.key {
    case .escape: return [.close]
    case .enter:
      return doubts.indices.contains(list.chosen) ? [.close, .go(doubts[list.chosen].place)] : []
    case .character("c"), .character("C"), .character(" "):
      guard doubts.indices.contains(list.chosen) else { return [] }
      let confirm = OverlayRequest.edit(.review(.confirm(doubts[list.chosen])), group: nil)
      list.choose(min(list.chosen, doubts.count - 2), doubts.count)
      return doubts.count == 1
        ? [confirm, .close, .confirm("Tout est confirmé.")] : [confirm]
    default:
      if !list.handle(press, count: doubts.count) {
        return [.say("c : confirmer ; Entrée : y aller ; Échap : fermer.".typeset)]
      }
    }
    return []
  }

  /// Rows below the list for the whole sentence of the chosen doubt.
  private static let detail = 3

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let doubts = Self.doubts(in: editor.minutes)
    let height = max(1, min(doubts.count, editor.size.height - Self.detail - 7))
    let size = Size(
      width: min(90, editor.size.width - 4), height: height + Self.detail + 3)
    let inside = grid.drawWindow(
      size, title: "À confirmer : \(doubts.count)".typeset, in: Rectangle(editor.size))
    let rows = list.rows(height: height, count: doubts.count)
    grid.drawScrollMarks(for: rows, of: doubts.count, in: inside.split(afterRows: height).top)
    for (offset, index) in rows.enumerated() {
      let line = inside.line(offset)
      let role: StyleRole = index == list.chosen ? .menuSelected : .dialog
      grid.fill(line, " ", style: Style(role, on: role))
      let place = doubts[index].sourceLine.map { "ligne \($0) " } ?? ""
      grid.put(
        (index == list.chosen ? "▸ " : "  ") + place + doubts[index].note, at: line.origin,
        style: Style(role, on: role), maxWidth: line.width)
    }
    guard doubts.indices.contains(list.chosen) else { return nil }
    let doubt = doubts[list.chosen]
    let item = doubt.place.item.flatMap { editor.minutes.number(of: $0) }.map { "Point \($0) : " }
    let sentence = ((item ?? "") + doubt.note + ".").typeset
    for (offset, row) in Wrapping.wrap(sentence, width: inside.width).prefix(Self.detail)
      .enumerated()
    {
      grid.put(
        row.text, at: inside.line(height + 1 + offset).origin, style: Style(.dim, on: .dialog),
        maxWidth: inside.width)
    }
    return nil
  }
}
