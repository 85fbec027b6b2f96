import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// What was proposed against what is decided, line by line.
struct ProposalOverlay: Overlay {
  private let item: ItemID
  private var top = 0

  init(_ item: ItemID) { self.item = item }

  let hints = [
    KeyHint("p", "décider comme proposé"), KeyHint("↑↓", "défiler"), KeyHint("Échap", "fermer"),
  ]

  var passes: Set<CommandID> { .whileEditing }

  enum Line: Hashable, Sendable {
    case same(String)
    case proposed(String)
    case decided(String)
  }

  /// The lines of both texts in order, what was dropped before what came in its place.
  static func lines(of item: AgendaItem) -> [Line] {
    let before = (item.facts.proposal?.blocks ?? []).flatMap { texts(of: $0, in: item.id) }
    let after = item.proposableBlocks.flatMap { texts(of: $0, in: item.id) }
    let changes = after.difference(from: before)
    let removed = Set(changes.removals.map(\.place))
    let inserted = Set(changes.insertions.map(\.place))
    var lines: [Line] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if old < before.count, removed.contains(old) {
        lines.append(.proposed(before[old]))
        old += 1
      } else if new < after.count, inserted.contains(new) {
        lines.append(.decided(after[new]))
        new += 1
      } else {
        lines.append(.same(after[new]))
        old += 1
        new += 1
      }
    }
    return lines
  }

  private static func texts(of block: Block, in item: ItemID) -> [String] {
    block.fields(item: item).map(\.text).filter { !$0.trimmingSpaces.isEmpty }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard case .key(let press) = event else { return [] }
    switch press.key {
    case .escape, .enter: return [.close]
    case .character("p"): return [.run(.approveProposal)]
    case .up: top = max(0, top - 1)
    case .down: top += 1
    case .pageUp: top = max(0, top - 10)
    case .pageDown: top += 10
    default: break
    }
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    guard let item = editor.minutes.item(item) else { return nil }
    let width = min(92, editor.size.width - 4)
    let rows = Self.lines(of: item).flatMap { line -> [(String, StyleRole)] in
      let (mark, text, role): (String, String, StyleRole) =
        switch line {
        case .same(let text): ("  ", text, .dim)
        case .proposed(let text): ("− ", text, .error)
        case .decided(let text): ("+ ", text, .ok)
        }
      return Wrapping.wrap(text, width: width - 6).enumerated().map {
        (($0.offset == 0 ? mark : "  ") + $0.element.text, role)
      }
    }
    let height = min(max(rows.count, 1), editor.size.height - 4)
    let inside = grid.drawWindow(
      Size(width: width, height: height + 2),
      title: "Proposé (−) et décidé (+), point \(editor.minutes.number(of: item.id) ?? "")",
      in: Rectangle(editor.size))
    let first = min(top, max(0, rows.count - height))
    grid.drawScrollMarks(for: first..<min(rows.count, first + height), of: rows.count, in: inside)
    for (offset, row) in rows.dropFirst(first).prefix(height).enumerated() {
      grid.put(
        row.0, at: inside.line(offset).origin, style: Style(row.1, on: .dialog),
        maxWidth: inside.width)
    }
    return nil
  }
}

extension CollectionDifference.Change {
  /// The index in the one or the other text.
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension Editor {
  /// The council decides what was proposed: its text stands again.
  mutating func approveProposal() {
    guard let item = focus.item else { return }
    leaveField(for: nil)
    if perform(.proposal(item, .restore)) {
      message = StatusMessage("Décidé comme proposé. F3 : le vote.", .ok)
    }
  }

  /// Keeps the item as it stands as what is proposed.
  mutating func keepProposal() {
    guard let item = focus.item else { return }
    leaveField(for: nil)
    if perform(.proposal(item, .keep)) {
      message = StatusMessage("Proposition conservée : vos changements s’y compareront.", .ok)
    }
  }
}

extension Minutes {
  /// What was drafted before the session is kept as proposed when it opens.
  var editsThatKeepProposals: [Edit] {
    numberedItems.map(\.item)
      .filter { $0.facts.proposal == nil && $0.proposableBlocks.contains { !$0.isEmptyText } }
      .map { .proposal($0.id, .keep) }
  }
}
