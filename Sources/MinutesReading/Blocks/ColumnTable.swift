import MinutesModel
import MinutesWording

/// Tables drawn with columns of spaces, as a conversion that keeps the layout leaves them.
struct ColumnTable {
  private let lines: [LaidLine]

  init(_ lines: [LaidLine]) {
    self.lines = lines
  }

  private typealias Chunk = (column: Int, text: SourcedText)

  /// The table that begins at a line, and the line after it.
  func piece(at start: Int, end: Int) -> (Piece, next: Int)? {
    guard isRow(lines[start]) else { return nil }
    var rows: [[Chunk]] = []
    var next = start
    while next < end, isRow(lines[next]) || !rows.isEmpty && isLoneCell(lines[next], below: rows) {
      rows.append(lines[next].chunks(in: 0..<Int.max, gap: 3))
      next += 1
    }
    guard rows.count >= 2 else { return nil }
    if FlattenedPlan.isHeader(lines[start]),
      let plan = tabbedPlan(start..<next) ?? plan(start..<next)
    {
      return (.plan(plan), next)
    }
    let figures = rows.joined().count { Figure.isFigure($0.text.text) }
    // justified prose has gaps too, but no figures one below the other
    guard figures >= 2, figures * 4 >= rows.joined().count else { return nil }
    return grid(rows).map { (.grid($0), next) }
  }

  private func isRow(_ line: LaidLine) -> Bool {
    guard line.hasGaps, !line.isBlank, !line.isRule, !line.isSetApart, line.mark?.isSign != true
    else {
      return false
    }
    return line.chunks(in: 0..<Int.max, gap: 3).count >= 2
  }

  /// A cell by itself, in a column that is not the first.
  private func isLoneCell(_ line: LaidLine, below rows: [[Chunk]]) -> Bool {
    guard !line.isBlank, !line.isRule, !line.isSetApart, line.mark == nil else { return false }
    let chunks = line.chunks(in: 0..<Int.max, gap: 3)
    guard chunks.count == 1, let chunk = chunks.first, let first = rows.first?.first else {
      return false
    }
    return chunk.column > first.column + 8
  }

  // MARK: Grids

  private func grid(_ rows: [[Chunk]]) -> Grid? {
    let spans = self.spans(rows)
    guard (2...12).contains(spans.count) else { return nil }
    var cells = rows.map { row in
      var result = Array(repeating: SourcedText.empty, count: spans.count)
      for chunk in row {
        let column = self.column(of: chunk, in: spans)
        result[column] = result[column].joined(chunk.text.withoutLeaders)
      }
      return result
    }
    var grid = Grid(header: Array(repeating: .empty, count: spans.count), rows: [])
    let isHeader = cells[0].allSatisfy { !Figure.isFigure($0.text) || Figure.isYear($0.text) }
    if isHeader, cells.dropFirst().contains(where: { $0.contains { Figure.isFigure($0.text) } }) {
      grid.header = cells.removeFirst()
    }
    grid.rows = cells
    grid.lastRowIsTotal = cells.last?.first?.text.folded.hasPrefix("total") ?? false
    return cells.isEmpty ? nil : grid
  }

  /// The columns that the chunks of all rows share.
  private func spans(_ rows: [[Chunk]]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    // figures tell where columns are better than headings do
    let chunks = rows.joined().sorted { $0.column < $1.column }
    for chunk in chunks {
      let range = chunk.column..<chunk.column + chunk.text.text.count
      if let last = spans.last, range.lowerBound < last.upperBound {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        spans.append(range)
      }
    }
    return spans
  }

  private func column(of chunk: Chunk, in spans: [Range<Int>]) -> Int {
    spans.firstIndex { $0.contains(chunk.column) } ?? max(0, spans.count - 1)
  }

  // MARK: Plans

