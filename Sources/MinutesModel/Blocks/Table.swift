/// One cell: text or amount, with an optional note printed after it.
package struct TableCell: Hashable, Codable, Sendable {
  /// An amount, or words.
  package var value: Entry
  /// « (1) sur devis », « inférieur au plafond »; empty for none.
  package var note: String
  package var unknownFields: UnknownFields

  package init(
    _ value: Entry = .empty, note: String = "", unknownFields: UnknownFields = .none
  ) {
    self.value = value
    self.note = note
    self.unknownFields = unknownFields
  }
}

/// A column: its heading and whether it holds text or amounts.
package struct TableColumn: Hashable, Codable, Sendable {
  /// What the cells of a column hold.
  package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    case text
    case amounts
  }

  /// The heading.
  package var header: String
  /// What its cells hold.
  package var kind: Kind
  package var unknownFields: UnknownFields

  package init(
    header: String = "", kind: Kind = .text, unknownFields: UnknownFields = .none
  ) {
    self.header = header
    self.kind = kind
    self.unknownFields = unknownFields
  }
}

/// What the amounts of a table must come to, beside a total (law.md B-07).
package enum TableBalance: String, Hashable, Codable, Sendable, CaseIterable {
  /// Every column of amounts comes to zero: the changes of a décision modificative.
  case zeroSum
  /// All columns of amounts come to the same: expenses and receipts of a section.
  case equalColumns
  /// In every column of amounts the first is the sum of the others: a result and its affectation.
  case firstIsSum
}

/// A table of text and amounts.
package struct Table: Hashable, Codable, Sendable {
  /// The title above the table, often empty.
  package var caption: String
  /// The columns from left to right.
  package var columns: [TableColumn]
  /// Every row has one cell a column.
  package var rows: [[TableCell]]
  /// Whether the last row is a total of the rows above.
  package var lastRowIsTotal: Bool
  /// What its amounts must come to; a total in the last row is not counted among them.
  package var balance: TableBalance?

  package init(
    caption: String = "", columns: [TableColumn] = [TableColumn(), TableColumn(kind: .amounts)],
    rows: [[TableCell]] = [], lastRowIsTotal: Bool = false,
    balance: TableBalance? = nil
  ) {
    self.caption = caption
    self.columns = columns
    let width = columns.count
    self.rows = (rows.isEmpty ? [[]] : rows).map { row in
      Array(row.prefix(width))
        + Array(repeating: TableCell(), count: max(0, width - row.count))
    }
    self.lastRowIsTotal = lastRowIsTotal
    self.balance = balance
  }
}
