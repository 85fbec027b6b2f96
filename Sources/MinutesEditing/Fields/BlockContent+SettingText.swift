import MinutesModel

extension BlockContent {
  /// Puts a text into a field of this block; says whether there is such a field.
  mutating func setText(_ text: String, at path: FieldPath) -> Bool {
    if var passage = takePassage() {
      defer { self = .passage(passage) }
      return passage.setText(text, at: path)
    }
    switch self {
    case .passage: return false
    case .table(var table):
      defer { self = .table(table) }
      return table.setText(text, at: path)
    case .financingPlan(var plan):
      defer { self = .financingPlan(plan) }
      return plan.setText(text, at: path)
    case .authorisation(var authorisation):
      defer { self = .authorisation(authorisation) }
      return authorisation.setText(text, at: path)
    case .ballot(var ballot):
      defer { self = .ballot(ballot) }
      return ballot.setText(text, at: path)
    case .annex(var annex):
      defer { self = .annex(annex) }
      return annex.setText(text, at: path)
    }
  }
}

extension BlockContent {
  private static let vacant = BlockContent.annex(Annex())

  /// Gives its passage away, whose lines, held by nobody else, are then changed where they lie. Never
  /// inlined: within the function that changes them this value would hold them to its end.
  @inline(never)
  private mutating func takePassage() -> Passage? {
    guard case .passage(let passage) = self else { return nil }
    self = Self.vacant
    return passage
  }
}

extension Passage {
  fileprivate mutating func setText(_ text: String, at path: FieldPath) -> Bool {
    switch path {
    case .lead: lead = text
    case .line(let index) where lines.indices.contains(index): lines[index].text = text
    default: return false
    }
    return true
  }
}

extension Table {
  fileprivate mutating func setText(_ text: String, at path: FieldPath) -> Bool {
    switch path {
    case .lead: caption = text
    case .header(let column) where columns.indices.contains(column):
      columns[column].header = text
    case .cell(let row, let column) where cell(row, column) != nil:
      rows[row][column].value = rows[row][column].value.retyped(as: text)
    case .note(let row, let column) where cell(row, column) != nil:
      rows[row][column].note = text
    default: return false
    }
    return true
  }
}

extension FinancingPlan {
  fileprivate mutating func setText(_ text: String, at path: FieldPath) -> Bool {
    switch path {
    case .lead: title = text
    case .expense(let index, let column) where expenses.indices.contains(index):
      return expenses[index].setText(text, in: column)
    case .resource(let index, let column) where resources.indices.contains(index):
      return resources[index].setText(text, in: column)
    case .expenseTotal: statedExpenseTotal = statedExpenseTotal.retyped(as: text)
    case .resourceTotal: statedResourceTotal = statedResourceTotal.retyped(as: text)
    case .includingVATTotal: statedIncludingVAT = statedIncludingVAT.retyped(as: text)
    default: return false
    }
    return true
  }
}

extension ExpenseLine {
  fileprivate mutating func setText(_ text: String, in column: PlanColumn) -> Bool {
    switch column {
    case .label: label = text
    case .amount: amount = amount.retyped(as: text)
    case .includingVAT: includingVAT = includingVAT.retyped(as: text)
    case .vatRate: return setRate(&vatRate, reading: text)
    case .share: return false
    }
    return true
  }
}

extension ResourceLine {
  fileprivate mutating func setText(_ text: String, in column: PlanColumn) -> Bool {
    switch column {
    case .label: recognizeStateGrant(in: label, becoming: text) { $0.label = text }
    case .amount: amount = amount.retyped(as: text)
    case .share: return setRate(&declaredShare, reading: text)
    case .vatRate, .includingVAT: return false
    }
    return true
  }
}

/// A rate has no form for words still being typed: nothing, or a percentage that can be read.
private func setRate(_ rate: inout Rate?, reading text: String) -> Bool {
  if text.allSatisfy(\.isWhitespace) {
    rate = nil
    return true
  }
  guard let read = Rate(reading: text) else { return false }
  rate = read
  return true
}

extension BudgetAuthorisation {
  fileprivate mutating func setText(_ text: String, at path: FieldPath) -> Bool {
    switch path {
    case .lead: baseLabel = text
    case .base: base = base.retyped(as: text)
    case .ceiling: statedCeiling = statedCeiling.retyped(as: text)
    case .authorisationTotal: statedTotal = statedTotal.retyped(as: text)
    case .authorisation(let index, let column) where lines.indices.contains(index):
      switch column {
      case .label: lines[index].label = text
      case .article: lines[index].article = text
      case .chapter: lines[index].chapter = text
      case .amount: lines[index].amount = lines[index].amount.retyped(as: text)
      }
    default: return false
    }
    return true
  }
}

extension Ballot {
  fileprivate mutating func setText(_ text: String, at path: FieldPath) -> Bool {
    switch path {
    case .lead: subject = text
    case .result: wording = .typed(text)
    default: return false
    }
    return true
  }
}

extension Annex {
  fileprivate mutating func setText(_ text: String, at path: FieldPath) -> Bool {
    switch path {
    case .lead: label = text
    case .reference: reference = text
    default: return false
    }
    return true
  }
}
