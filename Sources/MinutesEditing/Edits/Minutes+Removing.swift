import MinutesModel

extension Minutes {
  /// Takes an item with its sub-items off the agenda.
  ///
  /// Who came or left there did so before what follows, so those movements go to the next item; after
  /// the last one they count for no item any more.
  mutating func remove(_ id: ItemID) throws(EditError) {
    guard let path = path(of: id), let item = item(id) else { throw .noSuchItem(id) }
    var gone: Set<ItemID> = []
    func collect(_ item: AgendaItem) {
      gone.insert(item.id)
      for child in item.children { collect(child) }
    }
    collect(item)
    if attendance.movements.contains(where: { $0.item.map(gone.contains) ?? false }) {
      let order = numberedItems.map(\.item.id)
      let next = order.firstIndex(of: id).flatMap { place in
        order[place...].first { !gone.contains($0) }
      }
      if let next { moveMovements(from: gone, to: next) }
    }
    try updateSiblings(of: path) { items, index in
      items.remove(at: index)
      return
    }
  }

  /// Attaches the movements of some items to another one that comes after them.
  private mutating func moveMovements(from gone: Set<ItemID>, to next: ItemID) {
    let moved = movementsInOrder.filter { $0.item.map(gone.contains) ?? false }
    attendance.movements.removeAll { $0.item.map(gone.contains) ?? false }
    let place = attendance.movements.firstIndex { $0.item == next } ?? attendance.movements.count
    attendance.movements.insert(
      contentsOf: moved.map { movement in
        var movement = movement
        movement.item = next
        return movement
      }, at: place)
  }
}
