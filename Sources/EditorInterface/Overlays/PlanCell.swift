import MinutesEditing
import MinutesModel

/// A cell of the plan grid.
enum PlanCell: Hashable, Sendable {
  enum ExpenseColumn: CaseIterable, Hashable, Sendable {
    case label, amount, vatRate, includingVAT
  }
  enum ResourceColumn: CaseIterable, Hashable, Sendable {
    case label, funder, kind, amount, share
  }

  case expense(Int, ExpenseColumn)
  case expenseTotal
  case includingVATTotal
  case resource(Int, ResourceColumn)
  case resourceTotal

  /// The field of the record behind the cell; `nil` for those with an edit of their own.
  var path: FieldPath? {
    switch self {
    case .expense(let index, .label): .expense(index, .label)
    case .expense(let index, .amount): .expense(index, .amount)
    case .expense(let index, .vatRate): .expense(index, .vatRate)
    case .expense(let index, .includingVAT): .expense(index, .includingVAT)
    case .expenseTotal: .expenseTotal
    case .includingVATTotal: .includingVATTotal
    case .resource(let index, .label): .resource(index, .label)
    case .resource(let index, .amount): .resource(index, .amount)
    case .resource(let index, .share): .resource(index, .share)
    case .resource(_, .funder), .resource(_, .kind): nil
    case .resourceTotal: .resourceTotal
    }
  }

  var isAmount: Bool {
    switch self {
    case .expense(_, .amount), .expense(_, .includingVAT), .resource(_, .amount), .expenseTotal,
      .includingVATTotal, .resourceTotal:
      true
    default: false
    }
  }

  var isRate: Bool {
    switch self {
    case .expense(_, .vatRate), .resource(_, .share): true
    default: false
    }
  }

  var isTotal: Bool {
    switch self {
    case .expenseTotal, .includingVATTotal, .resourceTotal: true
    case .expense, .resource: false
    }
  }

  /// The cells through which Tab goes: those of the lines, for totals follow from them, and the
  /// totals of one side only from one to the other.
  private func order(in plan: FinancingPlan) -> [PlanCell] {
    let expenses = plan.expenses.indices.flatMap { row in
      ExpenseColumn.allCases.map { PlanCell.expense(row, $0) }
    }
    let resources = plan.resources.indices.flatMap { row in
      ResourceColumn.allCases.map { PlanCell.resource(row, $0) }
    }
    return switch self {
    case .expenseTotal, .includingVATTotal:
      expenses + [.expenseTotal, .includingVATTotal] + resources
    case .resourceTotal: expenses + resources + [.resourceTotal]
    case .expense, .resource: expenses + resources
    }
  }

  /// The cell that Tab leads to.
  func horizontally(_ step: Int, in plan: FinancingPlan) -> PlanCell {
    let cells = order(in: plan)
    let index = (cells.firstIndex(of: self) ?? 0) + step
    return cells.indices.contains(index) ? cells[index] : self
  }

  /// The cell above or below, in the like column; a total only when it has been typed.
  func vertically(_ step: Int, in plan: FinancingPlan) -> PlanCell {
    let lastExpense = max(0, plan.expenses.count - 1)
    switch self {
    case .expense(let row, let column):
      if row + step < 0 { return self }
      if row + step <= lastExpense { return .expense(row + step, column) }
      let isRight = column == .vatRate || column == .includingVAT
      if isRight, !plan.statedIncludingVAT.isEmpty { return .includingVATTotal }
      if !isRight, !plan.statedExpenseTotal.isEmpty { return .expenseTotal }
      return .resource(0, column == .label ? .label : .amount)
    case .expenseTotal, .includingVATTotal:
      if step > 0 { return .resource(0, .amount) }
      return .expense(lastExpense, self == .expenseTotal ? .amount : .includingVAT)
    case .resource(let row, let column):
      if plan.resources.indices.contains(row + step) { return .resource(row + step, column) }
      if step > 0 { return plan.statedResourceTotal.isEmpty ? self : .resourceTotal }
      let isFigure = column == .amount || column == .share
      if isFigure, !plan.statedExpenseTotal.isEmpty { return .expenseTotal }
      return .expense(lastExpense, isFigure ? .amount : .label)
    case .resourceTotal:
      return step < 0 ? .resource(max(0, plan.resources.count - 1), .amount) : self
    }
  }

  /// The total of this side, to write it; from the expenses’ total the one TTC, and back.
  var total: PlanCell {
    switch self {
    case .expense, .includingVATTotal: .expenseTotal
    case .expenseTotal: .includingVATTotal
    case .resource, .resourceTotal: .resourceTotal
    }
  }

  /// Whether Enter here is for the end of a side.
  func isLastLine(of plan: FinancingPlan) -> Bool {
    switch self {
    case .expense(let row, _): row == plan.expenses.count - 1
    case .resource(let row, _): row == plan.resources.count - 1
    case .expenseTotal, .includingVATTotal, .resourceTotal: false
    }
  }

  /// Whether nothing is written in the line of the cell.
  func isInEmptyLine(of plan: FinancingPlan) -> Bool {
    switch self {
    case .expense(let row, _):
      return plan.expenses.indices.contains(row) && plan.expenses[row] == ExpenseLine()
    case .resource(let row, _):
      guard plan.resources.indices.contains(row) else { return false }
      var line = plan.resources[row]
      line.kind = ResourceLine().kind
      return line == ResourceLine()
    case .expenseTotal, .includingVATTotal, .resourceTotal: return false
    }
  }

  /// The same cell, or the last of its column when the plan has become shorter.
  func clamped(to plan: FinancingPlan) -> PlanCell {
    switch self {
    case .expense(let row, let column):
      .expense(min(row, max(0, plan.expenses.count - 1)), column)
    case .resource(let row, let column):
      .resource(min(row, max(0, plan.resources.count - 1)), column)
    case .expenseTotal, .includingVATTotal, .resourceTotal: self
    }
  }
}

extension FinancingPlan {
  /// The text of a cell as it is edited.
  func text(of cell: PlanCell) -> String {
    switch cell {
    case .resource(let index, .funder):
      return resources.indices.contains(index) ? resources[index].funder : ""
    case .resource(let index, .kind):
      return resources.indices.contains(index) ? resources[index].kind.french : ""
    default:
      return cell.path.flatMap { BlockContent.financingPlan(self).text(at: $0) } ?? ""
    }
  }
}
