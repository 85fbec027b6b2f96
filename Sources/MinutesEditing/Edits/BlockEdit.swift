package import MinutesModel

/// A change to the sequence of an item’s blocks.
package enum BlockEdit: Hashable, Codable, Sendable {
  /// Puts a block at an index of the item’s blocks (0…count).
  case insert(Block, at: Int)
  /// Puts a block with an id of its own at an index: for an edit made before the record it meets.
  case insertNew(BlockContent, at: Int)
  case remove(BlockID)
  /// Moves a block so many places down, or up when negative.
  case move(BlockID, by: Int)
  case setRole(BlockID, PassageRole)
  /// Puts another content in the place of a block’s.
  case replace(BlockID, BlockContent)

  /// Carries the change out; `newID` is an id that no block of the record has.
  func change(
    _ item: inout AgendaItem, newID: @autoclosure () -> BlockID
  ) throws(EditError) {
    switch self {
    case .insert(let block, let index):
      item.blocks.insert(block, at: min(max(index, 0), item.blocks.count))
    case .insertNew(let content, let index):
      let block = Block(id: newID(), content: content)
      item.blocks.insert(block, at: min(max(index, 0), item.blocks.count))
    case .remove(let id):
      item.blocks.remove(at: try index(of: id, in: item))
    case .move(let id, let distance):
      let from = try index(of: id, in: item)
      let (target, overflow) = from.addingReportingOverflow(distance)
      guard !overflow, item.blocks.indices.contains(target) else {
        throw .cannotMove(
          distance < 0 ? "Ce bloc est déjà le premier." : "Ce bloc est déjà le dernier.")
      }
      item.blocks.insert(item.blocks.remove(at: from), at: target)
    case .setRole(let id, let role):
      let index = try index(of: id, in: item)
      guard case .passage(var passage) = item.blocks[index].content else { throw .wrongBlock(id) }
      passage.role = role
      item.blocks[index].content = .passage(passage)
    case .replace(let id, let content):
      item.blocks[try index(of: id, in: item)].content = content
    }
  }

  private func index(of id: BlockID, in item: AgendaItem) throws(EditError) -> Int {
    guard let index = item.blocks.firstIndex(where: { $0.id == id }) else { throw .noSuchBlock(id) }
    return index
  }

  var summary: String {
    switch self {
    case .insert, .insertNew: "insérer un bloc"
    case .remove: "supprimer un bloc"
    case .move: "déplacer un bloc"
    case .setRole: "changer la nature d’un bloc"
    case .replace: "remplacer un bloc"
    }
  }
}
