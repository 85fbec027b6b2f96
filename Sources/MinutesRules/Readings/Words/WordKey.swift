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
    var key = WordKey.empty
    for letter in plain.utf8 { key = key.adding(letter) }
    self = key
  }
}

extension WordKey: ExpressibleByStringLiteral {
  /// The key of a word in the program; made where it stands, at each comparison, and so of its bytes.
  @inline(__always)
  init(stringLiteral plain: StaticString) {
    var key = WordKey.empty
    plain.withUTF8Buffer { letters in
      for index in letters.indices { key = key.adding(unsafe letters[index]) }
    }
    self = key
  }
}
