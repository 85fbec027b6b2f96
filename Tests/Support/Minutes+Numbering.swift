package import MinutesModel

extension Minutes {
  /// The same record with items and blocks numbered as they stand: a draft may number them otherwise.
  package var withIDsInOrder: Minutes {
    var nextItem = 0
    var nextBlock = 0
    func renumbered(_ item: AgendaItem) -> AgendaItem {
      var result = item
      nextItem += 1
      result.id = ItemID(nextItem)
      result.blocks = item.blocks.map { block in
        nextBlock += 1
        return Block(id: BlockID(nextBlock), content: block.content)
      }
      result.children = item.children.map(renumbered)
      return result
    }
    var copy = self
    copy.agenda = agenda.map(renumbered)
    return copy
  }
}
