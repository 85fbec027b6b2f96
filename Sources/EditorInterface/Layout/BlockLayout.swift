import MinutesModel

/// A block laid out: its rows in sections, and what they were made from.
///
/// A section is a paragraph with its wrapped rows, or a row of a table.
struct BlockLayout: Sendable {
  let block: Block
  /// The block above, on which a dispositif’s pivot depends.
  let previous: Block?
  /// The empty text that was shown because the cursor stood in it.
  let revealed: FieldPath?
  let sections: [[LayoutRow]]
  /// The number of the block’s first row of each section, counted from 0.
  private let starts: [Int]
  let rowCount: Int

  init(
    block: Block, previous: Block?, revealed: FieldPath? = nil, sections: [[LayoutRow]]
  ) {
    self.block = block
    self.revealed = revealed
    self.previous = previous
    self.sections = sections
    var starts: [Int] = []
    starts.reserveCapacity(sections.count)
    var count = 0
    for section in sections {
      starts.append(count)
      count += section.count
    }
    self.starts = starts
    rowCount = count
  }

  /// A row of the block, counted from 0.
  func row(_ index: Int) -> LayoutRow {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= index { low = middle } else { high = middle - 1 }
    }
    return sections[low][index - starts[low]]
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
