/// A scan over one JSON string: finds its closing quote and what is wrong before it.
struct JSONString {
  let bytes: [UInt8]
  var position: Int
  private(set) var faults: [(fault: JSONFault, range: Range<Int>)] = []
  private(set) var firstInvalidUTF8: Int?

  init(bytes: [UInt8], position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Goes past the closing quote, or to the end of the line when there is none.
  mutating func readToQuote() -> (position: Int, isClosed: Bool) {
    while position < bytes.count {
      skipPlain()
      guard position < bytes.count else { break }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        return (position + 1, true)
      case UInt8(ascii: "\\"):
        readEscape()
      case 0x0A, 0x0D:
        return (position, false)
      case 0..<0x20:
        report(.rawControl, length: 1)
        position += 1
      default:
        let length = JSONString.lengthOfScalar(in: bytes, at: position)
        if length == 0, firstInvalidUTF8 == nil { firstInvalidUTF8 = position }
        position += max(length, 1)
      }
    }
    return (position, false)
  }

  /// Goes past what needs no look: most of a text.
  private mutating func skipPlain() {
    var place = position
    while place + 8 <= bytes.count, bytes.span.isPlainText(at: place) { place += 8 }
    while place < bytes.count, (0x20..<0x80).contains(bytes[place]),
      bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\")
    {
      place += 1
    }
    position = place
  }

  private mutating func readEscape() {
    guard position + 1 < bytes.count else {
      position += 1
      return
    }
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      readUnicodeEscape()
    default:
      report(.unknownEscape, length: 2)
      // What follows may be a line end or the first byte of a longer scalar.
      position += bytes[position + 1] >= 0x20 && bytes[position + 1] < 0x80 ? 2 : 1
    }
  }

  private mutating func readUnicodeEscape() {
    guard let unit = JSONString.codeUnit(in: bytes[...], at: position) else {
      report(.unknownEscape, length: 2)
      position += 2
      return
    }
    switch unit {
    case 0xD800..<0xDC00:
      if let low = JSONString.codeUnit(in: bytes[...], at: position + 6),
        (0xDC00..<0xE000).contains(low)
      {
        position += 12
      } else {
        report(.loneSurrogate, length: 6)
        position += 6
      }
    case 0xDC00..<0xE000:
      report(.loneSurrogate, length: 6)
      position += 6
    default:
      position += 6
    }
  }

  private mutating func report(_ fault: JSONFault, length: Int) {
    guard faults.count < Fault.limit else { return }
    faults.append((fault, position..<min(position + length, bytes.count)))
  }

  /// The UTF-16 unit of a `\uXXXX` at an offset.
  static func codeUnit(in bytes: ArraySlice<UInt8>, at offset: Int) -> UInt16? {
    guard offset + 6 <= bytes.endIndex, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[offset + 2..<offset + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// The number of bytes of the scalar that starts at an offset; 0 where none is well formed
  /// (Unicode 16, table 3-7).
  private static func lengthOfScalar(in bytes: [UInt8], at offset: Int) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[offset] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    for index in offset + 2..<max(offset + 2, offset + length)
    where !bytes[index].isUTF8Continuation { return 0 }
    return length
  }
}

extension Span<UInt8> {
  /// Whether the eight bytes from a place on, which there must be, are printable ASCII without quotation
  /// mark and backslash.
  func isPlainText(at place: Int) -> Bool {
    // Checked, unlike the unchecked form: `place` comes from a loop over the bytes.
    let eight = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
    let highBits: UInt64 = 0x8080_8080_8080_8080
    /// The high bit of bytes below a value of at most 0x80, where no byte has its own high bit.
    func below(_ bytes: UInt64, _ value: UInt8) -> UInt64 {
      (bytes &- 0x0101_0101_0101_0101 &* UInt64(value)) & ~bytes & highBits
    }
    let quotes = eight ^ 0x2222_2222_2222_2222
    let backslashes = eight ^ 0x5C5C_5C5C_5C5C_5C5C
    let deletes = eight ^ 0x7F7F_7F7F_7F7F_7F7F
    return eight & highBits == 0
      && (below(eight, 0x20) | below(quotes, 1) | below(backslashes, 1) | below(deletes, 1)) == 0
  }
}

extension JSONParser {
  /// What the inside of a JSON string says; U+FFFD for what cannot be told.
  static func unescaped(_ inner: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
      guard inner[index] == UInt8(ascii: "\\"), index + 1 < inner.endIndex else {
        result.append(inner[index])
        index += 1
        continue
      }
      guard inner[index + 1] == UInt8(ascii: "u"),
        let unit = JSONString.codeUnit(in: inner, at: index)
      else {
        result.append(simpleEscape(inner[index + 1]))
        index += 2
        continue
      }
      index += 6
      var scalar = Unicode.Scalar(unit)
      if (0xD800..<0xDC00).contains(unit), let low = JSONString.codeUnit(in: inner, at: index),
        (0xDC00..<0xE000).contains(low)
      {
        scalar = Unicode.Scalar(
          0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
        index += 6
      }
      result.append(contentsOf: String(Character(scalar ?? "\u{FFFD}")).utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func simpleEscape(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }

  /// Whether a word is a number of JSON: no leading zero or plus, digits on both sides of a point.
  static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole == 1 || (whole > 1 && !startsWithZero) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
