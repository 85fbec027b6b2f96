package import MinutesModel

/// A change to the shape of a table; the text of its cells is changed by `TextEdit`.
package enum TableEdit: Hashable, Codable, Sendable {
  case insertRow(at: Int)
  case removeRow(Int)
  case insertColumn(TableColumn, at: Int)
  case removeColumn(Int)
  case setColumnKind(Int, TableColumn.Kind)
  case setLastRowIsTotal(Bool)
  case setBalance(TableBalance?)
  /// Puts rows of texts from a cell on, adding rows and columns as needed: a pasted table.
  case fill(row: Int, column: Int, [[String]])

  func change(_ table: inout Table) throws(EditError) {
    switch self {
    case .insertRow(let index):
      table.rows.insert(
        Array(repeating: TableCell(), count: table.columns.count),
        at: min(max(index, 0), table.rows.count))
    case .removeRow(let index):
      guard table.rows.indices.contains(index) else { return }
      table.rows.remove(at: index)
      if table.rows.isEmpty { try TableEdit.insertRow(at: 0).change(&table) }
    case .insertColumn(let column, let index):
      let place = min(max(index, 0), table.columns.count)
      table.columns.insert(column, at: place)
      for row in table.rows.indices {
        table.rows[row].insert(TableCell(), at: min(place, table.rows[row].count))
      }
    case .removeColumn(let index):
      guard table.columns.count > 1, table.columns.indices.contains(index) else {
        throw .cannotMove("Un tableau garde au moins une colonne.")
      }
      table.columns.remove(at: index)
      for row in table.rows.indices where table.rows[row].indices.contains(index) {
        table.rows[row].remove(at: index)
      }
    case .setColumnKind(let index, let kind):
      guard table.columns.indices.contains(index) else { return }
      table.columns[index].kind = kind
      for row in table.rows.indices where table.rows[row].indices.contains(index) {
        let entry = table.rows[row][index].value
        table.rows[row][index].value =
          kind == .amounts ? entry.settled : .text(entry.fieldText)
      }
    case .setBalance(let balance): table.balance = balance
    case .setLastRowIsTotal(let isTotal): table.lastRowIsTotal = isTotal
    case .fill(let row, let column, let texts): try fill(row, column, texts, &table)
    }
  }

  private func fill(
    _ firstRow: Int, _ firstColumn: Int, _ texts: [[String]], _ table: inout Table
  ) throws(EditError) {
    guard firstRow >= 0, firstColumn >= 0, firstRow <= table.rows.count,
      firstColumn <= table.columns.count
    else { throw .cannotMove("Il n’y a pas de cellule à cet endroit.") }
    let width = min(texts.map(\.count).max() ?? 0, 64)
    while table.columns.count < firstColumn + width {
      try TableEdit.insertColumn(TableColumn(), at: table.columns.count).change(&table)
    }
    for (index, cells) in texts.enumerated() {
      if firstRow + index == table.rows.count {
        try TableEdit.insertRow(at: table.rows.count).change(&table)
      }
      for (offset, text) in cells.prefix(width).enumerated() {
        let column = firstColumn + offset
        let entry = Entry.text(text.onOneLine)
        table.rows[firstRow + index][column].value =
          table.columns[column].kind == .amounts ? entry.settled : entry
      }
    }
  }
}
