import MinutesModel

/// A block laid out: its rows in sections, and what they were made from.
///
/// A section is a paragraph with its wrapped rows, or a row of a table.
struct BlockLayout: Sendable {
  private(set) var block: Block
  /// The block above, for a dispositif, whose pivot depends on it.
  let previous: Block?
  /// The empty text that was shown because the cursor stood in it.
  let revealed: FieldPath?
  private(set) var sections: [[LayoutRow]]
  /// The number of the block’s first row of each section, counted from 0.
  private var starts: [Int] = []
  private(set) var rowCount = 0

  init(block: Block, previous: Block?, revealed: FieldPath? = nil, sections: [[LayoutRow]]) {
    self.block = block
    self.previous = previous
    self.revealed = revealed
    self.sections = sections
    countRows()
  }

  private mutating func countRows() {
    starts.removeAll(keepingCapacity: true)
    starts.reserveCapacity(sections.count)
    var count = 0
    for section in sections {
      starts.append(count)
      count += section.count
    }
    rowCount = count
  }

  /// Takes over a passage of which some lines have changed: puts other sections in the place of some,
  /// and gives those after them, which are the same, their new numbers.
  mutating func replaceLines(
    _ lines: Range<Int>, with rows: [[LayoutRow]], of block: Block
  ) {
    self.block = block
    let shift = rows.count - lines.count
    if shift == 0, zip(lines, rows).allSatisfy({ sections[$0 + 1].count == $1.count }) {
      for (line, rows) in zip(lines, rows) { sections[line + 1] = rows }
      return
    }
    sections.replaceSubrange((lines.lowerBound + 1)..<(lines.upperBound + 1), with: rows)
    if shift != 0 {
      for line
        in (lines.lowerBound + rows.count)..<max(sections.count - 2, lines.lowerBound + rows.count)
      {
        sections[line + 1] = sections[line + 1].map { $0.numbered(line) }
      }
    }
    countRows()
  }

  /// A row of the block, counted from 0.
  func row(_ index: Int) -> LayoutRow {
    let section = section(ofRow: index)
    return sections[section][index - starts[section]]
  }

  /// The index of the section in which a row stands.
  private func section(ofRow index: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= index { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Adds the rows of a range, as far as there are such.
  func appendRows(_ range: Range<Int>, to rows: inout [LayoutRow]) {
    let range = range.clamped(to: 0..<rowCount)
    guard !range.isEmpty else { return }
    var section = section(ofRow: range.lowerBound)
    var row = range.lowerBound - starts[section]
    for _ in range {
      while row >= sections[section].count {
        section += 1
        row = 0
      }
      rows.append(sections[section][row])
      row += 1
    }
  }

  /// The block’s rows on which a field may stand: those of its section where its path tells it.
  func rows(of path: FieldPath) -> Range<Int> {
    if case .line(let index) = path, case .passage = block.content,
      sections.indices.contains(index + 1)
    {
      // The head of a passage is a section, then each line is one.
      let start = starts[index + 1]
      return start..<(start + sections[index + 1].count)
    }
    return 0..<rowCount
  }
}
