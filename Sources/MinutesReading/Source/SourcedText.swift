import MinutesWording

/// Text with where each part of it stands in the source.
///
/// Cleaned of what is no text: spaces in a row are one, ligatures are letters, soft hyphens and
/// controls are gone. Words stay words.
package struct SourcedText: Hashable, Sendable {
  /// A part of the text that stands as it is in the source.
  struct Origin: Hashable, Sendable {
    /// Where it begins in the text, in bytes.
    var start: Int
    /// The line of the source, from 0.
    var line: Int
    /// Where it begins in that line, in bytes.
    var byte: Int
  }

  /// The text itself.
  package private(set) var text: String
  private(set) var origins: [Origin]

  static let empty = SourcedText(text: "", origins: [])

  private init(text: String, origins: [Origin]) {
    self.text = text
    self.origins = origins
  }

  package var isEmpty: Bool { text.isEmpty }
  var count: Int { text.utf8.count }

  /// The text of a line, or of some bytes of it.
  init(_ line: SourceLine, _ range: Range<Int>? = nil) {
    let bytes = line.text.utf8Span.span
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    if let clean = LineCleaner.cleanRange(bytes, range) {
      let start = line.text.utf8.index(line.text.startIndex, offsetBy: clean.lowerBound)
      let end = line.text.utf8.index(start, offsetBy: clean.count)
      self.init(
        text: String(line.text[start..<end]),
        origins: clean.isEmpty
          ? [] : [Origin(start: 0, line: line.number - 1, byte: clean.lowerBound)])
      return
    }
    var cleaner = LineCleaner(line: line.number - 1)
    cleaner.clean(bytes, range)
    self.init(text: String(decoding: cleaner.result, as: UTF8.self), origins: cleaner.origins)
  }

  /// The part in a range of bytes, without spaces at its ends.
  func slice(_ range: Range<Int>) -> SourcedText {
    let bytes = text.utf8Span.span
    var lower = max(0, range.lowerBound)
    var upper = min(count, range.upperBound)
    guard lower < upper else { return .empty }
    while lower < upper, let length = SourcedText.space(bytes, at: lower) { lower += length }
    while upper > lower, let length = SourcedText.space(bytes, before: upper) { upper -= length }
    guard lower < upper else { return .empty }
    if lower == 0, upper == count { return self }
    var kept: [Origin] = []
    for (index, origin) in origins.enumerated() {
      let end = index + 1 < origins.count ? origins[index + 1].start : count
      guard end > lower, origin.start < upper else { continue }
      let start = max(origin.start, lower)
      kept.append(
        Origin(
          start: start - lower, line: origin.line, byte: origin.byte + (start - origin.start)))
    }
    let from = text.utf8.index(text.startIndex, offsetBy: lower)
    let to = text.utf8.index(text.startIndex, offsetBy: upper)
    return SourcedText(text: String(text[from..<to]), origins: kept)
  }

  /// What follows a number of bytes.
  func dropping(_ bytes: Int) -> SourcedText { slice(bytes..<count) }

  /// What stands before a number of bytes.
  func prefix(_ bytes: Int) -> SourcedText { slice(0..<bytes) }

  /// Both texts with a separator between, which has no place in the source.
  func joined(_ other: SourcedText, by separator: String = " ") -> SourcedText {
    var both = self
    both.append(other, by: separator)
    return both
  }

  /// Adds a text behind this one, where it lies: line after line of a long paragraph.
  mutating func append(_ other: SourcedText, by separator: String = " ") {
    if other.isEmpty { return }
    if isEmpty {
      self = other
      return
    }
    let shift = count + separator.utf8.count
    text += separator
    text += other.text
    for origin in other.origins {
      origins.append(
        Origin(start: origin.start + shift, line: origin.line, byte: origin.byte))
    }
  }

  /// Without the last byte, a hyphen that only parted a word.
  func withoutLastByte() -> SourcedText {
    SourcedText(text: String(text.dropLast()), origins: origins)
  }

  /// Where a byte of the text stands in the source.
  func origin(at byte: Int) -> (line: Int, byte: Int) {
    guard let origin = origins.last(where: { $0.start <= byte }) ?? origins.first else {
      return (0, 0)
    }
    return (origin.line, origin.byte + max(0, byte - origin.start))
  }

  /// How many bytes a space takes that stands there; `nil` where none does.
  static func space(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    return switch bytes[index] {
    case 0x20, 0x09: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: 2
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89):
      3
    default: nil
    }
  }

  private static func space(_ bytes: Span<UInt8>, before index: Int) -> Int? {
    for length in 1...3 where index >= length {
      if space(bytes, at: index - length) == length { return length }
    }
    return nil
  }
}

/// Copies the bytes of a line and notes wherever what it writes departs from them.
private struct LineCleaner {
  let line: Int
  var result: [UInt8] = []
  var origins: [SourcedText.Origin] = []
  /// Whether the next byte copied follows the last one in the source.
  private var isUnbroken = false

  init(line: Int) {
    self.line = line
  }

  /// What is left of a range without the spaces at its ends, where nothing inside needs cleaning;
  /// `nil` where something may.
  static func cleanRange(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    var previous: UInt8 = 0
    for index in start..<end {
      let byte = bytes[index]
      switch byte {
      case 0x20: if previous == 0x20 { return nil }
      case 0..<0x20, 0x7F, 0xEF: return nil
      // C1 controls and soft hyphens
      case 0xC2:
        if index + 1 < end, bytes[index + 1] < 0xA0 || bytes[index + 1] == 0xAD { return nil }
      // zero-width spaces
      case 0xE2:
        if index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0x8B { return nil }
      default: break
      }
      previous = byte
    }
    return start..<end
  }

  mutating func clean(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09:
        if result.isEmpty || result.last == 0x20 { isUnbroken = false } else { write(0x20, index) }
        index += 1
      case 0..<0x20, 0x7F:
        isUnbroken = false
        index += 1
      case 0x21..<0x7F:
        write(byte, index)
        index += 1
        // words and the single spaces between them need no more looking at
        while index < range.upperBound, (0x20..<0x7F).contains(bytes[index]),
          bytes[index] != 0x20 || result.last != 0x20
        {
          result.append(bytes[index])
          index += 1
        }
      default:
        let length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, range.upperBound - index)
        writeSequence(bytes, index, length)
        index += length
      }
    }
    while result.last == 0x20 { result.removeLast() }
  }

  private mutating func write(_ byte: UInt8, _ index: Int) {
    if !isUnbroken {
      origins.append(SourcedText.Origin(start: result.count, line: line, byte: index))
      isUnbroken = true
    }
    result.append(byte)
  }

  private mutating func writeSequence(_ bytes: Span<UInt8>, _ index: Int, _ length: Int) {
    let first = bytes[index]
    let second = length > 1 ? bytes[index + 1] : 0
    let third = length > 2 ? bytes[index + 2] : 0
    switch (first, second, third) {
    // C1 controls, soft hyphen, zero-width and byte-order marks
    case (0xC2, 0x80...0x9F, _), (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF):
      isUnbroken = false
    case (0xEF, 0xAC, 0x80...0x86):
      isUnbroken = false
      for letter in LineCleaner.ligatures[Int(third - 0x80)].utf8 { write(letter, index) }
      isUnbroken = false
    default:
      for offset in 0..<length { write(bytes[index + offset], index + offset) }
    }
  }

  /// U+FB00…U+FB06
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
