/// The keys held while another is pressed; shift is absent where the character already says it.
package struct Modifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Asked of every key; the one that all sets have goes through tables of witnesses.
  package var isEmpty: Bool { rawValue == 0 }

  package static let shift = Modifiers(rawValue: 1)
  package static let alt = Modifiers(rawValue: 2)
  package static let control = Modifiers(rawValue: 4)
}
