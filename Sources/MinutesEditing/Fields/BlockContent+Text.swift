package import MinutesModel
import MinutesWording

extension BlockContent {
  /// The text of a field of this block; `nil` when it has no such field.
  package func text(at path: FieldPath) -> String? {
    switch self {
    case .passage(let passage): passage.text(at: path)
    case .table(let table): table.text(at: path)
    case .financingPlan(let plan): plan.text(at: path)
    case .authorisation(let authorisation): authorisation.text(at: path)
    case .ballot(let ballot): ballot.text(at: path)
    case .annex(let annex): annex.text(at: path)
    }
  }
}

extension Entry {
  /// What the field of this entry shows while it is edited: the grouped figures, or the words typed.
  package var fieldText: String {
    switch self {
    case .amount(let amount): amount.french(sign: false)
    case .text(let text): text
    }
  }

  /// The entry after its field’s text became `text`: the same amount when only its form is untouched,
  /// else the words as typed.
  func retyped(as text: String) -> Entry {
    fieldText == text ? self : .text(text)
  }
}

extension Passage {
  fileprivate func text(at path: FieldPath) -> String? {
    switch path {
    case .lead: lead
    case .line(let index): lines.indices.contains(index) ? lines[index].text : nil
    default: nil
    }
  }
}

extension Table {
  fileprivate func text(at path: FieldPath) -> String? {
    switch path {
    case .lead: caption
    case .header(let column): columns.indices.contains(column) ? columns[column].header : nil
    case .cell(let row, let column): cell(row, column)?.value.fieldText
    case .note(let row, let column): cell(row, column)?.note
    default: nil
    }
  }

  func cell(_ row: Int, _ column: Int) -> TableCell? {
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return nil }
    return rows[row][column]
  }
}

extension FinancingPlan {
  fileprivate func text(at path: FieldPath) -> String? {
    switch path {
    case .lead: title
    case .expense(let index, let column):
      expenses.indices.contains(index) ? expenses[index].text(in: column) : nil
    case .resource(let index, let column):
      resources.indices.contains(index) ? resources[index].text(in: column) : nil
    case .expenseTotal: statedExpenseTotal.fieldText
    case .resourceTotal: statedResourceTotal.fieldText
    case .includingVATTotal: statedIncludingVAT.fieldText
    default: nil
    }
  }
}

extension ExpenseLine {
  fileprivate func text(in column: PlanColumn) -> String? {
    switch column {
    case .label: label
    case .amount: amount.fieldText
    case .vatRate: vatRate?.french(sign: false) ?? ""
    case .includingVAT: includingVAT.fieldText
    case .share: nil
    }
  }
}

extension ResourceLine {
  fileprivate func text(in column: PlanColumn) -> String? {
    switch column {
    case .label: label
    case .amount: amount.fieldText
    case .share: declaredShare?.french(sign: false) ?? ""
    case .vatRate, .includingVAT: nil
    }
  }
}

extension BudgetAuthorisation {
  fileprivate func text(at path: FieldPath) -> String? {
    switch path {
    case .lead: return baseLabel
    case .base: return base.fieldText
    case .ceiling: return statedCeiling.fieldText
    case .authorisationTotal: return statedTotal.fieldText
    case .authorisation(let index, let column):
      guard lines.indices.contains(index) else { return nil }
      switch column {
      case .label: return lines[index].label
      case .article: return lines[index].article
      case .chapter: return lines[index].chapter
      case .amount: return lines[index].amount.fieldText
      }
    default: return nil
    }
  }
}

extension Ballot {
  fileprivate func text(at path: FieldPath) -> String? {
    switch path {
    case .lead: subject
    case .result: if case .typed(let text) = wording { text } else { nil }
    default: nil
    }
  }
}

extension Annex {
  fileprivate func text(at path: FieldPath) -> String? {
    switch path {
    case .lead: label
    case .reference: reference
    default: nil
    }
  }
}
