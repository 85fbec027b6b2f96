import MinutesEditing
import MinutesModel
import TerminalScreen

extension Editor {
  mutating func copy() {
    if focus.pane == .agenda, let item = currentItem {
      clipboard.content = .item(item)
      message = StatusMessage("Point copié.")
      return
    }
    guard let selection, let item = currentItem else { return }
    let text = self.text(in: selection)
    if let blocks = wholeBlocks(in: selection, of: item) {
      clipboard.content = .blocks(blocks)
    } else if let lines = lines(in: selection, of: item) {
      clipboard.content = .lines(lines)
    } else {
      clipboard.content = .text(text)
    }
    effects.append(.copyToTerminal(text))
    message = StatusMessage("Copié.")
  }

  mutating func cut() {
    guard lockReason == nil else {
      perform(.sequence("", []))
      return
    }
    copy()
    if focus.pane == .agenda {
      deleteItem()
    } else if let selection {
      var target = focus
      target.caret = selection.from
      target.anchor = nil
      perform(.text(.replace(selection, with: "")), movingTo: target)
    }
  }

  mutating func pasteClipboard() {
    switch clipboard.content {
    case .nothing: break
    case .text(let text): paste(text)
    case .lines(let lines): paste(lines)
    case .item(let item): pasteItem(item)
    case .blocks(let blocks):
      if focus.pane == .agenda { focus.pane = .item }
      pasteBlocks(blocks)
    }
  }

  /// Text from elsewhere, or from a copy.
  mutating func paste(_ text: String) {
    guard focus.pane == .item, let caret = focus.caret else {
      message = StatusMessage("Placez d’abord le curseur dans un texte (Entrée).", .warning)
      offerStructure(of: text, from: nil)
      return
    }
    if isOnBareVote {
      message = StatusMessage(Self.voteHint, .warning)
      return
    }
    typing.end()
    let typed = text.asTypedKeepingTabs
    if typed.contains("\t") || typed.contains("\n"), pasteCells(typed, at: caret.field) { return }
    selectOpening(repeatedBy: typed)
    let start = selection?.from ?? caret
    insert(caret.field.isLine ? typed.withoutBlankLines : typed)
    offerStructure(of: text, from: start)
  }

  /// Fills a table from a cell or heading on; says whether there is one.
  private mutating func pasteCells(_ text: String, at field: FieldAddress) -> Bool {
    guard let block = field.block, let start = field.path.column,
      case .table(let table)? = currentBlock?.content
    else { return false }
    var rows = text.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    var firstRow = 0
    var headings: [String] = []
    switch field.path {
    case .cell(let row, _): firstRow = row
    case .header: headings = rows.isEmpty ? [] : rows.removeFirst()
    default: return false
    }
    var edits: [Edit] = []
    for column in table.columns.count..<max(table.columns.count, start + headings.count) {
      edits.append(.table(field.item, block, .insertColumn(TableColumn(), at: column)))
    }
    if !rows.isEmpty {
      edits.append(.table(field.item, block, .fill(row: firstRow, column: start, rows)))
    }
    for (offset, heading) in headings.enumerated() {
      let address = FieldAddress(
        item: field.item, block: block, path: .header(column: start + offset))
      let old = fieldText(at: address)?.count ?? 0
      edits.append(.text(.replace(TextRange(address, 0..<old), with: heading)))
      let column = rows.compactMap { $0.indices.contains(offset) ? $0[offset] : nil }
      let kind: TableColumn.Kind = column.areAmounts ? .amounts : .text
      edits.append(.table(field.item, block, .setColumnKind(start + offset, kind)))
    }
    var target = focus
    target.anchor = nil
    let width = rows.last?.count ?? headings.count
    target.caret?.field.path = .cell(
      row: firstRow + max(0, rows.count - 1), column: start + max(0, width - 1))
    guard perform(.sequence("coller un tableau", edits), movingTo: target) else { return true }
    let length = focus.caret.flatMap { fieldText(at: $0.field)?.count }
    focus.caret?.offset = length ?? 0
    message = StatusMessage(rows.count > 1 ? "\(rows.count) lignes collées." : "Ligne collée.")
    return true
  }

  /// Lines with their levels, where a passage takes lines; as text elsewhere.
  private mutating func paste(_ lines: [Line]) {
    let text = lines.map(\.text).joined(separator: "\n")
    guard focus.pane == .item, let caret = focus.caret, caret.field.isLine,
      case .passage(let passage)? = currentBlock?.content, passage.role.hasLevels
    else { return paste(text) }
    typing.end()
    let range = selection ?? TextRange(at: caret)
    guard case .line(let start) = range.from.field.path else { return paste(text) }
    let replacing = TextEdit.replace(range, with: text)
    var edits: [Edit] = [.text(replacing)]
    for (offset, line) in lines.enumerated() where offset > 0 || range.from.offset == 0 {
      var field = range.from.field
      field.path = .line(start + offset)
      edits.append(.text(.setLevel(field, line.level)))
      edits.append(.text(.setUnmarked(field, line.isUnmarked)))
    }
    var target = focus
    target.anchor = nil
    target.caret = replacing.caretAfter ?? caret
    perform(.sequence("coller des lignes", edits), movingTo: target)
  }

