package import MinutesModel

extension AgendaItem {
  /// Puts text in the place of a range of this item (see `TextEdit.replace`), or leaves the item as it was
  /// when that throws: of one field the text is set last.
  mutating func replace(_ range: TextRange, with text: String) throws(EditError) {
    if range.from.field == range.to.field {
      let (from, to) = (range.from.offset, range.to.offset)
      try replace(in: range.from.field, min(from, to)..<max(from, to), with: text)
    } else {
      var joined = self
      try joined.joinAcross(range)
      try joined.replace(in: range.from.field, range.from.offset..<range.from.offset, with: text)
      self = joined
    }
  }

  /// Replaces characters of one field, splitting a line at the line breaks of the text.
  private mutating func replace(
    in address: FieldAddress, _ range: Range<Int>, with text: String
  ) throws(EditError) {
    guard let old = self.text(at: address) else { throw .noSuchField(address) }
    let prefix = old[..<old.index(atCharacter: range.lowerBound)]
    let suffix =
      range.isEmpty ? old[prefix.endIndex...] : old[old.index(atCharacter: range.upperBound)...]
    if !text.utf8.contains(UInt8(ascii: "\n")) {
      var joined = String(prefix)
      joined += text
      joined += suffix
      return try setText(joined.composed, at: address)
    }
    let segments = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard segments.count > 1, case .line(let index) = address.path, let blockID = address.block,
      let place = blocks.firstIndex(where: { $0.id == blockID }),
      case .passage(var passage) = blocks[place].content
    else {
      let flat = segments.joined(separator: " ")
      try setText((prefix + flat + suffix).composed, at: address)
      return
    }
    let pattern = passage.lines[index]
    var lines = segments.map { Line(String($0), level: pattern.level) }
    lines[0].text = (prefix + lines[0].text).composed
    lines[0].isUnmarked = pattern.isUnmarked
    lines[lines.count - 1].text = (lines[lines.count - 1].text + suffix).composed
    guard lines.allSatisfy({ $0.text.utf8.count <= Line.longestText }) else { throw .tooLong }
    passage.lines.replaceSubrange(index...index, with: lines)
    blocks[place].content = .passage(passage)
  }

  private mutating func setText(_ text: String, at address: FieldAddress) throws(EditError) {
    guard text.utf8.count <= Line.longestText else { throw .tooLong }
    guard let blockID = address.block else {
      guard address.path == .title else { throw .noSuchField(address) }
      title = text
      return
    }
    guard let index = blocks.firstIndex(where: { $0.id == blockID }) else {
      throw .noSuchBlock(blockID)
    }
    guard self.text(at: address) != nil else { throw .noSuchField(address) }
    guard blocks[index].content.setText(text, at: address.path) else { throw .unreadable(text) }
  }

  /// Deletes what lies between two fields and joins what is left, where lines can be joined.
  private mutating func joinAcross(_ range: TextRange) throws(EditError) {
    let (from, to) = (range.from, range.to)
    let addresses = fields.map(\.address)
    guard let first = addresses.firstIndex(of: from.field) else { throw .noSuchField(from.field) }
    guard let last = addresses.firstIndex(of: to.field), first < last,
      let head = text(at: from.field), let tail = text(at: to.field)
    else { throw .noSuchField(to.field) }

    let kept = String(tail.dropFirst(max(0, to.offset)))
    let joins = from.field.isLine && to.field.isLine
    try setText(
      (String(head.prefix(max(0, from.offset))) + (joins ? kept : "")).composed, at: from.field)
    if !joins { try setText(kept, at: to.field) }

    removeBlocks(between: from.field.block, and: to.field.block)
    let inside = addresses[(first + 1)..<last] + (joins ? [to.field] : [])
    // Blocks in between are gone, and a passage goes with its last line, lead and all.
    for address in inside.reversed() where self.text(at: address) != nil {
      if address.isLine { removeLine(at: address) } else { try setText("", at: address) }
    }
  }

  /// Takes a line out of its passage; the last line of a passage takes the passage with it.
  private mutating func removeLine(at address: FieldAddress) {
    guard case .line(let index) = address.path,
      let place = blocks.firstIndex(where: { $0.id == address.block }),
      case .passage(var passage) = blocks[place].content, passage.lines.indices.contains(index)
    else { return }
    passage.lines.remove(at: index)
    if passage.lines.isEmpty {
      blocks.remove(at: place)
    } else {
      blocks[place].content = .passage(passage)
    }
  }

  private mutating func removeBlocks(between first: BlockID?, and last: BlockID?) {
    let start = first.flatMap { id in blocks.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    guard first != last, let last, let end = blocks.firstIndex(where: { $0.id == last }),
      start < end
    else { return }
    blocks.removeSubrange(start..<end)
  }
}

extension FieldAddress {
  /// Whether it is a line of a passage, which can be split and joined.
  package var isLine: Bool {
    if case .line = path { true } else { false }
  }
}
