import MinutesModel

extension AgendaItem {
  /// The indices of findings of this item in the order in which their places are read; findings at
  /// one place keep their order.
  func readingOrder(of findings: [Finding]) -> [Int] {
    let keys = findings.map { finding -> (Int, Int, Int) in
      let block = finding.place.block.flatMap { id in blocks.firstIndex { $0.id == id } } ?? -1
      guard case .field(let address, let range) = finding.place else { return (block, -1, 0) }
      return (block, address.path.readingRank, range?.lowerBound ?? 0)
    }
    return findings.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }
}

/// Compares keys of reading order, then the order given.
private func < (left: ((Int, Int, Int), Int), right: ((Int, Int, Int), Int)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : left.0 < right.0
}

extension FieldPath {
  /// Where the field stands among those of its block.
  fileprivate var readingRank: Int {
    let side = 1 << 20
    return switch self {
    case .title, .lead: 0
    case .line(let index), .header(let index): 1 + index
    case .cell(let row, let column), .note(let row, let column): side + row * 256 + column
    case .base: 1
    case .ceiling: 2
    case .expense(let index, _), .authorisation(let index, _): 3 + index
    case .expenseTotal, .authorisationTotal: side
    case .includingVATTotal: side + 1
    case .resource(let index, _): side + 2 + index
    case .resourceTotal: 2 * side
    case .result, .reference: 2 * side + 1
    }
  }
}
