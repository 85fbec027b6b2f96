/// A word, figure or mark of a text, folded for comparison, with where it stands.
package struct ClaimToken: Hashable, Sendable {
  /// What a token is.
  package enum Kind: Hashable, Sendable {
    case word
    /// A whole number of at most three digits: a count can be one.
    case integer(Int)
    /// Any other figure: an amount, a year, a reference.
    case figure
    case mark
  }

  /// The word, figure or mark, folded.
  package let text: String
  /// What it is.
  package let kind: Kind
  /// In UTF-8 code units of the text.
  package let range: Range<Int>
  /// The first letters of a word, as `WordBeginnings` compares them; 0 for a figure or a mark.
  package internal(set) var letters: UInt64 = 0

  /// The tokens of a text; spaces are left out, a line break is a mark.
  ///
  /// Works on bytes: rules read every line of a record, and characters would cost ten times as much.
  package static func all(in text: String) -> [ClaimToken] {
    var scanner = ClaimScanner(text)
    return scanner.scan(atMost: .max)
  }

  /// Gives the tokens of a text a few thousand at a time: all of a long text weigh fifty times the text.
  package static func eachPortion(of text: String, _ take: ([ClaimToken]) -> Void) {
    var scanner = ClaimScanner(text)
    while case let tokens = scanner.scan(atMost: 4_096), !tokens.isEmpty { take(tokens) }
  }
}

/// Cuts UTF-8 text into tokens.
private struct ClaimScanner {
  /// What the code point at a place of the text is to us.
  private enum Unit {
    case letters(UInt8, UInt8? = nil)
    case digit(UInt8)
    case hyphen
    case separator(UInt8)
    case space
    case combining
    case mark(String)
  }

  private let bytes: [UInt8]
  /// Up to where the text is cut.
  private var index = 0
  private var tokens: [ClaimToken] = []
  /// The letters of the word that is being read, in the first `length` places.
  private var run: [UInt8] = Array(repeating: 0, count: 64)
  private var length = 0
  /// Its first letters, as `WordBeginnings` compares them.
  private var letters: UInt64 = 0
  private var start = 0
  private var hasLetter = false
  private var isPlainNumber = true

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The next tokens: so many, or one more, unless the text ends.
  mutating func scan(atMost limit: Int) -> [ClaimToken] {
    tokens = []
    tokens.reserveCapacity(min(limit, (bytes.count - index) / 5))
    while index < bytes.count, tokens.count < limit {
      let byte = bytes[index]
      if isLetter(byte | 0x20) {
        extend(byte | 0x20, at: index)
        hasLetter = true
        index += 1
        continue
      }
      if byte == UInt8(ascii: " ") {
        finish(at: index)
        index += 1
        continue
      }
      let (unit, width) = unit(at: index)
      switch unit {
      case .letters(let first, let second):
        extend(first, at: index)
        if let second { extend(second, at: index) }
        hasLetter = true
      case .digit(let digit):
        extend(digit, at: index)
      case .combining:
        break
      case .hyphen where isLetter(last) && isLetter(after: index + width):
        extend(UInt8(ascii: "-"), at: index)
      case .separator(let mark) where isDigit(last) && isDigit(after: index + width):
        extend(mark, at: index)
        isPlainNumber = false
      case .hyphen:
        finish(at: index)
        append("-", index..<index + width)
      case .separator(let mark):
        finish(at: index)
        if mark != UInt8(ascii: " ") {
          append(String(decoding: [mark], as: UTF8.self), index..<index + width)
        }
      case .space:
        finish(at: index)
      case .mark(let text):
        finish(at: index)
        append(text, index..<index + width)
      }
      index += width
    }
    if index == bytes.count { finish(at: index) }
    return tokens
  }

  /// The last letter or digit of the word that is being read.
  private var last: UInt8? { length > 0 ? run[length - 1] : nil }

