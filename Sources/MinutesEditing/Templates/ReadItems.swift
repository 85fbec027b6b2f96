package import MinutesModel

/// Items read from a text, under ids that are free in a record, with what is to be confirmed in them.
package struct ReadItems: Hashable, Sendable {
  /// The items in their order.
  package let items: [AgendaItem]
  /// What is doubtful in them.
  package let marks: [ConfirmationMark]

  /// - Parameter items: their ids and those of their blocks are counted from 1.
  package init(_ items: [AgendaItem], marks: [ConfirmationMark], for minutes: Minutes) {
    let shift = IDShift(
      items: minutes.unusedItemID.number - 1, blocks: minutes.unusedBlockID.number - 1)
    self.items = items.map(shift.item)
    self.marks = marks.map(shift.mark)
  }

  /// The blocks of the only item where it is nothing but blocks: no title, no facts, no sub-items.
  package var looseBlocks: [Block]? {
    guard items.count == 1, let item = items.first, item.title.isEmpty, item.children.isEmpty,
      item.facts == ItemFacts(), item.rapporteur == nil, item.replacedAct == nil
    else { return nil }
    return item.blocks
  }

  /// The same marks for blocks that go into another item.
  package func marks(movedTo item: ItemID) -> [ConfirmationMark] {
    marks.map { mark in
      var mark = mark
      switch mark.place {
      case .field(let address, let range):
        var moved = address
        moved.item = item
        mark.place = .field(moved, range)
      case .block(_, let block): mark.place = .block(item, block)
      default: mark.place = .item(item)
      }
      return mark
    }
  }

  /// Puts them into the agenda, one after the other.
  package func edits(_ placement: ItemPlacement) -> [Edit] {
    var placement = placement
    var edits: [Edit] = []
    for item in items {
      edits.append(.agenda(.insert(item, placement)))
      placement = .after(item.id)
    }
    return edits + (marks.isEmpty ? [] : [.review(.mark(marks))])
  }
}

/// Moves ids up by as many as a record uses.
private struct IDShift {
  let items: Int
  let blocks: Int

  private func id(_ id: ItemID) -> ItemID { ItemID(id.number + items) }
  private func id(_ id: BlockID) -> BlockID { BlockID(id.number + blocks) }

  func item(_ item: AgendaItem) -> AgendaItem {
    var result = item
    result.id = id(item.id)
    result.blocks = item.blocks.map { Block(id: id($0.id), content: $0.content) }
    result.facts.recusals = item.facts.recusals.map { recusal in
      var recusal = recusal
      recusal.votes = recusal.votes.map(id)
      return recusal
    }
    result.children = item.children.map(self.item)
    return result
  }

  func mark(_ mark: ConfirmationMark) -> ConfirmationMark {
    var result = mark
    switch mark.place {
    case .field(let address, let range):
      var moved = address
      moved.item = id(address.item)
      moved.block = address.block.map(id)
      result.place = .field(moved, range)
    case .block(let item, let block): result.place = .block(id(item), id(block))
    case .item(let item): result.place = .item(id(item))
    default: break
    }
    return result
  }
}
