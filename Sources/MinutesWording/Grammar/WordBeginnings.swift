/// Some words by their first letters: all but a few words of a text are told in one step to be none of
/// them.
package struct WordBeginnings: Sendable {
  /// Letters that are enough to tell most words.
  package static let length = 5

  /// The first letters in a table hashed by them; 0 is free.
  private var slots: [UInt64]

  /// Folded words, a hundred or so.
  package init(_ words: some Sequence<String>) {
    slots = Array(repeating: 0, count: 1 << WordBeginnings.slotBits)
    for word in words {
      let letters = WordBeginnings.letters(of: word.utf8)
      var slot = WordBeginnings.slot(of: letters)
      while slots[slot] != 0, slots[slot] != letters { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = letters
    }
  }

  /// The first letters of a folded word as one number.
  package static func letters(of word: some Sequence<UInt8>) -> UInt64 {
    word.prefix(length).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The same of a text.
  package static func letters(of word: String) -> UInt64 {
    let bytes = word.utf8Span.span
    var result: UInt64 = 0
    for index in 0..<min(bytes.count, length) { result = result << 8 | UInt64(bytes[index]) }
    return result
  }

  /// Whether one of the words begins with these.
  package func contains(_ letters: UInt64) -> Bool {
    var slot = WordBeginnings.slot(of: letters)
    while slots[slot] != 0 {
      if slots[slot] == letters { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// Room for four times the words that the longest list has.
  private static let slotBits: UInt64 = 9

  private static func slot(of letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> (64 - slotBits))
  }
}
