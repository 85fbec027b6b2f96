/// Looks for words in the bytes of a text before anything dearer is done with it.
struct PhraseSearch: Sendable {
  /// The patterns by their first byte.
  private let patterns: [[[UInt8]]]

  /// ASCII patterns, in lower case.
  init(_ patterns: String...) {
    self.init(patterns)
  }

  init(_ patterns: [String]) {
    var byFirst: [[[UInt8]]] = Array(repeating: [], count: 128)
    for pattern in patterns {
      let bytes = Array(pattern.utf8)
      if let first = bytes.first, first < 128 { byFirst[Int(first)].append(bytes) }
    }
    self.patterns = byFirst
  }

  /// Whether one of them stands in the text, in any case of its ASCII letters.
  func isIn(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for start in bytes.indices {
      let first = Self.lowered(bytes[start])
      guard first < 128 else { continue }
      for pattern in patterns[Int(first)] where start + pattern.count <= bytes.count {
        var length = 1
        while length < pattern.count, Self.lowered(bytes[start + length]) == pattern[length] {
          length += 1
        }
        if length == pattern.count { return true }
      }
    }
    return false
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
