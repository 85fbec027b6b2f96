package import MinutesModel

/// What sort of text a field takes.
package enum FieldKind: Hashable, Sendable {
  /// A paragraph, entry or clause: Enter splits it, Backspace at its start joins it to the line above.
  case line
  /// One line of text that is not split.
  case label
  /// An amount: read and grouped when it is left.
  case amount
}

/// One editable text of an item as it stands.
package struct Field: Hashable, Sendable {
  /// Where the field is in its record.
  package let address: FieldAddress
  /// What may be typed into it.
  package let kind: FieldKind
  /// What stands in it.
  package let text: String

  package init(address: FieldAddress, kind: FieldKind, text: String) {
    self.address = address
    self.kind = kind
    self.text = text
  }
}

extension FieldAddress {
  /// What sort of text the field takes, in an item as it stands.
  package func kind(in content: BlockContent?) -> FieldKind {
    switch path {
    case .line: .line
    case .expense(_, .amount), .resource(_, .amount), .expenseTotal, .resourceTotal,
      .includingVATTotal, .base, .ceiling, .authorisation(_, .amount), .authorisationTotal,
      .expense(_, .includingVAT):
      .amount
    case .cell(_, let column):
      if case .table(let table)? = content, table.columns.indices.contains(column),
        table.columns[column].kind == .amounts
      {
        .amount
      } else {
        .label
      }
    default: .label
    }
  }
}
