package import MinutesModel

extension AgendaItem {
  /// Every editable text of this item (not of its sub-items), in reading order.
  package var fields: [Field] { fields(revealing: nil) }

  /// The text of a field; `nil` when there is no such field now.
  package func text(at address: FieldAddress) -> String? {
    guard address.item == id else { return nil }
    guard let blockID = address.block else { return address.path == .title ? title : nil }
    // In place: a copy of a block, as of an item below, costs more than the look at it.
    guard let index = blocks.firstIndex(where: { $0.id == blockID }) else { return nil }
    return blocks[index].content.text(at: address.path)
  }
}

extension Minutes {
  /// The text of a field; `nil` when there is no such field now.
  package func text(at address: FieldAddress) -> String? {
    if let index = likelyIndex(of: address.item) { return agenda[index].text(at: address) }
    return item(address.item)?.text(at: address)
  }
}

extension Block {
  /// Every editable text of this block, in reading order.
  package func fields(item: ItemID) -> [Field] {
    var result: [Field] = []
    appendFields(item: item, to: &result)
    return result
  }

  func appendFields(item: ItemID, to result: inout [Field]) {
    append(content.paths, item: item, to: &result)
  }

  func append(_ paths: [FieldPath], item: ItemID, to result: inout [Field]) {
    for path in paths {
      guard let text = content.text(at: path) else { continue }
      let address = FieldAddress(item: item, block: id, path: path)
      result.append(Field(address: address, kind: address.kind(in: content), text: text))
    }
  }
}
