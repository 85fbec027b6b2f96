import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

extension Editor {
  /// What is selected, first end first; `nil` for nothing.
  var selection: TextRange? {
    guard let caret = focus.caret, let anchor = focus.anchor, anchor != caret,
      anchor.field.item == caret.field.item, let item = currentItem
    else { return nil }
    if anchor.field == caret.field {
      return anchor.offset < caret.offset
        ? TextRange(from: anchor, to: caret) : TextRange(from: caret, to: anchor)
    }
    for field in fields(of: item) {
      if field.address == anchor.field { return TextRange(from: anchor, to: caret) }
      if field.address == caret.field { return TextRange(from: caret, to: anchor) }
    }
    return nil
  }

  /// A character from the keyboard, or the letters of a word that came together.
  mutating func type(_ typed: String) {
    guard let caret = focus.caret else {
      message = StatusMessage("Entrée pour écrire dans le point.", .warning)
      return
    }
    if isOnBareVote {
      message = StatusMessage(Self.voteHint, .warning)
      return
    }
    goalColumn = nil
    if selection == nil, let text = fieldText(at: caret.field) {
      let previous = text[..<text.index(atCharacter: caret.offset)].last
      if let previous, previous.isWordPart, typed.first?.isWordPart == false { typing.end() }
    }
    insert(typed, group: typing.next(.inserting))
    if dropRepeatedOpening() { return }
    if settings.typographyHelp, typed.last?.isWordPart == false, !isAmountField { helpTypography() }
  }

  /// Whether the cursor stands before a vote that has no text to write in.
  var isOnBareVote: Bool {
    guard let caret = focus.caret, caret.field.path == .lead, standsOnVote, selection == nil else {
      return false
    }
    return fieldText(at: caret.field)?.isEmpty == true
  }

  static let voteHint = "Entrée ou F3 ouvre le vote ; Alt-I lui donne un objet."

  private var isAmountField: Bool {
    guard let field = focus.caret?.field else { return false }
    return field.kind(in: currentBlock?.content) == .amount
  }

  /// Puts text in the place of the selection, or at the cursor.
  mutating func insert(_ text: String, group: Int? = nil) {
    guard let caret = focus.caret else { return }
    let range = selection ?? TextRange(at: caret)
    let edit = TextEdit.replace(range, with: text)
    var target = focus
    target.anchor = nil
    target.caret = edit.caretAfter ?? caret
    if target.caret?.field == range.from.field, let old = fieldText(at: range.from.field) {
      // A mark typed alone joins the letter before it and is no character of its own.
      var before = String(old[..<old.index(atCharacter: range.from.offset)])
      before += text.asTyped
      target.caret?.offset = before.characterCount
    }
    perform(.text(edit), movingTo: target, group: group)
  }

  /// « Vu » is there already when a line of visas starts: typing it once more changes nothing.
  private mutating func dropRepeatedOpening() -> Bool {
    guard let caret = focus.caret, caret.field.isLine,
      case .passage(let passage)? = currentBlock?.content,
      let text = fieldText(at: caret.field)
    else { return false }
    let opening = passage.role.openingOfNewLine
    guard !opening.isEmpty, caret.offset == 2 * opening.count, text.hasPrefix(opening + opening)
    else { return false }
    remove(TextRange(caret.field, 0..<opening.count))
    focus.caret?.offset = opening.count
    typing.end()
    return true
  }

  /// Guillemets, apostrophes and non-breaking spaces, as a step of their own: one undo takes back
  /// just the help.
  private mutating func helpTypography() {
    guard let caret = focus.caret, let text = fieldText(at: caret.field),
      let help = TypingHelp(afterTypingIn: text, at: caret.offset)
    else { return }
    var target = focus
    target.caret = TextPosition(field: caret.field, offset: help.caret)
    perform(
      .sequence(
        "aide typographique",
        [.text(.replace(TextRange(caret.field, help.range), with: help.replacement))]),
      movingTo: target)
    typing.end()
  }

  /// Deletes the selection, or what a movement goes over.
  mutating func delete(_ movement: CaretMovement) {
    guard let caret = focus.caret else { return }
    goalColumn = nil
    if let selection {
      remove(selection)
      return
    }
    guard let target = target(of: movement, from: caret) else { return }
    let isBackwards: Bool
    switch movement {
    case .character(let step), .word(let step): isBackwards = step < 0
    default: return
    }
    if target.field == caret.field {
      let range =
        isBackwards ? TextRange(from: target, to: caret) : TextRange(from: caret, to: target)
      remove(range, group: typing.next(.deleting))
    } else {
      join(isBackwards ? target : caret, isBackwards ? caret : target, movesBack: isBackwards)
    }
  }

  private mutating func remove(_ range: TextRange, group: Int? = nil) {
    var target = focus
    target.anchor = nil
    target.caret = range.from
    perform(.text(.replace(range, with: "")), movingTo: target, group: group)
  }

  /// Joins a line to the one before; an empty block goes; anything else stays as it is.
  private mutating func join(_ end: TextPosition, _ start: TextPosition, movesBack: Bool) {
    if end.field.isLine, start.field.isLine {
      remove(TextRange(from: end, to: start))
    } else if movesBack, let block = currentBlock, block.isEmptyText {
      var target = focus
      target.caret = end
      perform(.block(end.field.item, .remove(block.id)), movingTo: target)
    } else {
      moveCaret(to: movesBack ? end : start)
    }
  }

