import MinutesEditing
import MinutesModel
import TerminalScreen

extension LayoutBuilder {
  /// Lays a table out: caption, headings, rows with amounts on the right.
  mutating func table(_ table: Table) {
    label("Tableau")
    if !table.caption.isEmpty || table.columns.isEmpty {
      paragraph(table.caption, .lead, style: Style(.heading), placeholder: "titre du tableau")
    } else {
      paragraph("", .lead, placeholder: "titre du tableau")
    }
    let widths = columnWidths(table)
    var starts: [Int] = []
    var separators: [Int] = []
    var column = 0
    for width in widths {
      if column > 0 {
        separators.append(column + 1)
        column += 3
      }
      starts.append(column)
      column += width
    }
    cells(
      table.columns.indices.map { index in
        Cell(
          text: table.columns[index].header, field: address(.header(column: index)),
          column: starts[index], width: widths[index], style: Style(.heading), placeholder: "titre")
      }, separators: separators)
    rule(to: column, crossing: separators)
    let old = tableBefore(table, widths)
    for (row, rowCells) in table.rows.enumerated() {
      if let old, old.rows.indices.contains(row), old.rows[row] == rowCells, takeSectionFromBefore()
      {
        continue
      }
      beginSection()
      let isTotal = table.lastRowIsTotal && row == table.rows.count - 1
      if isTotal { rule(to: column, crossing: separators) }
      var laidOut: [Cell] = []
      for (index, cell) in rowCells.enumerated() where starts.indices.contains(index) {
        let isAmount = table.columns[index].kind == .amounts
        laidOut.append(
          Cell(
            text: cell.value.fieldText, field: address(.cell(row: row, column: index)),
            column: starts[index], width: widths[index],
            isRightAligned: isAmount && cell.value.amount != nil,
            style: isTotal ? Style(.heading) : isAmount ? Style(.amount) : .text))
      }
      cells(laidOut, separators: separators)
      for (index, cell) in rowCells.enumerated()
      where starts.indices.contains(index)
        && shows(.note(row: row, column: index), cell.note)
      {
        paragraph(
          cell.note, .note(row: row, column: index), indent: min(starts[index], width / 2),
          mark: "↳ ", style: Style(.dim), placeholder: "note")
      }
    }
  }

  /// The same table as it was laid out before, when its rows stand in the same columns.
  private func tableBefore(_ table: Table, _ widths: [Int]) -> Table? {
    guard case .table(let old)? = before?.block.content, old.rows.count == table.rows.count,
      old.lastRowIsTotal == table.lastRowIsTotal,
      old.columns.map(\.kind) == table.columns.map(\.kind), columnWidths(old) == widths
    else { return nil }
    return old
  }

  /// A width for every column: as wide as its widest text, narrowed evenly where there is no room.
  private func columnWidths(_ table: Table) -> [Int] {
    let room = max(table.columns.count * 4, width - 3 * max(0, table.columns.count - 1))
    var wanted = table.columns.map { max(5, DisplayWidth.of($0.header)) }
    for row in table.rows {
      for (index, cell) in row.enumerated() where wanted.indices.contains(index) {
        wanted[index] = max(wanted[index], DisplayWidth.of(cell.value.fieldText))
      }
    }
    var total = wanted.reduce(0, +)
    while total > room, let widest = wanted.max(), widest > 4 {
      let second = wanted.filter { $0 < widest }.max() ?? 4
      let atWidest = wanted.count { $0 == widest }
      let step = max(1, min(widest - max(second, 4), (total - room + atWidest - 1) / atWidest))
      for index in wanted.indices where wanted[index] == widest { wanted[index] -= step }
      total = wanted.reduce(0, +)
    }
    return wanted
  }
}
