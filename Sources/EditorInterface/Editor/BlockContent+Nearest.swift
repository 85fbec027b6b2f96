import MinutesEditing
import MinutesModel

extension BlockContent {
  /// The text that stands nearest to where one was: the row above a removed row, the cell of a note,
  /// the last amount over a total that is derived again.
  func nearestPath(to path: FieldPath) -> FieldPath? {
    switch (self, path) {
    case (.passage(let passage), .line(let index)): .line(min(index, passage.lines.count - 1))
    case (.passage, _): .line(0)
    case (.table(let table), .cell(let row, let column)),
      (.table(let table), .note(let row, let column)):
      .cell(row: min(row, table.rows.count - 1), column: min(column, table.columns.count - 1))
    case (.table(let table), .header(let column)):
      .header(column: min(column, table.columns.count - 1))
    case (.financingPlan(let plan), .expense(let index, let column)):
      .expense(min(index, plan.expenses.count - 1), column == .label ? .label : .amount)
    case (.financingPlan(let plan), .expenseTotal),
      (.financingPlan(let plan), .includingVATTotal):
      .expense(plan.expenses.count - 1, .amount)
    case (.financingPlan(let plan), .resource(let index, let column)):
      .resource(min(index, plan.resources.count - 1), column == .label ? .label : .amount)
    case (.financingPlan(let plan), .resourceTotal): .resource(plan.resources.count - 1, .amount)
    case (.financingPlan, _): .expense(0, .label)
    case (.authorisation(let authorisation), .authorisation(let index, let column)):
      .authorisation(min(index, authorisation.lines.count - 1), column)
    case (.authorisation(let authorisation), .authorisationTotal):
      .authorisation(authorisation.lines.count - 1, .amount)
    case (.authorisation, _): .base
    case (.table, _), (.ballot, _), (.annex, _): .lead
    }
  }
}

extension AgendaItem {
  /// The field that stands nearest to where one was, or itself while it is there.
  func nearestField(to address: FieldAddress) -> FieldAddress {
    if offers(address) { return address }
    if let blockID = address.block, let content = block(blockID)?.content,
      let path = content.nearestPath(to: address.path), content.offers(path)
    {
      return FieldAddress(item: id, block: blockID, path: path)
    }
    return FieldAddress(item: id, path: .title)
  }
}
