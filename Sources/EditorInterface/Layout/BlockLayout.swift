import MinutesModel

/// A block laid out: its rows in sections, and what they were made from.
///
/// A section is a paragraph with its wrapped rows, or a row of a table.
struct BlockLayout: Sendable {
  /// The block, a passage without its lines.
  private(set) var block: Block
  /// The lines of a passage, in a list of its own: the record’s list, held by nobody else, is changed where
  /// it lies.
  private(set) var lines: [Line] = []
  /// The vote right above, for a dispositif, whose pivot depends on it.
  let previous: Block?
  /// The empty text that was shown because the cursor stood in it.
  let revealed: FieldPath?
  private var sections: [[LayoutRow]]
  /// The line that the rows of each section were laid out as; empty where that is the line they show.
  ///
  /// A line that is split gives all lines below it other numbers, and few of them are on the screen.
  private var laidOutAs: [Int] = []
  /// The number of the block’s first row of each section, counted from 0.
  private var starts: [Int] = []
  private(set) var rowCount = 0

  init(block: Block, previous: Block?, revealed: FieldPath? = nil, sections: [[LayoutRow]]) {
    self.block = block.withoutLines
    lines = block.lines.map { $0 }
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
    _ lines: Range<Int>, with rows: [[LayoutRow]], of passage: Passage
  ) {
    let new = lines.lowerBound..<(lines.lowerBound + rows.count)
    self.lines.replaceSubrange(lines, with: passage.lines[new])
    let shift = rows.count - lines.count
    if shift == 0, zip(lines, rows).allSatisfy({ sections[$0 + 1].count == $1.count }) {
      for (line, rows) in zip(lines, rows) { sections[line + 1] = rows }
      return
    }
    sections.replaceSubrange((lines.lowerBound + 1)..<(lines.upperBound + 1), with: rows)
    if shift != 0 {
      if laidOutAs.isEmpty { laidOutAs = (0..<(sections.count - shift)).map { $0 - 1 } }
      laidOutAs.replaceSubrange(
        (lines.lowerBound + 1)..<(lines.upperBound + 1),
        with: new)
      number(lines.lowerBound + rows.count + 1)
    }
    countRows()
  }

  /// Gives the sections from one on, as far as a screen reaches, the numbers of their lines.
  private mutating func number(_ first: Int) {
    let end = min(first + 100, sections.count)
    for index in first..<max(first, end) {
      sections[index] = section(index)
      laidOutAs[index] = index - 1
    }
    if laidOutAs.indices.allSatisfy({ laidOutAs[$0] == $0 - 1 }) { laidOutAs = [] }
  }

  /// How many sections it has.
  var sectionCount: Int { sections.count }

  /// The rows of a section.
  func section(_ index: Int) -> [LayoutRow] {
    let rows = sections[index]
    guard !laidOutAs.isEmpty, laidOutAs[index] != index - 1 else { return rows }
    return rows.map { $0.numbered(index - 1) }
  }

  /// A row of the block, counted from 0.
  func row(_ index: Int) -> LayoutRow {
    let section = section(ofRow: index)
    return row(index - starts[section], ofSection: section)
  }

  private func row(_ index: Int, ofSection section: Int) -> LayoutRow {
    let row = sections[section][index]
    guard !laidOutAs.isEmpty, laidOutAs[section] != section - 1 else { return row }
    return row.numbered(section - 1)
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
      rows.append(self.row(row, ofSection: section))
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

extension Block {
  fileprivate var lines: [Line] {
    if case .passage(let passage) = content { passage.lines } else { [] }
  }

  fileprivate var withoutLines: Block {
    guard case .passage(let passage) = content else { return self }
    return Block(
      id: id, content: .passage(Passage(role: passage.role, lead: passage.lead)),
      unknownFields: unknownFields)
  }
}
