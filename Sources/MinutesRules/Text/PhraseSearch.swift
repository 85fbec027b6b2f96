/// Looks for words in the bytes of a text before anything dearer is done with it.
struct PhraseSearch: Sendable {
  private let patterns: [[UInt8]]

  /// ASCII patterns, in lower case.
  init(_ patterns: String...) {
    self.patterns = patterns.map { Array($0.utf8) }
  }

  /// Whether one of them stands in the text, in any case of its ASCII letters.
  func isIn(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    return patterns.contains { pattern in
      var start = 0
      while start + pattern.count <= bytes.count {
        var length = 0
        while length < pattern.count, Self.lowered(bytes[start + length]) == pattern[length] {
          length += 1
        }
        if length == pattern.count { return true }
        start += 1
      }
      return false
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
