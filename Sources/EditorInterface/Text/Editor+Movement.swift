import MinutesEditing
import MinutesModel
import TerminalScreen

extension Editor {
  /// Moves the cursor, taking the selection along or giving it up.
  mutating func move(_ movement: CaretMovement, selecting: Bool) {
    guard let caret = focus.caret else {
      if let item = currentItem { focus.caret = Self.firstPosition(in: item) }
      return
    }
    if !selecting, let selection, case .character(let step) = movement {
      moveCaret(to: step < 0 ? selection.from : selection.to)
      goalColumn = nil
      return
    }
    switch movement {
    case .row(let step): moveRows(step, from: caret, selecting: selecting)
    case .page(let step):
      moveRows(step * max(1, itemArea.height - 1), from: caret, selecting: selecting)
    default:
      goalColumn = nil
      if let target = target(of: movement, from: caret) {
        moveCaret(to: target, selecting: selecting)
      }
    }
  }

  /// Where a movement leads that does not look at rows one above the other.
  func target(of movement: CaretMovement, from caret: TextPosition) -> TextPosition? {
    guard let item = currentItem, let text = item.text(at: caret.field) else { return nil }
    switch movement {
    case .character(let step):
      let offset = caret.offset + step
      if (0...text.count).contains(offset) {
        return TextPosition(field: caret.field, offset: offset)
      }
      return neighbour(of: caret.field, step, in: item)
    case .word(let step):
      if step < 0 ? caret.offset == 0 : caret.offset == text.count {
        return neighbour(of: caret.field, step, in: item)
      }
      let offset =
        step < 0
        ? text.wordBoundary(from: caret.offset, step: -1) : text.nextWordStart(from: caret.offset)
      return TextPosition(field: caret.field, offset: offset)
    case .field(let step):
      if step < 0, caret.offset > 0 { return TextPosition(field: caret.field, offset: 0) }
      return neighbour(of: caret.field, step, in: item).map { position in
        TextPosition(field: position.field, offset: 0)
      }
    case .itemEdge(let step): return itemEdge(step, from: caret, in: item)
    case .rowEdge(let step): return rowEdge(step, from: caret)
    case .row, .page: return nil
    }
  }

  /// The end of the field before, or the start of the field after.
  func neighbour(
    of address: FieldAddress, _ step: Int, in item: AgendaItem
  ) -> TextPosition? {
    let fields = fields(of: item)
    guard let index = fields.firstIndex(where: { $0.address == address }),
      fields.indices.contains(index + step)
    else { return nil }
    let field = fields[index + step]
    return TextPosition(field: field.address, offset: step < 0 ? field.text.count : 0)
  }

  /// The first or last place of the item; already there, of the first or last item of the agenda.
  private func itemEdge(_ step: Int, from caret: TextPosition, in item: AgendaItem) -> TextPosition?
  {
    func edge(_ item: AgendaItem) -> TextPosition? {
      let fields = item.fields
      return (step < 0 ? fields.first : fields.last).map { field in
        TextPosition(field: field.address, offset: step < 0 ? 0 : field.text.count)
      }
    }
    guard let here = edge(item) else { return nil }
    if here != caret { return here }
    let items = minutes.numberedItems
    return (step < 0 ? items.first : items.last).flatMap { edge($0.item) }
  }

  private func rowEdge(_ step: Int, from caret: TextPosition) -> TextPosition? {
    var copy = self
    let layout = copy.currentLayout()
    guard let place = layout.position(of: caret.field, caret.offset) else { return nil }
    let spans = layout.row(place.row).spans.filter { $0.field == caret.field }
    guard let span = step < 0 ? spans.first : spans.last else { return nil }
    if step < 0 { return TextPosition(field: caret.field, offset: span.start) }
    let column = span.column + span.width
    guard let end = layout.nearest(toColumn: column, inRow: place.row) else { return nil }
    return TextPosition(field: end.field, offset: end.offset)
  }

