/// A word as a reader compares it (case and accents left out), as one number.
struct WordKey: Hashable, Sendable {
  let hash: UInt64

  static let empty = WordKey(hash: 0xCBF2_9CE4_8422_2325)

  /// The key with one more letter, already plain.
  @inline(__always) func adding(_ letter: UInt8) -> WordKey {
    WordKey(hash: (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3)
  }

  init(hash: UInt64) { self.hash = hash }

  /// The key of a word written in plain lower case letters.
  init(_ plain: some StringProtocol) {
    self = plain.utf8.reduce(.empty) { $0.adding($1) }
  }
}

extension WordKey: ExpressibleByStringLiteral {
  init(stringLiteral plain: String) { self.init(plain) }
}
