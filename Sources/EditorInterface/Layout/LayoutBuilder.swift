import MinutesModel
import TerminalScreen

/// Lays one block out in rows of a given width.
///
/// Rows come in sections: a paragraph, a row of a table. A section whose source is as it was is taken
/// from the layout before, so that a key lays out one paragraph.
struct LayoutBuilder {
  let width: Int
  let item: ItemID
  let block: BlockID?
  /// A text of the block that is shown although it is empty.
  let revealed: FieldPath?
  /// The layout of the same block at the same width before it changed.
  let before: BlockLayout?
  var wrapping: Wrapping
  /// Whether paragraphs are remembered as they were wrapped: not while one is being typed.
  var remembersWraps = true
  private(set) var sections: [[LayoutRow]] = [[]]

  init(
    item: ItemID, block: BlockID?, width: Int, revealing revealed: FieldPath? = nil,
    before: BlockLayout? = nil, wrapping: Wrapping
  ) {
    self.item = item
    self.block = block
    self.revealed = revealed
    self.before = before
    self.width = max(8, width)
    self.wrapping = wrapping
  }

  /// Starts a section.
  mutating func beginSection() {
    sections.append([])
  }

  /// Takes the section that comes next from the layout before; says whether there was one.
  mutating func takeSectionFromBefore() -> Bool {
    guard let before, sections.count < before.sectionCount else { return false }
    sections.append(before.section(sections.count))
    return true
  }

  /// The address of a field of the block being laid out.
  func address(_ path: FieldPath) -> FieldAddress {
    FieldAddress(item: item, block: block, path: path)
  }

  /// Whether a text that is only there when something is written in it is to be shown.
  func shows(_ path: FieldPath, _ text: String) -> Bool { !text.isEmpty || revealed == path }

  mutating func append(_ spans: [LayoutSpan]) {
    sections[sections.count - 1].append(LayoutRow(spans, block: block))
  }

  mutating func blank() {
    append([])
  }

  /// A small heading that the program writes over a block.
  mutating func label(_ text: String, detail: String = "") {
    var spans = [LayoutSpan(column: 0, text: text, style: Style(.label))]
    if !detail.isEmpty {
      spans.append(
        LayoutSpan(
          column: DisplayWidth.of(text) + 2, text: fitted(detail, DisplayWidth.of(text) + 2),
          style: Style(.dim)))
    }
    append(spans)
  }

  private func fitted(_ text: String, _ column: Int) -> String {
    var room = width - column
    return String(
      text.prefix { character in
        room -= DisplayWidth.of(character)
        return room >= 0
      })
  }

  /// Text that the program writes, wrapped.
  mutating func derived(_ text: String, indent: Int = 0, style: Style = Style(.derived)) {
    for line in wrapping.lines(of: text, width: width - indent) {
      append([LayoutSpan(column: indent, text: line.text, style: style)])
    }
  }

  /// An editable paragraph, wrapped, after a mark that the program writes.
  mutating func paragraph(
    _ text: String, _ path: FieldPath, indent: Int = 0, mark: String = "",
    style: Style = .text, placeholder: String = ""
  ) {
    let address = address(path)
    let column = indent + DisplayWidth.of(mark)
    let lines =
      remembersWraps
      ? wrapping.lines(of: text, width: width - column)
      : Wrapping.wrap(text, width: max(1, width - column))
    for (index, line) in lines.enumerated() {
      var spans: [LayoutSpan] = []
      if index == 0, !mark.isEmpty {
        spans.append(LayoutSpan(column: indent, text: mark, style: Style(.derived)))
      }
      spans.append(
        LayoutSpan(column: column, line: line, style: style, field: address))
      if text.isEmpty, !placeholder.isEmpty {
        spans.append(LayoutSpan(column: column, text: placeholder, style: Style(.placeholder)))
      }
      append(spans)
    }
  }

  /// One cell of a row of cells, wrapped in its columns.
  struct Cell {
    var text: String
    var field: FieldAddress?
    var column: Int
    var width: Int
    var isRightAligned = false
    var style: Style = .text
    var placeholder = ""
  }

  /// Cells side by side, each wrapped in its own columns, with separators that the program draws.
  mutating func cells(_ cells: [Cell], separators: [Int] = []) {
    var grid: [[LayoutSpan]] = []
    for cell in cells {
      let lines = wrapping.lines(of: cell.text, width: cell.width)
      for (index, line) in lines.enumerated() {
        while grid.count <= index { grid.append([]) }
        let used = cell.isRightAligned ? DisplayWidth.of(line.text) : 0
        let column =
          cell.isRightAligned ? cell.column + max(0, cell.width - used) : cell.column
        grid[index].append(
          LayoutSpan(column: column, line: line, style: cell.style, field: cell.field))
      }
      if cell.text.isEmpty, !cell.placeholder.isEmpty {
        grid[0].append(
          LayoutSpan(
            column: cell.column, text: cell.placeholder, style: Style(.placeholder)))
      }
    }
    if grid.isEmpty { grid.append([]) }
    for spans in grid {
      append(
        spans
          + separators.map { LayoutSpan(column: $0, text: "│", style: Style(.border)) })
    }
  }

  /// A rule across columns, crossed by the separators.
  mutating func rule(from start: Int = 0, to end: Int, crossing separators: [Int] = []) {
    let text = String(
      (start..<max(start, end)).map { separators.contains($0) ? "┼" : "─" })
    append([LayoutSpan(column: start, text: text, style: Style(.border))])
  }
}
