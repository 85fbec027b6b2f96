import MinutesWording

/// Which words may stand in a paragraph, told by their first letters: most words that are sought are
/// told in one step not to be there.
struct WordSieve: Sendable {
  private var bits = SIMD4<UInt64>.zero

  init(_ tokens: [ClaimToken]) {
    for token in tokens where token.letters != 0 {
      let place = WordSieve.place(of: token.letters)
      bits[place.word] |= place.bit
    }
  }

  /// Whether a word with these first letters may be among them; false is certain.
  func mayHold(_ letters: UInt64) -> Bool {
    let place = WordSieve.place(of: letters)
    return bits[place.word] & place.bit != 0
  }

  private static func place(of letters: UInt64) -> (word: Int, bit: UInt64) {
    let hash = (letters &* 0x9E37_79B9_7F4A_7C15) >> 56
    return (Int(truncatingIfNeeded: hash & 3), 1 << (hash >> 2))
  }
}
