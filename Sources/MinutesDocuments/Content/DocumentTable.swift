package import MinutesModel

/// A column of a table as printed.
package struct DocumentColumn: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case leading
    /// Figures one below the other, on the decimal comma.
    case figures
  }

  package var header: String
  package var alignment: Alignment

  package init(_ header: String, _ alignment: Alignment = .leading) {
    self.header = header
    self.alignment = alignment
  }
}

/// A cell as printed.
package struct DocumentCell: Hashable, Sendable {
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
  package var cells: [DocumentCell]
  package var isTotal: Bool
  package var place: Place?

  package init(_ cells: [DocumentCell], isTotal: Bool = false, at place: Place? = nil) {
    self.cells = cells
    self.isTotal = isTotal
    self.place = place
  }
}

/// A table as printed.
package struct DocumentTable: Hashable, Sendable {
  package var columns: [DocumentColumn]
  package var rows: [DocumentRow]

  package init(columns: [DocumentColumn], rows: [DocumentRow]) {
    self.columns = columns
    self.rows = rows
  }

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
      })
  }
}

/// Two tables read side by side, their totals on one line.
package struct TwoSidedTable: Hashable, Sendable {
  package var left: DocumentTable
  package var right: DocumentTable

  package init(left: DocumentTable, right: DocumentTable) {
    self.left = left
    self.right = right
  }
}
