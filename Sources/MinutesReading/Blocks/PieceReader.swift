/// Reads the lines of an item into paragraphs and tables.
struct PieceReader {
  private let reader: ParagraphReader
  private let ruled: RuledTable
  private let twoSided: TwoSidedPlan
  private let flattened: FlattenedPlan
  private let tariff: TariffTable
  private let piped: PipeTable
  private let columns: ColumnTable

  init(_ reader: ParagraphReader) {
    self.reader = reader
    ruled = RuledTable(reader.lines, hyphens: reader.hyphens)
    twoSided = TwoSidedPlan(reader.lines)
    flattened = FlattenedPlan(reader.lines)
    tariff = TariffTable(reader.lines)
    piped = PipeTable(reader.lines)
    columns = ColumnTable(reader.lines)
  }

  func pieces(in range: Range<Int>) -> [Piece] {
    var result: [Piece] = []
    var start = range.lowerBound
    var index = range.lowerBound
    func flush(to end: Int) {
      if start < end { result += reader.paragraphs(in: start..<end).map(Piece.paragraph) }
    }
    while index < range.upperBound {
      guard let (piece, next) = table(at: index, end: range.upperBound) else {
        index += 1
        continue
      }
      flush(to: index)
      result.append(piece)
      index = max(next, index + 1)
      start = index
    }
    flush(to: range.upperBound)
    return result
  }

  private func table(at index: Int, end: Int) -> (Piece, next: Int)? {
    let line = reader.lines[index]
    guard !line.isBlank, !line.isRule, !line.isSetApart else { return nil }
    if let (plan, next) = twoSided.plan(at: index, end: end) { return (.plan(plan), next) }
    if let found = piped.piece(at: index, end: end) { return found }
    let isBlockStart =
      index == 0 || reader.lines[index - 1].isBlank || reader.lines[index - 1].isRule
    if isBlockStart, let (grid, next) = ruled.grid(at: index, end: end) {
      return (.grid(grid), next)
    }
    if let found = columns.piece(at: index, end: end) { return found }
    if let (plan, next) = flattened.plan(at: index, end: end) { return (.plan(plan), next) }
    if let (grid, next) = tariff.grid(at: index, end: end) { return (.grid(grid), next) }
    return nil
  }
}
