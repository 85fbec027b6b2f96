/// What the left button or the wheel did, and where.
package struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  package enum Kind: Hashable, Sendable {
    case press
    case release
    /// Stands for the second press, and comes instead of it.
    case doubleClick
    /// The pointer moved with the button down.
    case drag
    case scrollUp
    case scrollDown
  }

  /// The cell it did it on.
  package var position: Position
  /// What it did.
  package var kind: Kind
  /// The keys held meanwhile.
  package var modifiers: Modifiers

  package init(position: Position, kind: Kind, modifiers: Modifiers = []) {
    self.position = position
    self.kind = kind
    self.modifiers = modifiers
  }
}
