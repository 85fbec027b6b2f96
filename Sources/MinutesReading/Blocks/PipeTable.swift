import MinutesModel
import MinutesWording

/// Tables drawn with bars: « | Tracteur | 42 000,00 € | », with or without lines of dashes.
struct PipeTable {
  private let lines: [LaidLine]

  init(_ lines: [LaidLine]) {
    self.lines = lines
  }

  /// The table that begins at a line, and the line after it.
  func piece(at start: Int, end: Int) -> (Piece, next: Int)? {
    guard isDrawn(lines[start]) else { return nil }
    var rows: [[SourcedText]] = []
    var next = start
    var hasRuleBelowFirst = false
    while next < end,
      isDrawn(lines[next]) || lines[next].isRule && lines[next].source.text.contains("+")
    {
      let cells = cells(of: lines[next])
      if cells.allSatisfy({ $0.text.allSatisfy { "-:= +|".contains($0) } }) {
        hasRuleBelowFirst = hasRuleBelowFirst || rows.count == 1
      } else {
        rows.append(cells)
      }
      next += 1
    }
    guard rows.count >= 2, let width = rows.map(\.count).max(), width >= 2 else { return nil }
    rows = rows.map { $0 + Array(repeating: .empty, count: width - $0.count) }
    if let plan = plan(rows) { return (.plan(plan), next) }
    var grid = Grid(header: Array(repeating: .empty, count: width), rows: rows)
    if hasRuleBelowFirst || rows[0].allSatisfy({ !Figure.isFigure($0.text) }) {
      grid.header = grid.rows.removeFirst()
    }
    grid.lastRowIsTotal =
      grid.rows.last?.first?.text.folded.filter(\.isLetter).hasPrefix("total") ?? false
    return grid.rows.isEmpty ? nil : (.grid(grid), next)
  }

  private func isDrawn(_ line: LaidLine) -> Bool {
    guard line.hasBar, !line.isSetApart else { return false }
    let bars = line.source.text.utf8.count { $0 == UInt8(ascii: "|") }
    guard bars >= 2 else { return false }
    let bytes = line.source.text.utf8Span.span
    return bytes[line.start] == UInt8(ascii: "|") || line.lastByte == UInt8(ascii: "|")
  }

  private func cells(of line: LaidLine) -> [SourcedText] {
    let bytes = Array(line.source.text.utf8)
    var cuts = [line.start]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "|") {
      if index > line.start { cuts.append(index) }
    }
    if let last = cuts.last, last < bytes.count - 1,
      bytes[(last + 1)...].contains(where: { $0 != 0x20 })
    {
      cuts.append(bytes.count)
    }
    return zip(cuts, cuts.dropFirst()).map { from, to in
      let start = from < bytes.count && bytes[from] == UInt8(ascii: "|") ? from + 1 : from
      return SourcedText(line.source, start..<to)
    }
  }

  private func plan(_ rows: [[SourcedText]]) -> PlanSource? {
    let headers = rows[0].map { $0.text.folded }
    guard headers.contains(where: { $0.contains("depense") || $0.contains("charge") }),
      let middle = headers.firstIndex(where: { $0.contains("recette") || $0.contains("ressource") }
      ), middle > 0
    else { return nil }
    var plan = PlanSource(header: rows[0].reduce(SourcedText.empty) { $0.joined($1) })
    for row in rows.dropFirst() {
      PlanSource.add(Array(row[..<middle]), to: &plan.expenses, total: &plan.expenseTotal)
      PlanSource.add(Array(row[middle...]), to: &plan.resources, total: &plan.resourceTotal)
    }
    return plan.expenses.isEmpty && plan.resources.isEmpty ? nil : plan
  }
}