  /// Expenses stand left of where « Recettes » begins; a figure right of its own column may stand one
  /// space before the label beside it.
  private func plan(_ range: Range<Int>) -> PlanSource? {
    let header = lines[range.lowerBound]
    guard
      let word = ClaimToken.all(in: header.source.text).first(where: { token in
        token.text.hasPrefix("recette") || token.text.hasPrefix("ressource")
          || token.text.hasPrefix("financement")
      })
    else { return nil }
    let middle = header.column(ofByte: word.range.lowerBound)
    guard middle > 8 else { return nil }
    var plan = PlanSource(header: header.whole)
    for line in lines[range].dropFirst() {
      PlanSource.add(
        line.chunks(in: 0..<middle - 1, gap: 3).map(\.text), to: &plan.expenses,
        total: &plan.expenseTotal)
      PlanSource.add(
        line.chunks(in: middle - 1..<Int.max, gap: 3).map(\.text), to: &plan.resources,
        total: &plan.resourceTotal)
    }
    let all = plan.expenses + plan.resources
    return all.isEmpty || all.contains(where: \.label.isEmpty) ? nil : plan
  }
}

extension ColumnTable {
  /// A plan whose cells tabs part, as a spreadsheet hands them over: however wide they are, the cell
  /// under « Recettes » begins the other side.
  private func tabbedPlan(_ range: Range<Int>) -> PlanSource? {
    let rows = range.map { lines[$0].tabCells }
    guard let header = rows.first, rows.allSatisfy({ $0.count == header.count }),
      let middle = header.firstIndex(where: {
        let folded = $0.text.folded
        return folded.hasPrefix("recette") || folded.hasPrefix("ressource")
          || folded.hasPrefix("financement")
      }), middle > 0
    else { return nil }
    var plan = PlanSource(header: header.reduce(SourcedText.empty) { $0.joined($1) })
    for row in rows.dropFirst() {
      PlanSource.add(Array(row[..<middle]), to: &plan.expenses, total: &plan.expenseTotal)
      PlanSource.add(Array(row[middle...]), to: &plan.resources, total: &plan.resourceTotal)
    }
    let all = plan.expenses + plan.resources
    return all.isEmpty || all.contains(where: \.label.isEmpty) ? nil : plan
  }
}

extension LaidLine {
  /// What stands between tabs, empty cells too.
  var tabCells: [SourcedText] {
    let bytes = source.text.utf8Span.span
    var (result, start): ([SourcedText], Int) = ([], 0)
    for index in 0..<bytes.count where bytes[index] == 0x09 {
      result.append(SourcedText(source, start..<index))
      start = index + 1
    }
    return result + [SourcedText(source, start..<bytes.count)]
  }

  /// The column of a byte; tabs go to every eighth.
  func column(ofByte byte: Int) -> Int {
    let bytes = source.text.utf8Span.span
    var column = 0
    for index in 0..<min(byte, bytes.count) where bytes[index] & 0xC0 != 0x80 {
      column = bytes[index] == 0x09 ? (column / 8 + 1) * 8 : column + 1
    }
    return column
  }
}

extension PlanSource {
  /// Adds the cells of one side of a row: a label with its figures, or the rest of the label above.
  static func add(_ cells: [SourcedText], to side: inout [Line], total: inout Line?) {
    guard let first = cells.first(where: { !$0.isEmpty }) else { return }
    let hasLabel = !Figure.isFigure(first.text)
    let figures = cells.filter { !$0.isEmpty }.dropFirst(hasLabel ? 1 : 0)
    if figures.isEmpty, hasLabel, !side.isEmpty {
      side[side.count - 1].label = side[side.count - 1].label.joined(first)
      return
    }
    let line = Line(label: hasLabel ? first : .empty, figures: Array(figures))
    let folded = line.label.text.folded.filter(\.isLetter)
    if folded.hasPrefix("total") || folded.isEmpty && !side.isEmpty {
      total = line
    } else {
      side.append(line)
    }
  }
}
