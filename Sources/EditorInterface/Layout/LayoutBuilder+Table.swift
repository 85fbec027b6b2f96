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
          column: starts[index], width: widths[index], style: Style(.heading),
          placeholder: headingPlaceholder(index))
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

  private func headingPlaceholder(_ column: Int) -> String { "colonne \(column + 1)" }

  /// The same table as it was laid out before, when its rows stand in the same columns.
  private func tableBefore(_ table: Table, _ widths: [Int]) -> Table? {
    guard case .table(let old)? = before?.block.content, old.rows.count == table.rows.count,
      old.lastRowIsTotal == table.lastRowIsTotal,
      old.columns.map(\.kind) == table.columns.map(\.kind), columnWidths(old) == widths
    else { return nil }
    return old
  }

  /// A width for every column: as wide as its widest text; where there is no room for that, what the
  /// narrow columns leave goes to the wide ones by how much they hold.
  private func columnWidths(_ table: Table) -> [Int] {
    let room = max(table.columns.count * 4, width - 3 * max(0, table.columns.count - 1))
    var wanted = table.columns.indices.map { index in
      let header = table.columns[index].header
      return max(5, DisplayWidth.of(header.isEmpty ? headingPlaceholder(index) : header))
    }
    var held = wanted
    for row in table.rows {
      for (index, cell) in row.enumerated() where wanted.indices.contains(index) {
        let columns = DisplayWidth.of(cell.value.fieldText)
        wanted[index] = max(wanted[index], columns)
        held[index] += columns
      }
    }
    return wanted.reduce(0, +) <= room ? wanted : narrowed(wanted, held: held, to: room)
  }

  private func narrowed(_ wanted: [Int], held: [Int], to room: Int) -> [Int] {
    // The root of what a column holds, by powers of two: typing seldom moves the columns.
    let weights = held.map { 1 << ((Int.bitWidth - $0.leadingZeroBitCount) / 2) }
    var widths = wanted
    var open = Set(wanted.indices)
    var left = room
    func share(_ index: Int) -> Int {
      max(4, left * weights[index] / max(1, open.reduce(0) { $0 + weights[$1] }))
    }
    while let narrow = open.sorted().first(where: {
      wanted[$0] <= max(share($0), min(10, left / open.count))
    }) {
      open.remove(narrow)
      left -= wanted[narrow]
    }
    let shares = open.sorted().map {
      (index: $0, width: max(share($0), min(10, left / open.count)))
    }
    for (index, width) in shares { widths[index] = width }
    var surplus = widths.reduce(0, +) - room
    while surplus != 0, let widest = open.max(by: { (widths[$0], $1) < (widths[$1], $0) }),
      surplus < 0 || widths[widest] > 4
    {
      let step = surplus < 0 ? -1 : 1
      widths[widest] -= step
      surplus -= step
    }
    return widths
  }
}
