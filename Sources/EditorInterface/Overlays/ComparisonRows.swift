import MinutesDocuments
import TerminalScreen

/// The rows in which a window shows what differs between two states of a record.
struct ComparisonRows: Sendable {
  struct Row: Hashable, Sendable {
    let text: String
    let role: StyleRole
  }

  private(set) var rows: [Row] = []
  private let width: Int

  /// For a window with so many columns inside.
  init(width: Int) {
    self.width = max(10, width)
  }

  /// Adds a sentence; an empty one is an empty row.
  mutating func add(_ text: String, _ role: StyleRole = .dialog) {
    for line in Wrapping.wrap(text, width: width) { rows.append(Row(text: line.text, role: role)) }
  }

  /// Adds every change under the heading of its item.
  mutating func add(_ comparison: RecordComparison) {
    var heading = ""
    for change in comparison.changes {
      if change.heading != heading {
        heading = change.heading
        add("")
        add(heading, .dialogTitle)
      }
      let (before, after) = change.excerpts
      if let before { add("−", before, .error) }
      if let after { add("+", after, .ok) }
    }
  }

  private mutating func add(_ mark: String, _ text: String, _ role: StyleRole) {
    for (index, line) in Wrapping.wrap(text, width: width - 2).enumerated() {
      rows.append(Row(text: (index == 0 ? mark : " ") + " " + line.text, role: role))
    }
  }
}
