package import MinutesEditing
package import MinutesModel

/// The three panes of the screen.
package enum Pane: String, Hashable, Codable, Sendable, CaseIterable {
  case agenda
  case item
  case findings

  /// What F1 and the menu call it.
  var name: String {
    switch self {
    case .agenda: "Ordre du jour"
    case .item: "Point"
    case .findings: "Constats"
    }
  }
}

/// Where the clerk is: what undo brings back.
package struct Focus: EditingFocus {
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

  package func following(_ caret: TextPosition) -> Focus? {
    var next = self
    next.caret = caret
    return next
  }
}
