import MinutesEditing
package import MinutesModel
import TerminalScreen

extension Editor {
  /// The item under the cursor.
  var currentItem: AgendaItem? { minutes.item(focus.item) }

  /// The block under the cursor.
  var currentBlock: Block? {
    focus.caret?.field.block.flatMap { id in currentItem?.block(id) }
  }

  /// The text of a field; `nil` when there is no such field now. Asked here, the record is looked at where it
  /// lies.
  func fieldText(at address: FieldAddress) -> String? { history.current.text(at: address) }

  /// Every editable text of an item, with the one in which the cursor stands.
  func fields(of item: AgendaItem) -> [Field] { item.fields(revealing: focus.caret?.field) }

  /// The first place of an item where text is written: its first field after the title, or the title.
  static func firstPosition(in item: AgendaItem) -> TextPosition? {
    let fields = item.fields
    let field = fields.first { $0.address.block != nil && $0.kind == .line } ?? fields.first
    return field.map { TextPosition(field: $0.address, offset: 0) }
  }

  /// Goes to an item; the cursor stands in its text.
  mutating func select(_ item: ItemID?, pane: Pane? = nil) {
    leaveField(for: nil)
    typing.end()
    focus.item = item
    focus.anchor = nil
    focus.caret = minutes.item(item).flatMap(Self.firstPosition)
    if let pane { focus.pane = pane }
    scroll.item = 0
    goalColumn = nil
  }

  /// Puts the cursor somewhere in the text of any item.
  mutating func moveCaret(to position: TextPosition, selecting: Bool = false) {
    let staysInField = focus.caret?.field == position.field
    if !staysInField { leaveField(for: position.field) }
    typing.end()
    history.endGroup()
    if focus.item != position.field.item {
      focus.item = position.field.item
      focus.anchor = nil
      scroll.item = 0
    }
    if selecting {
      if focus.anchor == nil { focus.anchor = focus.caret }
    } else {
      focus.anchor = nil
    }
    focus.caret = position
    focus.pane = .item
    repairFocus(keepingEmptied: staysInField)
  }

  /// What leaving the field under the cursor does to it: amounts are read and grouped, and a « Vu »
  /// that nothing follows goes.
  mutating func leaveField(for next: FieldAddress?) {
    guard let caret = focus.caret, caret.field != next, lockReason == nil,
      let block = currentItem?.block(caret.field.block ?? BlockID(0))
    else { return }
    if case .passage(let passage) = block.content {
      dropBareOpening(passage.role.openingOfNewLine, of: caret.field)
      return
    }
    guard caret.field.kind(in: block.content) == .amount else { return }
    let edit = Edit.text(.settle(caret.field))
    var settled = minutes
    do throws(EditError) {
      try edit.apply(to: &settled)
      if settled != minutes { perform(edit, movingTo: focus) }
    } catch {
      message = StatusMessage(error.message, .warning)
    }
  }

  private mutating func dropBareOpening(_ opening: String, of field: FieldAddress) {
    guard !opening.isEmpty, field.isLine, fieldText(at: field) == opening else { return }
    let edit = Edit.text(.replace(TextRange(field, 0..<opening.count), with: ""))
    perform(.sequence("vider une ligne", [edit]), movingTo: focus)
  }

  /// Brings the focus back to something that exists, as near as can be.
  ///
  /// An introduction or a typed total that has just been emptied is kept for more typing.
  mutating func repairFocus(keepingEmptied: Bool = false) {
    if keepingEmptied, focus.anchor == nil, let caret = focus.caret, caret.field.item == focus.item,
      let text = fieldText(at: caret.field)
    {
      focus.caret?.offset = min(max(0, caret.offset), text.characterCount)
      return
    }
    var found = currentItem
    if found == nil {
      if focus.item != nil {
        focus.caret = nil
        focus.anchor = nil
      }
      focus.item = minutes.agenda.first?.id
      found = currentItem
    }
    guard let item = found else {
      focus.caret = nil
      focus.anchor = nil
      if focus.pane == .item { focus.pane = .agenda }
      return
    }
    guard let caret = focus.caret, caret.field.item == item.id else {
      focus.caret = Self.firstPosition(in: item)
      focus.anchor = nil
      return
    }
    if let text = item.text(at: caret.field), keepingEmptied || item.offers(caret.field) {
      focus.caret?.offset = min(max(0, caret.offset), text.characterCount)
    } else {
      let nearest = item.nearestField(to: caret.field)
      focus.caret = TextPosition(field: nearest, offset: item.text(at: nearest)?.count ?? 0)
    }
    if let anchor = focus.anchor {
      if let text = item.text(at: anchor.field), item.offers(anchor.field) {
        focus.anchor?.offset = min(max(0, anchor.offset), text.count)
      } else {
        focus.anchor = nil
      }
    }
  }

  /// Shows a place of the session that was found in the register.
  package mutating func open(at place: Place) { go(to: place) }

  /// Goes where a finding or a search points.
  mutating func go(to place: Place) {
    switch place {
    case .field(let address, let range):
      guard let text = fieldText(at: address) else {
        go(to: .item(address.item))
        return
      }
      let start = min(range?.lowerBound ?? 0, text.count)
      moveCaret(to: TextPosition(field: address, offset: start))
      if let range, !range.isEmpty {
        focus.anchor = focus.caret
        focus.caret?.offset = min(range.upperBound, text.count)
      }
    case .block(let item, let block):
      guard let found = minutes.item(item) else { return }
      if let field = found.block(block)?.fields(item: item).first {
        moveCaret(to: TextPosition(field: field.address, offset: 0))
      } else {
        select(item, pane: .item)
      }
    case .item(let item): select(item, pane: .item)
    case .roll: run(.attendance)
    case .member(let member): overlays.append(AttendanceOverlay(minutes, choosing: member))
    case .session(let field): overlays.append(Form.session(self, choosing: field.label))
    case .council: overlays.append(Form.session(self, choosing: "Population"))
    case .agenda: focus.pane = .agenda
    }
  }
}
