/// A key of the keyboard, without its modifiers.
package enum Key: Hashable, Sendable {
  /// What it types; with control the lower-case letter.
  case character(Character)
  case enter
  case tab
  case backspace
  case delete
  case insert
  case escape
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 is 1.
  case function(Int)
}
