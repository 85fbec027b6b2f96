import MinutesModel

extension AgendaItem {
  /// The fields meant for amounts that hold words, with what was typed.
  var typedEntries: [(address: FieldAddress, typed: String)] {
    var found: [(FieldAddress, String)] = []
    for block in blocks {
      func note(_ entry: Entry, _ path: FieldPath) {
        guard case .text(let typed) = entry, !typed.isEmpty else { return }
        found.append((FieldAddress(item: id, block: block.id, path: path), typed))
      }
      switch block.content {
      case .passage, .ballot, .annex: break
      case .table(let table):
        for column in table.columns.indices where table.columns[column].kind == .amounts {
          for row in table.rows.indices where table.rows[row].indices.contains(column) {
            note(table.rows[row][column].value, .cell(row: row, column: column))
          }
        }
      case .financingPlan(let plan):
        for (index, line) in plan.expenses.enumerated() {
          note(line.amount, .expense(index, .amount))
          note(line.includingVAT, .expense(index, .includingVAT))
        }
        for (index, line) in plan.resources.enumerated() {
          note(line.amount, .resource(index, .amount))
        }
        note(plan.statedExpenseTotal, .expenseTotal)
        note(plan.statedResourceTotal, .resourceTotal)
        note(plan.statedIncludingVAT, .includingVATTotal)
      case .authorisation(let authorisation):
        note(authorisation.base, .base)
        note(authorisation.statedCeiling, .ceiling)
        for (index, line) in authorisation.lines.enumerated() {
          note(line.amount, .authorisation(index, .amount))
        }
        note(authorisation.statedTotal, .authorisationTotal)
      }
    }
    return found
  }
}
