import MinutesModel

/// A column of cells in which the cursor goes up and down.
enum CellColumn: Hashable, Sendable {
  case table(Int)
  case expense(PlanColumn)
  case resource(PlanColumn)
  case authorisation(AuthorisationColumn)
}

extension FieldAddress {
  /// The column it stands in; `nil` for texts that are no cells.
  var column: CellColumn? {
    switch path {
    case .cell(_, let column), .header(let column), .note(_, let column): .table(column)
    case .expense(_, let column): .expense(column)
    case .expenseTotal, .includingVATTotal: .expense(.amount)
    case .resource(_, let column): .resource(column)
    case .resourceTotal: .resource(.amount)
    case .authorisation(_, let column): .authorisation(column)
    case .base, .ceiling, .authorisationTotal: .authorisation(.amount)
    case .title, .lead, .line, .result, .reference: nil
    }
  }

  /// Whether it is a cell of a table, plan or authorisation: Tab selects what is in it, so that typing
  /// replaces it.
  var isCell: Bool {
    if case .note = path { false } else { column != nil }
  }
}
