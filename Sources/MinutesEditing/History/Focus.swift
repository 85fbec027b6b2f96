package import MinutesModel

/// The three panes of the screen.
package enum Pane: String, Hashable, Codable, Sendable, CaseIterable {
  case agenda
  case item
  case findings
}

/// Where the clerk is: what undo brings back, and what a journal keeps with each edit.
package struct Focus: Hashable, Codable, Sendable {
  /// The pane that keys go to.
  package var pane: Pane
  /// The item shown, if the agenda has any.
  package var item: ItemID?
  /// Where typing goes in that item.
  package var caret: TextPosition?
  /// The other end of the selection; `nil` when nothing is selected.
  package var anchor: TextPosition?

  package init(
    pane: Pane, item: ItemID? = nil, caret: TextPosition? = nil, anchor: TextPosition? = nil
  ) {
    self.pane = pane
    self.item = item
    self.caret = caret
    self.anchor = anchor
  }

  /// This place after typing that left the caret there, when nothing else of it moved: what a journal
  /// need not say of each letter.
  package func following(_ caret: TextPosition) -> Focus {
    var next = self
    next.caret = caret
    return next
  }
}
