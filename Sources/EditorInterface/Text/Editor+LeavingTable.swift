import MinutesEditing
import MinutesModel

extension Editor {
  /// Going on from an empty last row ends the table: the row goes, and the cursor to what comes
  /// after, which is a new exposition where there is nothing. Says whether it was so.
  mutating func leavesTable() -> Bool {
    guard let item = currentItem, let block = currentBlock, case .table(let table) = block.content,
      case .cell(let row, _)? = focus.caret?.field.path, row > 0, row == table.rows.count - 1,
      !table.lastRowIsTotal, selection == nil, table.rows[row].allSatisfy(\.isBlank),
      let place = item.blocks.firstIndex(where: { $0.id == block.id })
    else { return false }
    let removal = Edit.table(item.id, block.id, .removeRow(row))
    let below = item.blocks.dropFirst(place + 1).lazy
      .compactMap { $0.fields(item: item.id).first }.first
    if let below {
      let position = TextPosition(field: below.address, offset: below.text.count)
      perform(
        .sequence("terminer le tableau", [removal]),
        movingTo: Focus(pane: .item, item: item.id, caret: position))
      return true
    }
    let next = Block(id: minutes.unusedBlockID, content: .passage(Passage(role: .exposition)))
    let position = TextPosition(
      field: FieldAddress(item: item.id, block: next.id, path: .line(0)), offset: 0)
    perform(
      .sequence(
        "terminer le tableau", [removal, .block(item.id, .insert(next, at: place + 1))]),
      movingTo: Focus(pane: .item, item: item.id, caret: position))
    return true
  }
}

extension TableCell {
  fileprivate var isBlank: Bool { value.fieldText.isEmpty && note.isEmpty }
}
