package import MinutesModel

/// A column of a table as printed.
package struct DocumentColumn: Hashable, Sendable {
  /// How the cells of a column stand under its header.
  package enum Alignment: Hashable, Sendable {
    case leading
    /// Figures one below the other, on the decimal comma.
    case figures
  }

  /// The heading, empty where the column has none.
  package var header: String
  /// How its cells are set.
  package var alignment: Alignment

  package init(_ header: String, _ alignment: Alignment = .leading) {
    self.header = header
    self.alignment = alignment
  }
}

/// A cell as printed.
package struct DocumentCell: Hashable, Sendable {
  /// What the cell says.
  package var text: String
  /// A remark after the text; empty for none.
  package var note: String
  /// Whether the text is a figure to be aligned on its decimal comma.
  package var isFigure: Bool

  package init(_ text: String, note: String = "", isFigure: Bool = false) {
    self.text = text
    self.note = note
    self.isFigure = isFigure
  }

  var isEmpty: Bool { text.printsNothing && note.printsNothing }
}

/// A row as printed; it has one cell a column.
package struct DocumentRow: Hashable, Sendable {
  /// One cell a column.
  package var cells: [DocumentCell]
  /// Whether the row adds up those above it.
  package var isTotal: Bool
  /// What of the record the row tells, if anything.
  package var place: Place?

  package init(_ cells: [DocumentCell], isTotal: Bool = false, at place: Place? = nil) {
    self.cells = cells
    self.isTotal = isTotal
    self.place = place
  }
}

/// A table as printed.
package struct DocumentTable: Hashable, Sendable {
  /// The columns from left to right.
  package var columns: [DocumentColumn]
  /// The rows below the headers.
  package var rows: [DocumentRow]
  /// Whether empty cells are to be filled in by hand, and need room for it.
  package var isForm: Bool

  package init(columns: [DocumentColumn], rows: [DocumentRow], isForm: Bool = false) {
    self.columns = columns
    self.rows = rows
    self.isForm = isForm
  }

  /// Whether any column has a heading.
  var hasHeader: Bool { columns.contains { !$0.header.printsNothing } }

  /// The table without the rows and columns that hold nothing.
  var trimmed: DocumentTable {
    let filled = rows.filter { row in !row.cells.allSatisfy(\.isEmpty) }
    let kept = columns.indices.filter { index in
      !columns[index].header.printsNothing
        || filled.contains { $0.cells.indices.contains(index) && !$0.cells[index].isEmpty }
    }
    return DocumentTable(
      columns: kept.map { columns[$0] },
      rows: filled.map { row in
        DocumentRow(
          kept.map { row.cells.indices.contains($0) ? row.cells[$0] : DocumentCell("") },
          isTotal: row.isTotal, at: row.place)
      }, isForm: isForm)
  }
}

/// Two tables read side by side, their totals on one line.
package struct TwoSidedTable: Hashable, Sendable {
  /// What stands at the left: of a plan, the expenses.
  package var left: DocumentTable
  /// What stands at the right: of a plan, the resources.
  package var right: DocumentTable

  package init(left: DocumentTable, right: DocumentTable) {
    self.left = left
    self.right = right
  }
}
