import MinutesDocuments
import TerminalScreen

/// The rows in which a window shows what differs between two states of a record.
struct ComparisonRows: Sendable {
  struct Row: Hashable, Sendable {
    let text: String
    let role: StyleRole
    /// The characters that stand out: words that changed.
    var marks: [Range<Int>] = []
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
      for words in change.words {
        if let before = words.before { add("−", before, .error, isWhole: words.after == nil) }
        if let after = words.after { add("+", after, .ok, isWhole: words.before == nil) }
      }
    }
  }

  /// Adds one wording; words that changed stand out, unless all of it is new or gone.
  private mutating func add(
    _ mark: String, _ side: WordChange.Side, _ role: StyleRole, isWhole: Bool
  ) {
    for (index, line) in Wrapping.wrap(side.text, width: width - 2).enumerated() {
      let shown = line.start..<line.start + line.count
      let marks =
        isWhole
        ? []
        : side.changed.map { $0.clamped(to: shown) }.filter { !$0.isEmpty }
          .map { $0.lowerBound - line.start + 2..<$0.upperBound - line.start + 2 }
      rows.append(Row(text: (index == 0 ? mark : " ") + " " + line.text, role: role, marks: marks))
    }
  }
}

extension CellGrid {
  /// Draws a row of a window that compares.
  mutating func draw(_ row: ComparisonRows.Row, in line: Rectangle) {
    let style = Style(row.role, on: .dialog)
    guard !row.marks.isEmpty else {
      put(row.text, at: line.origin, style: style, maxWidth: line.width)
      return
    }
    let characters = Array(row.text)
    var column = 0
    var index = 0
    while index < characters.count, column < line.width {
      let mark = row.marks.first { $0.contains(index) }
      let end =
        mark?.upperBound ?? row.marks.map(\.lowerBound).filter { $0 > index }.min()
        ?? characters.count
      column += put(
        String(characters[index..<min(end, characters.count)]),
        at: line.origin.moved(columns: column),
        style: mark == nil ? style : Style(.searchMatch, on: .dialog),
        maxWidth: line.width - column)
      index = max(end, index + 1)
    }
  }
}