  private mutating func moveRows(_ step: Int, from caret: TextPosition, selecting: Bool) {
    let layout = currentLayout()
    guard let place = layout.position(of: caret.field, caret.offset) else { return }
    let column = goalColumn ?? place.column
    var row = place.row
    let direction = step.signum()
    var remaining = abs(step)
    var landing: (field: FieldAddress, offset: Int)?
    while remaining > 0, (0..<layout.rowCount).contains(row + direction) {
      row += direction
      remaining -= 1
      if let hit = layout.landing(inRow: row, toColumn: column, from: caret.field) {
        landing = hit
      } else if step.magnitude == 1 {
        remaining += 1
      }
    }
    guard let landing else {
      stepPastEdge(direction, from: caret, selecting: selecting)
      return
    }
    moveCaret(to: TextPosition(field: landing.field, offset: landing.offset), selecting: selecting)
    goalColumn = column
  }

  /// Going down from the last row leads to the next item, going up from the first to the one before;
  /// where there is none, or while selecting, to the end of the text.
  private mutating func stepPastEdge(
    _ direction: Int, from caret: TextPosition, selecting: Bool
  ) {
    let items = minutes.numberedItems
    guard !selecting, let index = items.firstIndex(where: { $0.item.id == focus.item }),
      items.indices.contains(index + direction)
    else {
      let end = direction < 0 ? 0 : fieldText(at: caret.field)?.count ?? 0
      moveCaret(to: TextPosition(field: caret.field, offset: end), selecting: selecting)
      goalColumn = nil
      return
    }
    let fields = items[index + direction].item.fields
    if let field = direction < 0 ? fields.last : fields.first {
      moveCaret(
        to: TextPosition(field: field.address, offset: direction < 0 ? field.text.count : 0))
    }
  }

  /// Goes so many items down the agenda, or up when negative.
  mutating func stepItem(_ step: Int) {
    let items = minutes.numberedItems
    guard !items.isEmpty else { return }
    let index = items.firstIndex { $0.item.id == focus.item } ?? 0
    let (sum, overflow) = index.addingReportingOverflow(step)
    let target = overflow ? (step < 0 ? 0 : items.count - 1) : min(max(0, sum), items.count - 1)
    select(items[target].item.id)
  }

  mutating func changePane(step: Int) {
    let panes = Pane.allCases
    let index = panes.firstIndex(of: focus.pane) ?? 0
    leaveField(for: nil)
    let next = panes[(index + step + panes.count) % panes.count]
    focus.pane = next == .item && currentItem == nil ? (step > 0 ? .findings : .agenda) : next
  }

  mutating func escape() {
    if isOnTour {
      endTour()
      message = StatusMessage("Alt-V reprend ce qui reste à remplir ou à confirmer.")
    } else if focus.anchor != nil {
      focus.anchor = nil
    } else {
      leaveField(for: nil)
      focus.pane = focus.pane == .agenda && currentItem != nil ? .item : .agenda
    }
  }
}

extension String {
  /// The nearest start (to the left) or end (to the right) of a word from an offset, in characters.
  func wordBoundary(from offset: Int, step: Int) -> Int {
    let characters = Array(self)
    var position = min(max(0, offset), characters.count)
    if step < 0 {
      while position > 0, !characters[position - 1].isWordPart { position -= 1 }
      while position > 0, characters[position - 1].isWordPart { position -= 1 }
    } else {
      while position < characters.count, !characters[position].isWordPart { position += 1 }
      while position < characters.count, characters[position].isWordPart { position += 1 }
    }
    return position
  }
}

extension String {
  /// The start of the next word to the right of an offset, or the end, in characters.
  func nextWordStart(from offset: Int) -> Int {
    let characters = Array(self)
    var position = min(max(0, offset), characters.count)
    while position < characters.count, characters[position].isWordPart { position += 1 }
    while position < characters.count, !characters[position].isWordPart { position += 1 }
    return position
  }
}

extension Character {
  /// Whether it belongs to a word for moving and for undo.
  var isWordPart: Bool {
    guard let ascii = asciiValue else { return isLetter || isNumber }
    return switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
