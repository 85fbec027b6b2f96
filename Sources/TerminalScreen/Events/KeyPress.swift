/// A key with the modifiers held.
package struct KeyPress: Hashable, Sendable {
  /// The key.
  package var key: Key
  /// What was held with it.
  package var modifiers: Modifiers

  package init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// What the press types into a text, if it types anything.
  package var typed: Character? {
    guard case .character(let character) = key, modifiers.isDisjoint(with: [.control, .alt]) else {
      return nil
    }
    return character
  }
}