  private mutating func extend(_ byte: UInt8, at index: Int) {
    if length == 0 {
      start = index
      letters = 0
    }
    if length < WordBeginnings.length { letters = letters << 8 | UInt64(byte) }
    if length < run.count { run[length] = byte } else { run.append(byte) }
    length += 1
  }

  private mutating func append(_ text: String, _ range: Range<Int>) {
    tokens.append(ClaimToken(text: text, kind: .mark, range: range))
  }

  private mutating func finish(at end: Int) {
    guard length > 0 else { return }
    let text = String(decoding: run[..<length], as: UTF8.self)
    let kind: ClaimToken.Kind
    if hasLetter {
      kind = .word
    } else if isPlainNumber, length <= 3, let value = Int(text) {
      kind = .integer(value)
    } else {
      kind = .figure
    }
    tokens.append(
      ClaimToken(
        text: text, kind: kind, range: start..<end,
        letters: hasLetter ? letters : 0))
    length = 0
    hasLetter = false
    isPlainNumber = true
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  private func isLetter(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
  }

  private func isDigit(after index: Int) -> Bool {
    index < bytes.count && isDigit(bytes[index])
  }

  private func isLetter(after index: Int) -> Bool {
    guard index < bytes.count, case .letters = unit(at: index).0 else { return false }
    return true
  }

  private func unit(at index: Int) -> (Unit, length: Int) {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return (.letters(byte), 1)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return (.letters(byte | 0x20), 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.digit(byte), 1)
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return (.space, 1)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return (.mark("\n"), 1)
    case UInt8(ascii: "-"): return (.hyphen, 1)
    case UInt8(ascii: ","), UInt8(ascii: "."): return (.separator(byte), 1)
    case 0..<0x80: return (.mark(String(decoding: [byte], as: UTF8.self)), 1)
    case 0xC2...0xDF: return (twoByteUnit(byte, following(index, 1)), min(2, bytes.count - index))
    case 0xE0...0xEF:
      let unit = threeByteUnit(byte, following(index, 1), following(index, 2))
      return (unit ?? mark(index, 3), min(3, bytes.count - index))
    default: return (mark(index, 4), min(4, bytes.count - index))
    }
  }

  private func following(_ index: Int, _ distance: Int) -> UInt8 {
    index + distance < bytes.count ? bytes[index + distance] : 0
  }

  private func mark(_ index: Int, _ length: Int) -> Unit {
    .mark(String(decoding: bytes[index..<min(index + length, bytes.count)], as: UTF8.self))
  }

  private func twoByteUnit(_ first: UInt8, _ second: UInt8) -> Unit {
    switch (first, second) {
    case (0xC2, 0xA0): return .space
    case (0xC3, 0x86), (0xC3, 0xA6): return .letters(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case (0xC5, 0x92), (0xC5, 0x93): return .letters(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case (0xC3, 0x97), (0xC3, 0xB7), (0xC2, _):
      return .mark(String(decoding: [first, second], as: UTF8.self))
    case (0xC3, 0xBF): return .letters(UInt8(ascii: "y"))
    case (0xC3, 0x80...0xBF): return .letters(ClaimScanner.plainLetters[Int(second & 0x1F)])
    case (0xCC, _), (0xCD, 0x80...0xAF): return .combining
    default: return .mark(String(decoding: [first, second], as: UTF8.self))
    }
  }

  private func threeByteUnit(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Unit? {
    guard first == 0xE2, second == 0x80 else { return nil }
    return switch third {
    case 0x98, 0x99: .mark("'")
    case 0x90, 0x91: .hyphen
    // the narrow space that groups digits
    case 0xAF: .separator(UInt8(ascii: " "))
    case 0x80...0x8A: .space
    default: nil
    }
  }

  /// À…ß and à…þ without accent.
  private static let plainLetters = Array("aaaaaaaceeeeiiiidnooooo*ouuuuyts".utf8)
}
