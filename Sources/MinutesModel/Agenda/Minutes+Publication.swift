extension Minutes {
  /// The record without the debates that were held without the public (huis clos, CGCT L2121-18): of
  /// such an item its heading, its recitals, its votes and what was decided remain.
  ///
  /// `notice` stands in the place of what was left out.
  package func withoutClosedDebates(notice: String) -> Minutes {
    let isClosed = !session.isPublic
    guard isClosed || numberedItems.contains(where: { $0.item.facts.closedSession != nil }) else {
      return self
    }
    var copy = self
    var nextBlock = unusedBlockID.number
    func strip(_ items: inout [AgendaItem], _ isInside: Bool) {
      for index in items.indices {
        let isClosedItem = isInside || items[index].facts.closedSession != nil
        if isClosedItem, !items[index].blocks.allSatisfy(\.content.isDecision) {
          items[index].blocks.removeAll { !$0.content.isDecision }
          items[index].blocks.insert(
            Block(
              id: BlockID(nextBlock),
              content: .passage(Passage(role: .exposition, texts: [notice]))), at: 0)
          nextBlock += 1
        }
        items[index].facts.proposal = nil
        strip(&items[index].children, isClosedItem)
      }
    }
    strip(&copy.agenda, isClosed)
    return copy
  }
}

extension BlockContent {
  /// Whether it belongs to what was decided rather than to what was said.
  fileprivate var isDecision: Bool {
    switch self {
    case .ballot, .authorisation: true
    case .passage(let passage):
      switch passage.role {
      case .visas, .considerants, .operative: true
      case .heading, .exposition, .discussion, .quotation, .list: false
      }
    case .table, .financingPlan, .annex: false
    }
  }
}
