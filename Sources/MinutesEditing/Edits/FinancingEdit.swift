package import MinutesModel

/// The two sides of a financing plan.
package enum PlanSide: String, Hashable, Codable, Sendable, CaseIterable {
  case expenses
  case resources
}

/// A change to a financing plan; the text of its fields is changed by `TextEdit`.
package enum FinancingEdit: Hashable, Codable, Sendable {
  case insertLine(PlanSide, at: Int)
  case removeLine(PlanSide, Int)
  case moveLine(PlanSide, Int, by: Int)
  case setBasis(TaxBasis)
  case setResourceKind(Int, ResourceKind)
  case setFunder(Int, String)
  case setDeclaredShare(Int, Rate?)
  case setResourceAmount(Int, Entry)
  /// Totals written by hand; empty entries derive them again.
  case setStatedTotals(expenses: Entry, resources: Entry)
  case setStatedIncludingVAT(Entry)
  /// What is printed of the derogation.
  case setDerogation(String)
  case setDerogationGround(OwnFundingDerogation?, decidedOn: CalendarDate?)
  /// The expense that funders take into account; empty for the whole.
  case setEligibleBase(Entry)
  case setLeadAuthority(Bool)
  /// Gives a resource line the share of the expenses, as an amount rounded to the cent.
  case setShare(Int, Rate)
  /// Gives a resource line what is missing to balance the plan.
  case balance(Int)
  /// Adds a resource line.
  case appendResource(ResourceLine)

  /// Carries the change out on a plan; on an error the plan may be half changed.
  package func change(_ plan: inout FinancingPlan) throws(EditError) {
    switch self {
    case .insertLine(.expenses, let index):
      plan.expenses.insert(ExpenseLine(), at: min(max(index, 0), plan.expenses.count))
    case .insertLine(.resources, let index):
      plan.resources.insert(ResourceLine(), at: min(max(index, 0), plan.resources.count))
    case .removeLine(.expenses, let index):
      guard plan.expenses.indices.contains(index) else { return }
      plan.expenses.remove(at: index)
      if plan.expenses.isEmpty { plan.expenses = [ExpenseLine()] }
    case .removeLine(.resources, let index):
      guard plan.resources.indices.contains(index) else { return }
      plan.resources.remove(at: index)
      if plan.resources.isEmpty { plan.resources = [ResourceLine()] }
    case .moveLine(.expenses, let index, let step): try move(&plan.expenses, index, step)
    case .moveLine(.resources, let index, let step): try move(&plan.resources, index, step)
    case .setBasis(let basis): plan.basis = basis
    case .setResourceKind(let index, let kind): try resource(index, &plan) { $0.kind = kind }
    case .setFunder(let index, let funder):
      try resource(index, &plan) { line in
        line.recognizeStateGrant(in: line.funder, becoming: funder) { $0.funder = funder }
      }
    case .setDeclaredShare(let index, let rate):
      try resource(index, &plan) { $0.declaredShare = rate }
    case .setResourceAmount(let index, let amount):
      try resource(index, &plan) { $0.amount = amount }
    case .setStatedTotals(let expenses, let resources):
      plan.statedExpenseTotal = expenses
      plan.statedResourceTotal = resources
    case .setStatedIncludingVAT(let entry): plan.statedIncludingVAT = entry
    case .setDerogation(let text): plan.ownFundingDerogation = text
    case .setDerogationGround(let ground, let date):
      plan.derogationGround = ground
      plan.derogationDecidedOn = date
    case .setEligibleBase(let base): plan.eligibleBase = base
    case .setLeadAuthority(let isLead): plan.isLeadAuthority = isLead
    case .setShare(let index, let rate):
      guard let amount = rate.of(plan.expenseSum) else { throw .unreadable("pourcentage") }
      try resource(index, &plan) {
        $0.amount = .amount(amount)
        $0.declaredShare = rate
      }
    case .balance(let index):
      try resource(index, &plan) { $0.amount = .empty }
      let missing = plan.expenseSum - plan.resourceSum
      guard missing >= .zero else {
        throw .cannotMove("Les autres recettes dépassent déjà les dépenses.")
      }
      try resource(index, &plan) {
        $0.amount = .amount(missing)
        $0.declaredShare = nil
      }
    case .appendResource(let line):
      if let last = plan.resources.last, last == ResourceLine() { plan.resources.removeLast() }
      plan.resources.append(line)
    }
  }

  private func resource(
    _ index: Int, _ plan: inout FinancingPlan, _ change: (inout ResourceLine) -> Void
  ) throws(EditError) {
    guard plan.resources.indices.contains(index) else {
      throw .cannotMove("Cette ligne n’existe plus.")
    }
    change(&plan.resources[index])
  }
}

/// Moves an element of a list, with the reason when there is no room.
func move<Element>(_ list: inout [Element], _ index: Int, _ step: Int) throws(EditError) {
  let (target, overflow) = index.addingReportingOverflow(step)
  guard !overflow, list.indices.contains(index), list.indices.contains(target) else {
    throw .cannotMove(
      step < 0 ? "Cette ligne est déjà la première." : "Cette ligne est déjà la dernière.")
  }
  list.insert(list.remove(at: index), at: target)
}
