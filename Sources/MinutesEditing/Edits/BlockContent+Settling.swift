import MinutesModel

extension BlockContent {
  /// What leaving a field does to it (see `TextEdit.settle`).
  mutating func settle(_ path: FieldPath) throws(EditError) {
    switch self {
    case .financingPlan(var plan):
      try plan.settle(path)
      self = .financingPlan(plan)
    case .authorisation(var authorisation):
      authorisation.settle(path)
      self = .authorisation(authorisation)
    case .table(var table):
      if case .cell(let row, let column) = path, table.columns.indices.contains(column),
        table.columns[column].kind == .amounts, let cell = table.cell(row, column)
      {
        table.rows[row][column].value = cell.value.settled
        self = .table(table)
      }
    case .passage, .ballot, .annex: break
    }
  }
}

extension FinancingPlan {
  fileprivate mutating func settle(_ path: FieldPath) throws(EditError) {
    switch path {
    case .expense(let index, .amount) where expenses.indices.contains(index):
      expenses[index].amount = expenses[index].amount.settled
    case .expense(let index, .includingVAT) where expenses.indices.contains(index):
      expenses[index].includingVAT = expenses[index].includingVAT.settled
    case .resource(let index, .amount) where resources.indices.contains(index):
      try settleResource(index)
    case .expenseTotal: statedExpenseTotal = statedExpenseTotal.settled
    case .resourceTotal: statedResourceTotal = statedResourceTotal.settled
    case .includingVATTotal: statedIncludingVAT = statedIncludingVAT.settled
    default: break
    }
  }

  private mutating func settleResource(_ index: Int) throws(EditError) {
    guard case .text(let typed) = resources[index].amount else { return }
    let text = typed.trimmingSpaces
    if text == "=" {
      try FinancingEdit.balance(index).change(&self)
    } else if text.hasSuffix("%"), let rate = Rate(reading: text) {
      try FinancingEdit.setShare(index, rate).change(&self)
    } else {
      resources[index].amount = resources[index].amount.settled
    }
  }
}

extension BudgetAuthorisation {
  fileprivate mutating func settle(_ path: FieldPath) {
    switch path {
    case .base: base = base.settled
    case .ceiling: statedCeiling = statedCeiling.settled
    case .authorisation(let index, .amount) where lines.indices.contains(index):
      lines[index].amount = lines[index].amount.settled
    case .authorisationTotal: statedTotal = statedTotal.settled
    default: break
    }
  }
}