  /// Enter: a new line of the passage; in other fields, on to the next.
  mutating func breakLine() {
    guard let caret = focus.caret, let block = currentBlock, caret.field.isLine,
      case .passage(let passage) = block.content
    else {
      if standsOnVote { return openVote() }
      if leavesTable() { return }
      stepField(1, growsTable: false)
      return
    }
    if leavesList(passage, caret) { return }
    let text = fieldText(at: caret.field) ?? ""
    let opening = caret.offset == text.count ? passage.role.openingOfNewLine : ""
    insert("\n" + opening)
  }

  /// Enter on an empty last entry ends the list: the entry becomes an exposition below it.
  private mutating func leavesList(_ passage: Passage, _ caret: TextPosition) -> Bool {
    guard case .line(let index) = caret.field.path, let block = currentBlock,
      passage.lines.count > 1, index == passage.lines.count - 1, selection == nil,
      let item = currentItem, let place = item.blocks.firstIndex(where: { $0.id == block.id }),
      passage.lines[index].text.trimmingSpaces == passage.role.openingOfNewLine.trimmingSpaces,
      passage.role != .exposition, passage.role != .discussion
    else { return false }
    if passage.lines[index].level > 0 {
      perform(.text(.setLevel(caret.field, passage.lines[index].level - 1)))
      return true
    }
    var shortened = passage
    shortened.lines.removeLast()
    let next = Block(
      id: minutes.unusedBlockID, content: .passage(Passage(role: .exposition)))
    let position = TextPosition(
      field: FieldAddress(item: item.id, block: next.id, path: .line(0)), offset: 0)
    perform(
      .sequence(
        "terminer la liste",
        [
          .block(item.id, .replace(block.id, .passage(shortened))),
          .block(item.id, .insert(next, at: place + 1)),
        ]),
      movingTo: Focus(pane: .item, item: item.id, caret: position))
    return true
  }

  /// Tab and back: on a tour the next thing to fill, in a list or dispositif the level of the entry, else the next or previous field.
  mutating func tab(_ step: Int) {
    if isOnTour, goToMark(step: step) { return }
    if let caret = focus.caret, case .line(let index) = caret.field.path,
      case .passage(let passage)? = currentBlock?.content, passage.role.hasLevels,
      passage.lines.indices.contains(index)
    {
      let level = passage.lines[index].level + step
      if (0...Line.deepestLevel).contains(level), step < 0 || index > 0 {
        perform(.text(.setLevel(caret.field, level)))
        return
      }
    }
    stepField(step)
  }

  /// Goes to the next or previous field of the item; Tab in the last cell of a table adds a row.
  mutating func stepField(_ step: Int, growsTable: Bool = true) {
    guard let caret = focus.caret, let item = currentItem else { return }
    if step > 0, growsTable, case .table(let table)? = currentBlock?.content,
      caret.field.path.row == table.rows.count - 1,
      caret.field.path.column == table.columns.count - 1
    {
      if leavesTable() { return }
      return insertStructureLine()
    }
    let fields = fields(of: item)
    guard let index = fields.firstIndex(where: { $0.address == caret.field }) else { return }
    if fields.indices.contains(index + step) {
      let field = fields[index + step]
      let end = TextPosition(field: field.address, offset: field.text.count)
      moveCaret(to: end)
      if field.address.isCell, focus.caret == end, end.offset > 0 {
        focus.anchor = TextPosition(field: field.address, offset: 0)
      }
    } else {
      leaveField(for: nil)
    }
  }

  mutating func selectAll() {
    guard let item = currentItem else { return }
    let fields = fields(of: item)
    guard let first = fields.first, let last = fields.last else { return }
    focus.anchor = TextPosition(field: first.address, offset: 0)
    focus.caret = TextPosition(field: last.address, offset: last.text.count)
  }

  mutating func insertTime() {
    insert(now.time.french)
  }

  mutating func undo() {
    typing.end()
    if let focus = history.undo() { returnTo(focus, "annulé", history.undone.last?.summary) }
  }

  mutating func redo() {
    typing.end()
    if let focus = history.redo() { returnTo(focus, "rétabli", history.done.last?.summary) }
  }

  private mutating func returnTo(_ past: Focus, _ verb: String, _ summary: String?) {
    if focus.item != past.item { scroll.item = 0 }
    focus = past
    goalColumn = nil
    outline = minutes.outline
    repairFocus()
    refresh()
    if let summary { message = StatusMessage("\(verb.withInitialCapital) : \(summary).") }
  }
}

extension PassageRole {
  /// What a new line of the passage starts with.
  var openingOfNewLine: String {
    switch self {
    case .visas: "Vu "
    case .considerants: "Considérant "
    default: ""
    }
  }

  /// Whether a mark stands before its lines.
  var hasMarks: Bool { hasLevels || self == .quotation }

  /// Whether its lines have levels.
  var hasLevels: Bool {
    switch self {
    case .list, .operative: true
    default: false
    }
  }
}

extension Block {
  /// Whether it is a passage without any text.
  var isEmptyText: Bool {
    guard case .passage(let passage) = content else { return false }
    return passage.lead.isEmpty
      && passage.lines.allSatisfy {
        $0.text.isEmpty || $0.text == passage.role.openingOfNewLine
      }
  }
}
