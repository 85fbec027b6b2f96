package import MinutesModel

extension AgendaItem {
  /// Every editable text of this item (not of its sub-items), in reading order.
  package var fields: [Field] { fields(revealing: nil) }

  /// The text of a field; `nil` when there is no such field now.
  package func text(at address: FieldAddress) -> String? {
    guard address.item == id else { return nil }
    return Self.text(at: address, title, blocks)
  }

  /// The same from the parts of an item that hold text: to copy them costs less than to copy an item.
  fileprivate static func text(
    at address: FieldAddress, _ title: String, _ blocks: [Block]
  ) -> String? {
    guard let blockID = address.block else { return address.path == .title ? title : nil }
    guard let index = blocks.firstIndex(where: { $0.id == blockID }) else { return nil }
    return blocks[index].content.text(at: address.path)
  }
}

extension Minutes {
  /// The text of a field; `nil` when there is no such field now.
  package func text(at address: FieldAddress) -> String? {
    guard let index = likelyIndex(of: address.item) else {
      return item(address.item)?.text(at: address)
    }
    return AgendaItem.text(at: address, agenda[index].title, agenda[index].blocks)
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
