/// An item with where it stands: its number as printed and its depth.
package struct NumberedItem: Sendable {
  /// The item, with its sub-items.
  package let item: AgendaItem
  /// « 5.2 » : one number a level, from 1.
  package let number: String
  /// 0 for an item of the agenda itself.
  package let depth: Int
  /// The items above it, outermost first.
  package let ancestors: [ItemID]
}

/// Where an item stands in the tree: the index to take at each level, outermost first.
package typealias ItemPath = [Int]

extension Minutes {
  /// Every item with its number, parents before their children, in the agenda's order.
  package var numberedItems: [NumberedItem] {
    var result: [NumberedItem] = []
    result.reserveCapacity(agenda.count)
    func visit(_ items: [AgendaItem], prefix: String, ancestors: [ItemID]) {
      for (index, item) in items.enumerated() {
        let number = prefix + String(index + 1)
        result.append(
          NumberedItem(item: item, number: number, depth: ancestors.count, ancestors: ancestors))
        if !item.children.isEmpty {
          visit(item.children, prefix: number + ".", ancestors: ancestors + [item.id])
        }
      }
    }
    visit(agenda, prefix: "", ancestors: [])
    return result
  }

  /// The item of that id, at any depth.
  package func item(_ id: ItemID?) -> AgendaItem? {
    guard let id else { return nil }
    func find(in items: [AgendaItem]) -> AgendaItem? {
      for index in items.indices {
        if items[index].id == id { return items[index] }
        if !items[index].children.isEmpty, let found = find(in: items[index].children) {
          return found
        }
      }
      return nil
    }
    if let index = likelyIndex(of: id) { return agenda[index] }
    return find(in: agenda)
  }

  /// The index in the agenda that an item has in a record without sub-items whose items were never
  /// moved; `nil` where another stands there.
  package func likelyIndex(of id: ItemID) -> Int? {
    let index = id.number &- 1
    return agenda.indices.contains(index) && agenda[index].id == id ? index : nil
  }

  /// Where the item of that id stands in the tree.
  package func path(of id: ItemID) -> ItemPath? {
    func find(in items: [AgendaItem]) -> ItemPath? {
      for index in items.indices {
        if items[index].id == id { return [index] }
        if !items[index].children.isEmpty, let rest = find(in: items[index].children) {
          return [index] + rest
        }
      }
      return nil
    }
    if let index = likelyIndex(of: id) { return [index] }
    return find(in: agenda)
  }

  /// The number under which the item is printed: « 5.2 »; `nil` when there is no such item.
  package func number(of id: ItemID) -> String? {
    path(of: id).map { $0.map { String($0 + 1) }.joined(separator: ".") }
  }

  /// An id that no item of the record has.
  package var unusedItemID: ItemID {
    func highest(_ items: [AgendaItem]) -> Int {
      items.reduce(0) { max($0, $1.id.number, highest($1.children)) }
    }
    return ItemID(highest(agenda) &+ 1)
  }

  /// An id that no block of the record has, nor had when it was proposed.
  package var unusedBlockID: BlockID {
    func highestBlock(_ blocks: [Block]?) -> Int {
      blocks?.reduce(0) { max($0, $1.id.number) } ?? 0
    }
    func highest(_ items: [AgendaItem]) -> Int {
      items.reduce(0) { result, item in
        max(
          result, highestBlock(item.blocks), highestBlock(item.facts.proposal?.blocks),
          highest(item.children))
      }
    }
    return BlockID(highest(agenda) &+ 1)
  }
}
