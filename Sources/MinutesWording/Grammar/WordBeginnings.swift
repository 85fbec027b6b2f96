/// Some words by their first letters: all but a few words of a text are told in one step to be none of
/// them.
package struct WordBeginnings: Sendable {
  /// Letters that are enough to tell most words.
  package static let length = 5

  /// The first letters in a table hashed by them; 0 is free.
  private var slots: [UInt64]
  /// What is left of 64 bits beside those that count the slots.
  private let shift: UInt64

  /// Folded words.
  package init(_ words: some Collection<String>) {
    var bits: UInt64 = 6
    while words.count * 4 > 1 << bits { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: 0, count: 1 << bits)
    for word in words {
      let letters = WordBeginnings.letters(of: word.utf8)
      guard letters != 0 else { continue }
      var slot = slot(of: letters)
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

  /// The first letters of the first word of a folded phrase; 0 where it begins with none.
  package static func letters(ofFirstWord phrase: Span<UInt8>) -> UInt64 {
    guard !phrase.isEmpty, (0x61...0x7A).contains(phrase[0]) else { return 0 }
    var result: UInt64 = 0
    for index in 0..<min(phrase.count, length) {
      if phrase[index] == 0x20 { break }
      result = result << 8 | UInt64(phrase[index])
    }
    return result
  }

  /// The first letters of the word that begins at a byte of a text; 0 where none does, `nil` where
  /// letters stand that French has not.
  package static func letters(ofWordIn text: Span<UInt8>, at start: Int) -> UInt64? {
    var result: UInt64 = 0
    var (index, count) = (start, 0)
    while index < text.count, count < length {
      let byte = text[index]
      index += 1
      var letter: UInt8 = 0
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: letter = byte | 0x20
      case 0xC3 where index < text.count:
        letter = plainLetters[Int(text[index] & 0x3F)]
        index += 1
        if letter == 0 { return nil }
      case 0..<0xC4, 0xE2: break
      default: return nil
      }
      if letter == 0 { break }
      result = result << 8 | UInt64(letter)
      count += 1
    }
    return result
  }

  /// Whether a text may hold one of the words: that is told in one pass over its bytes, and only a text
  /// that has such a beginning need be cut into tokens.
  package func mayStand(in text: String) -> Bool {
    let bytes = text.utf8Span.span
    var letters: UInt64 = 0
    var count = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      var letter: UInt8 = 0
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: letter = byte | 0x20
      case UInt8(ascii: "-") where count > 0 && index < bytes.count:
        if bytes[index] | 0x20 >= 0x61, bytes[index] != 0xC2, bytes[index] != 0xE2 { letter = byte }
      case 0xC3 where index < bytes.count:
        letter = WordBeginnings.plainLetters[Int(bytes[index] & 0x3F)]
        index += 1
        if letter == 0 { return true }
      case 0..<0xC4: break
      case 0xE2 where index + 1 < bytes.count:
        // U+2010 and U+2011 are hyphens
        if bytes[index] == 0x80, bytes[index + 1] & 0xFE == 0x90 { return true }
      // other letters are rare
      default: return true
      }
      if letter != 0 {
        if count < WordBeginnings.length { letters = letters << 8 | UInt64(letter) }
        count += 1
        if count == WordBeginnings.length, contains(letters) { return true }
      } else if count > 0 {
        if count < WordBeginnings.length, contains(letters) { return true }
        (letters, count) = (0, 0)
      }
    }
    return count > 0 && count < WordBeginnings.length && contains(letters)
  }

  /// À…ÿ without accent; 0 for what is more than one letter, or none.
  private static let plainLetters = Array(
    "aaaaaa?ceeeeiiiidnooooo?ouuuuytsaaaaaa?ceeeeiiiidnooooo?ouuuuyty".utf8
  ).map { $0 == UInt8(ascii: "?") ? 0 : $0 }

  /// Whether one of the words begins with these.
  package func contains(_ letters: UInt64) -> Bool {
    var slot = slot(of: letters)
    while slots[slot] != 0 {
      if slots[slot] == letters { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func slot(of letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
