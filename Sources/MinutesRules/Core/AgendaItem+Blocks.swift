import MinutesModel

extension AgendaItem {
  /// The financing plans of the item, in order.
  var plans: [(block: BlockID, plan: FinancingPlan)] {
    blocks.compactMap { block in
      if case .financingPlan(let plan) = block.content { (block.id, plan) } else { nil }
    }
  }

  /// The budget authorisations of the item, in order.
  var authorisations: [(block: BlockID, authorisation: BudgetAuthorisation)] {
    blocks.compactMap { block in
      if case .authorisation(let authorisation) = block.content {
        (block.id, authorisation)
      } else {
        nil
      }
    }
  }

  /// The item with another plan in a block.
  func replacing(_ block: BlockID, with plan: FinancingPlan) -> AgendaItem {
    var copy = self
    if let index = copy.blocks.firstIndex(where: { $0.id == block }) {
      copy.blocks[index].content = .financingPlan(plan)
    }
    return copy
  }
}

extension PassageRole {
  /// Whether the council itself speaks in it: not in quotations, nor in visas, which cite other acts.
  var isOwnWords: Bool {
    switch self {
    case .quotation, .visas: false
    case .heading, .considerants, .exposition, .discussion, .list, .operative: true
    }
  }
}
