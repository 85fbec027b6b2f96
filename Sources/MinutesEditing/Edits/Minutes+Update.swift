import MinutesModel

extension Minutes {
  /// That a member is on the tableau; nobody needs not be.
  func require(_ member: MemberID?) throws(EditError) {
    if let member, council.member(member) == nil { throw .noSuchMember(member) }
  }

  /// Changes an item wherever it stands; an error leaves it as it was.
  mutating func update<Result>(
    _ id: ItemID, _ change: (inout AgendaItem) throws(EditError) -> Result
  ) throws(EditError) -> Result {
    try updateInPlace(id) { item throws(EditError) in try item.whollyChanged(change) }
  }

  /// The same where it lies, so that what nobody else holds is not copied: for a change that leaves the item
  /// as it was where it throws.
  mutating func updateInPlace<Result>(
    _ id: ItemID, _ change: (inout AgendaItem) throws(EditError) -> Result
  ) throws(EditError) -> Result {
    guard let path = path(of: id) else { throw .noSuchItem(id) }
    return try Self.update(&agenda, path[...], change)
  }

  /// Changes the content of a block in place.
  mutating func update(
    _ item: ItemID, _ block: BlockID, _ change: (inout BlockContent) throws(EditError) -> Void
  ) throws(EditError) {
    try update(item) { item throws(EditError) in
      guard let index = item.blocks.firstIndex(where: { $0.id == block }) else {
        throw .noSuchBlock(block)
      }
      try change(&item.blocks[index].content)
    }
  }

  /// Changes the list of items in which the item at `path` stands.
  mutating func updateSiblings<Result>(
    of path: ItemPath, _ change: (inout [AgendaItem], Int) throws(EditError) -> Result
  ) throws(EditError) -> Result {
    guard let index = path.last else { throw .cannotMove("Il n’y a pas de point à cet endroit.") }
    if path.count == 1 { return try change(&agenda, index) }
    return try Self.update(&agenda, path.dropLast()[...]) { parent throws(EditError) in
      try parent.whollyChanged { parent throws(EditError) in try change(&parent.children, index) }
    }
  }

  private static func update<Result>(
    _ items: inout [AgendaItem], _ path: ArraySlice<Int>,
    _ change: (inout AgendaItem) throws(EditError) -> Result
  ) throws(EditError) -> Result {
    guard let index = path.first, items.indices.contains(index) else {
      throw .cannotMove("Il n’y a pas de point à cet endroit.")
    }
    if path.count == 1 { return try change(&items[index]) }
    return try update(&items[index].children, path.dropFirst(), change)
  }
}

extension AgendaItem {
  /// Changes the item, or leaves it as it was when the change throws.
  fileprivate mutating func whollyChanged<Result>(
    _ change: (inout AgendaItem) throws(EditError) -> Result
  ) throws(EditError) -> Result {
    var changed = self
    let result = try change(&changed)
    self = changed
    return result
  }
}
