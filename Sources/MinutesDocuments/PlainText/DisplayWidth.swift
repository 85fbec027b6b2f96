extension Unicode.Scalar {
  /// Columns that the scalar takes in a text of fixed pitch: 0 for marks and joiners, 2 for wide
  /// letters of East Asia and pictures, else 1.
  fileprivate var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if properties.isEmojiPresentation { return 2 }
    return Unicode.Scalar.wideRanges.contains { $0.contains(value) } ? 2 : 1
  }

  /// Wide and full-width code points (East Asian Width W and F).
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
  ]

  /// One column for sure, without asking the Unicode tables: Latin letters and French punctuation.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20..<0x300, 0x2010...0x2027, 0x202F, 0x20AC: true
    default: false
    }
  }
}

extension Character {
  fileprivate var columns: Int {
    var widest = 0
    for scalar in unicodeScalars {
      if scalar.value == 0xFE0F { return 2 }
      widest = max(widest, scalar.columns)
    }
    return widest
  }
}

extension StringProtocol {
  /// Columns that the text takes where every letter has the same width.
  var displayWidth: Int {
    var count = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return reduce(0) { $0 + $1.columns } }
      count += 1
    }
    return count
  }

  /// The text followed by spaces up to a width.
  func padded(to width: Int) -> String {
    String(self) + String(repeating: " ", count: Swift.max(0, width - displayWidth))
  }

  /// The text after as many spaces as bring it to a width.
  func paddedBefore(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth)) + String(self)
  }
}
