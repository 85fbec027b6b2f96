import MinutesWording

/// How many capital and small letters a text has.
struct LetterCase {
  private(set) var capitals = 0
  private(set) var small = 0

  /// Whether most of the letters are capitals.
  var isInCapitals: Bool { capitals >= 3 && capitals > small * 4 }

  /// Counts a letter by its first byte and the one after it; other letters than Latin ones, of more
  /// than two bytes, are none to us.
  mutating func add(_ byte: UInt8, _ next: UInt8) {
    switch byte {
    case 0x61...0x7A: small += 1
    case 0x41...0x5A: capitals += 1
    case 0xC3:
      if next >= 0xA0 || next == 0x9F {
        if next != 0xB7 { small += 1 }
      } else if next != 0x97 {
        capitals += 1
      }
    // « Œ », « œ » and the letters around them stand in pairs, the capital first
    case 0xC4, 0xC5:
      if next == 0xB8 || next.isMultiple(of: 2) { capitals += 1 } else { small += 1 }
    default: break
    }
  }

  init() {}

  init(_ text: String) {
    let bytes = text.utf8Span.span
    for index in 0..<bytes.count where bytes[index] & 0xC0 != 0x80 {
      add(bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0)
    }
  }
}
