package import MinutesModel

extension AgendaItem {
  /// The item without what belongs to the session it was in: state, times, votes, debate, the act that
  /// became of it.
  ///
  /// - Parameter rapporteur: who presents it where it goes.
  package func withoutItsSession(rapporteur: MemberID? = nil) -> AgendaItem {
    var facts = ItemFacts()
    facts.budgetAct = self.facts.budgetAct
    return AgendaItem(
      id: id, title: title, kind: kind, rapporteur: rapporteur, facts: facts,
      blocks: blocks.compactMap(\.withoutItsSession),
      children: children.map { $0.withoutItsSession() })
  }

  /// The item with every text as a function makes it of the text that stands there, sub-items too.
  func rewritten(_ text: (Field) -> String) -> AgendaItem {
    var item = self
    for field in fields {
      let new = text(field)
      if new == field.text { continue }
      guard let block = field.address.block else {
        item.title = new
        continue
      }
      guard let index = item.blocks.firstIndex(where: { $0.id == block }) else { continue }
      _ = item.blocks[index].content.setText(new, at: field.address.path)
    }
    item.children = children.map { $0.rewritten(text) }
    return item
  }

  /// The item under ids that nothing in a record has, sub-items and blocks too.
  func renumbered(for minutes: Minutes) -> AgendaItem {
    var nextItem = minutes.unusedItemID.number
    var nextBlock = minutes.unusedBlockID.number
    func renumbered(_ item: AgendaItem) -> AgendaItem {
      var item = item
      item.id = ItemID(nextItem)
      nextItem += 1
      for index in item.blocks.indices {
        item.blocks[index].id = BlockID(nextBlock)
        nextBlock += 1
      }
      item.children = item.children.map(renumbered)
      return item
    }
    return renumbered(self)
  }

  /// The item and its sub-items, in reading order.
  package var withDescendants: [AgendaItem] { [self] + children.flatMap(\.withDescendants) }
}

extension Block {
  /// The block as it can be taken to another session; `nil` for the debate.
  fileprivate var withoutItsSession: Block? {
    switch content {
    case .passage(let passage): passage.role == .discussion ? nil : self
    case .ballot(let ballot): Block(id: id, content: .ballot(ballot.untaken))
    case .table, .financingPlan, .authorisation, .annex: self
    }
  }
}

extension Ballot {
  /// The same vote, to be taken: what is voted on and how, that a report is noted, what post is filled.
  fileprivate var untaken: Ballot {
    Ballot(
      subject: subject, mode: mode,
      nomination: nomination.map { Nomination(post: $0.post, seats: $0.seats) },
      declaredOutcome: declaredOutcome == .noted ? .noted : nil)
  }
}
