package import MinutesModel

extension BlockContent {
  /// The editable texts of the block, in reading order.
  package var paths: [FieldPath] {
    switch self {
    case .passage(let passage): passage.paths
    case .table(let table): table.paths
    case .financingPlan(let plan): plan.paths
    case .authorisation(let authorisation): authorisation.paths
    case .ballot(let ballot): ballot.paths
    case .annex: [.lead, .reference]
    }
  }
}

extension Passage {
  /// Whether a sentence may introduce the lines.
  package var takesLead: Bool {
    switch role {
    case .quotation, .list, .operative: true
    case .heading, .visas, .considerants, .exposition, .discussion: false
    }
  }

  var paths: [FieldPath] {
    (lead.isEmpty ? [] : [.lead]) + lines.indices.map { .line($0) }
  }
}

extension Table {
  /// Whether any column has a heading.
  package var hasHeader: Bool { columns.contains { !$0.header.isEmpty } }

  var paths: [FieldPath] {
    var result: [FieldPath] = [.lead]
    result += columns.indices.map { .header(column: $0) }
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        result.append(.cell(row: row, column: column))
        if !cell.note.isEmpty { result.append(.note(row: row, column: column)) }
      }
    }
    return result
  }
}

extension FinancingPlan {
  var paths: [FieldPath] {
    var result: [FieldPath] = title.isEmpty ? [] : [.lead]
    for index in expenses.indices {
      result += [.expense(index, .label), .expense(index, .amount)]
    }
    if !statedExpenseTotal.isEmpty { result.append(.expenseTotal) }
    if !statedIncludingVAT.isEmpty { result.append(.includingVATTotal) }
    for index in resources.indices {
      result += [.resource(index, .label), .resource(index, .amount)]
    }
    if !statedResourceTotal.isEmpty { result.append(.resourceTotal) }
    return result
  }
}

extension BudgetAuthorisation {
  var paths: [FieldPath] {
    var result: [FieldPath] = [.lead, .base]
    if !statedCeiling.isEmpty { result.append(.ceiling) }
    for index in lines.indices {
      result += AuthorisationColumn.allCases.map { .authorisation(index, $0) }
    }
    if !statedTotal.isEmpty { result.append(.authorisationTotal) }
    return result
  }
}

extension Ballot {
  /// The subject always, so that the cursor can stand on a vote, to move it or to take it away.
  var paths: [FieldPath] {
    if case .typed = wording { [.lead, .result] } else { [.lead] }
  }
}