  /// The lines of a selection that covers nothing but lines, at least two of them.
  private func lines(in range: TextRange, of item: AgendaItem) -> [Line]? {
    let fields = fields(of: item)
    guard let first = fields.firstIndex(where: { $0.address == range.from.field }),
      let last = fields.firstIndex(where: { $0.address == range.to.field }), first < last
    else { return nil }
    var lines: [Line] = []
    for field in fields[first...last] {
      guard case .line(let index) = field.address.path,
        case .passage(let passage)? = field.address.block.flatMap({ item.block($0) })?.content
      else { return nil }
      var line = passage.lines[index]
      if field.address == range.to.field { line.text = String(line.text.prefix(range.to.offset)) }
      if field.address == range.from.field {
        line.text = String(line.text.dropFirst(range.from.offset))
      }
      line.unknownFields = .none
      lines.append(line)
    }
    return lines
  }

  /// Lets pasted visas take the place of the « Vu » that stands there already.
  private mutating func selectOpening(repeatedBy text: String) {
    guard selection == nil, case .passage(let passage)? = currentBlock?.content,
      let caret = focus.caret, caret.field.isLine
    else { return }
    let opening = passage.role.openingOfNewLine
    guard !opening.isEmpty, fieldText(at: caret.field) == opening, text.hasPrefix(opening) else {
      return
    }
    focus.anchor = TextPosition(field: caret.field, offset: 0)
    focus.caret?.offset = opening.count
  }

  private mutating func pasteItem(_ item: AgendaItem) {
    let copy = minutes.renumbering(item)
    let placement = focus.item.map { ItemPlacement.after($0) } ?? .last
    perform(
      .agenda(.insert(copy, placement)),
      movingTo: Focus(
        pane: focus.pane, item: copy.id, caret: Self.firstPosition(in: copy)))
  }

  private mutating func pasteBlocks(_ blocks: [Block]) {
    guard let item = currentItem else { return }
    let index = item.blocks.firstIndex { $0.id == focus.caret?.field.block }.map { $0 + 1 }
    var next = minutes.unusedBlockID.number
    var edits: [Edit] = []
    for (offset, block) in blocks.enumerated() {
      let copy = Block(id: BlockID(next), content: block.content)
      edits.append(.block(item.id, .insert(copy, at: (index ?? item.blocks.count) + offset)))
      next += 1
    }
    perform(.sequence("coller des blocs", edits))
  }

  /// The selected text: a line a field, cells of one row and lines of one plan by tabs.
  func text(in range: TextRange) -> String {
    guard let item = currentItem else { return "" }
    var result = ""
    var previous: FieldAddress?
    var isInside = false
    for field in fields(of: item) {
      if field.address == range.from.field { isInside = true }
      guard isInside else { continue }
      var text = Substring(field.text)
      if field.address == range.to.field { text = text.prefix(range.to.offset) }
      if field.address == range.from.field { text = text.dropFirst(range.from.offset) }
      if let previous { result += previous.isBeside(field.address) ? "\t" : "\n" }
      result += text
      previous = field.address
      if field.address == range.to.field { break }
    }
    return result
  }

  /// The blocks that a selection covers from the first to the last of their texts, when it covers
  /// nothing else and one of them is more than text.
  private func wholeBlocks(in range: TextRange, of item: AgendaItem) -> [Block]? {
    guard let first = item.blocks.firstIndex(where: { $0.id == range.from.field.block }),
      let last = item.blocks.firstIndex(where: { $0.id == range.to.field.block }),
      let start = item.blocks[first].fields(item: item.id).first,
      let end = item.blocks[last].fields(item: item.id).last,
      start.address == range.from.field, range.from.offset == 0,
      end.address == range.to.field, range.to.offset == end.text.count
    else { return nil }
    let blocks = Array(item.blocks[first...last])
    let isMoreThanText = blocks.contains { block in
      if case .passage = block.content { false } else { true }
    }
    return isMoreThanText || blocks.count > 1 ? blocks : nil
  }
}

extension [String] {
  /// Whether a pasted column is one of money: figures alone may be numbers of anything.
  fileprivate var areAmounts: Bool {
    let entries = filter { !$0.trimmingSpaces.isEmpty }
    return entries.contains { $0.contains("€") || $0.contains(",") }
      && entries.allSatisfy { Amount(reading: $0) != nil }
  }
}

extension FieldAddress {
  /// Whether another field stands in the same row of a table, plan or authorisation.
  fileprivate func isBeside(_ other: FieldAddress) -> Bool {
    guard block == other.block else { return false }
    switch (path, other.path) {
    case (.cell(let one, _), .cell(let two, _)): return one == two
    case (.expense(let one, _), .expense(let two, _)): return one == two
    case (.resource(let one, _), .resource(let two, _)): return one == two
    case (.authorisation(let one, _), .authorisation(let two, _)): return one == two
    case (.header, .header): return true
    default: return false
    }
  }
}

extension Minutes {
  /// A copy of an item whose ids, and those of all it holds, are free in this record.
  func renumbering(_ item: AgendaItem) -> AgendaItem {
    var nextItem = unusedItemID.number
    var nextBlock = unusedBlockID.number
    func copy(_ item: AgendaItem) -> AgendaItem {
      var result = item
      result.id = ItemID(nextItem)
      nextItem += 1
      result.blocks = item.blocks.map { block in
        defer { nextBlock += 1 }
        return Block(id: BlockID(nextBlock), content: block.content)
      }
      result.children = item.children.map(copy)
      return result
    }
    return copy(item)
  }
}

extension String {
  /// The text with one line break where there are several: pasted paragraphs stand one a line.
  fileprivate var withoutBlankLines: String {
    guard contains("\n\n") else { return self }
    var result = ""
    for character in self where character != "\n" || result.last != "\n" {
      result.append(character)
    }
    return result
  }

  /// Text as it may enter a record, with the tabs that separate pasted cells.
  fileprivate var asTypedKeepingTabs: String {
    guard contains("\t") else { return asTyped }
    return split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).asTyped }.joined(separator: "\t")
  }
}
