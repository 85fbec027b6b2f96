import MinutesModel
import TerminalScreen

/// A piece of a row: text at a column, and which characters of which field it shows.
struct LayoutSpan: Hashable, Sendable {
  let column: Int
  let text: String
  let style: Style
  /// `nil` for what the program writes: labels, marks, derived figures.
  private(set) var field: FieldAddress?
  /// The offset of its first character in the field.
  let start: Int
  /// The characters it shows.
  let count: Int

  /// What the program writes.
  init(column: Int, text: String, style: Style) {
    self.column = column
    self.text = text
    self.style = style
    field = nil
    start = 0
    count = 0
  }

  /// A row of a field’s text.
  init(column: Int, line: WrappedLine, style: Style, field: FieldAddress?) {
    self.column = column
    text = line.text
    self.style = style
    self.field = field
    start = line.start
    count = field == nil ? 0 : line.count
  }

  fileprivate func numbered(_ line: Int) -> LayoutSpan {
    var span = self
    span.field?.path = .line(line)
    return span
  }

  var end: Int { start + count }
  var width: Int { DisplayWidth.of(text) }

  /// The column before a character of the field, counted from the left of the layout.
  func column(of offset: Int) -> Int {
    column + DisplayWidth.of(text[..<text.index(atCharacter: offset - start)])
  }

  /// The offset of the character nearest to a column of the layout.
  func offset(at target: Int) -> Int {
    var column = column
    var offset = start
    for character in text {
      let width = DisplayWidth.of(character)
      if target < column + (width + 1) / 2 { return offset }
      if target < column + width { return offset + 1 }
      column += width
      offset += 1
    }
    return offset
  }
}

/// One row of an item as the pane shows it.
struct LayoutRow: Hashable, Sendable {
  var spans: [LayoutSpan]
  let block: BlockID?

  init(_ spans: [LayoutSpan] = [], block: BlockID? = nil) {
    self.spans = spans
    self.block = block
  }

  /// The same row of a line of a passage that now has another number.
  func numbered(_ line: Int) -> LayoutRow {
    LayoutRow(spans.map { $0.field == nil ? $0 : $0.numbered(line) }, block: block)
  }

  /// Whether the cursor can stand in it.
  var isEditable: Bool { spans.contains { $0.field != nil } }
}
