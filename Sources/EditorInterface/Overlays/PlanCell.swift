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

  /// Every cell of a plan, as Tab goes through them.
  static func all(of plan: FinancingPlan) -> [PlanCell] {
    plan.expenses.indices.flatMap { row in ExpenseColumn.allCases.map { .expense(row, $0) } }
      + [.expenseTotal, .includingVATTotal]
      + plan.resources.indices.flatMap { row in ResourceColumn.allCases.map { .resource(row, $0) } }
      + [.resourceTotal]
  }

  /// The cell that Tab leads to.
  func horizontally(_ step: Int, in plan: FinancingPlan) -> PlanCell {
    let cells = Self.all(of: plan)
    let index = (cells.firstIndex(of: self) ?? 0) + step
    return cells.indices.contains(index) ? cells[index] : self
  }

  /// The cell above or below, in the like column.
  func vertically(_ step: Int, in plan: FinancingPlan) -> PlanCell {
    switch self {
    case .expense(let row, let column):
      if row + step < 0 { return self }
      if row + step < plan.expenses.count { return .expense(row + step, column) }
      return column == .vatRate || column == .includingVAT ? .includingVATTotal : .expenseTotal
    case .expenseTotal, .includingVATTotal:
      if step > 0 { return .resource(0, self == .expenseTotal ? .amount : .share) }
      return .expense(
        plan.expenses.count - 1, self == .expenseTotal ? .amount : .includingVAT)
    case .resource(let row, let column):
      if row + step < 0 { return .expenseTotal }
      return row + step < plan.resources.count ? .resource(row + step, column) : .resourceTotal
    case .resourceTotal:
      return step < 0 ? .resource(plan.resources.count - 1, .amount) : self
    }
  }

  /// Whether Enter here adds a line.
  func isLastLine(of plan: FinancingPlan) -> Bool {
    switch self {
    case .expense(let row, _): row == plan.expenses.count - 1
    case .resource(let row, _): row == plan.resources.count - 1
    case .expenseTotal, .includingVATTotal, .resourceTotal: false
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
