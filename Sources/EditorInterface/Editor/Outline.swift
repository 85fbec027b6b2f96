import MinutesEditing
import MinutesModel

/// A line of the agenda pane.
struct OutlineEntry: Hashable, Sendable {
  let id: ItemID
  /// « 5.2 »
  let number: String
  let depth: Int
  let title: String
  let state: ItemState

  /// « 5.2 · Tarifs communaux »
  var heading: String { "\(number) · " + (title.isEmpty ? "point sans titre" : title) }
}

extension Minutes {
  /// The agenda as its pane shows it.
  var outline: [OutlineEntry] {
    numberedItems.map { numbered in
      OutlineEntry(
        id: numbered.item.id, number: numbered.number, depth: numbered.depth,
        title: numbered.item.title, state: numbered.item.state)
    }
  }
}

extension Edit {
  /// Whether it may change what the agenda pane shows: titles, states, order.
  var touchesOutline: Bool {
    switch self {
    case .agenda, .replacement: true
    case .text(.replace(let range, _)): range.from.field.block == nil || range.to.field.block == nil
    case .text, .council, .session, .attendance, .block, .table, .financing, .authorisation,
      .ballot, .proceedings, .proposal, .review:
      false
    case .sequence(_, let edits): edits.contains(where: \.touchesOutline)
    }
  }
}
