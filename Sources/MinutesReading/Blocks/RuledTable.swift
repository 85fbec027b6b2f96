import MinutesModel
import MinutesWording

/// Tables drawn with dashes under their headings, as this program and text editors write them.
struct RuledTable {
  private let lines: [LaidLine]
  private let hyphens: LineEndHyphens

  init(_ lines: [LaidLine], hyphens: LineEndHyphens) {
    self.lines = lines
    self.hyphens = hyphens
  }

  /// The table that begins at a line, and the line after it.
  func grid(at start: Int, end: Int) -> (Grid, next: Int)? {
    let next = blockEnd(from: start, end: end)
    guard let rule = (start..<next).first(where: { lines[$0].isDashed }), rule > start,
      rule + 1 < next,
      !lines[rule + 1].isRule
    else { return nil }
    let columns = lines[rule].ruleGroups
    guard !columns.isEmpty else { return nil }
    // the text of the last column may be wider than its rule
    let spans = columns.enumerated().map { index, column in
      column.lowerBound..<(index + 1 < columns.count ? columns[index + 1].lowerBound : .max)
    }
    var grid = Grid(header: cells(of: start..<rule, spans), rows: [])
    var open: [Int] = []
    func close() {
      if let first = open.first, let last = open.last {
        grid.rows.append(cells(of: first..<last + 1, spans))
      }
      open = []
    }
    for index in rule + 1..<next {
      if lines[index].isRule {
        close()
        grid.lastRowIsTotal = index + 1 < next
      } else if open.isEmpty || !continues(lines[index], spans, columns) {
        close()
        open = [index]
      } else {
        open.append(index)
      }
    }
    close()
    return grid.rows.isEmpty ? nil : (grid, next)
  }

  private func blockEnd(from start: Int, end: Int) -> Int {
    var next = start
    while next < end, !lines[next].isBlank || lines[next].isSetApart { next += 1 }
    return next
  }

  private func cells(of range: Range<Int>, _ spans: [Range<Int>]) -> [SourcedText] {
    spans.map { span in
      var text = SourcedText.empty
      var isParted = false
      for index in range where !lines[index].isSetApart {
        let part = lines[index].slice(columns: span)
        guard !part.isEmpty else { continue }
        if text.isEmpty { text = part } else { hyphens.join(&text, part, isParted: isParted) }
        isParted = part.text.hasSuffix("-") && part.text.dropLast().last?.isLetter == true
      }
      return text
    }
  }

  /// Whether a line goes on with the cells above: what it holds begins further in.
  private func continues(_ line: LaidLine, _ spans: [Range<Int>], _ columns: [Range<Int>]) -> Bool {
    if let first = line.indent(columns: spans[0]) { return first >= 2 }
    var isHanging = true
    for (span, column) in zip(spans, columns).dropFirst() {
      guard let indent = line.indent(columns: span) else { continue }
      if indent < 2, column.count >= 13 { isHanging = false }
    }
    return isHanging
  }
}

extension LaidLine {
  /// Whether it is drawn with dashes and spaces alone.
  var isDashed: Bool {
    isRule && source.text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == 0x20 }
  }
}
