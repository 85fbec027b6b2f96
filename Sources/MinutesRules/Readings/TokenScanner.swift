/// Cuts the bytes of a text into tokens.
struct TokenScanner {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> TextToken? {
    while let width = space(at: index) { index += width }
    guard index < bytes.count else { return nil }
    let start = index
    if isDigit(index) {
      if let number = scanNumber() { return TextToken(kind: .number(number), bytes: start..<index) }
      return TextToken(kind: .word, bytes: start..<index)
    }
    if start > 0, isDigit(start - 1), startsTimes(start) {
      index += 1
      return TextToken(kind: .sign("*"), bytes: start..<index)
    }
    if let width = letter(at: index) {
      index += width
      skipWord()
      let isTimes = index == start + 1 && (bytes[start] == 0x78 || bytes[start] == 0x58)
      return TextToken(kind: isTimes ? .sign("*") : .word, bytes: start..<index)
    }
    let (sign, width) = sign(at: index)
    index += width
    return TextToken(kind: .sign(sign), bytes: start..<index)
  }

  // MARK: numbers

  /// Digits in groups of three, then decimals; `nil` when letters follow at once (« 20h30 »), which
  /// are skipped with them.
  private mutating func scanNumber() -> Decimal? {
    var digits = scanDigits()
    var grouped = digits.count <= 3
    while grouped, let width = groupSeparator(at: index), digitRun(at: index + width) == 3 {
      index += width
      digits += scanDigits()
    }
    // « 6.395,87 »: a point before three digits groups only when a decimal comma comes later.
    while grouped, index < bytes.count, bytes[index] == 0x2E, digitRun(at: index + 1) == 3,
      isPointGroup(after: index + 1)
    {
      index += 1
      digits += scanDigits()
    }
    grouped = false
    var decimals: [UInt8] = []
    if index + 1 < bytes.count, bytes[index] == 0x2C || bytes[index] == 0x2E, isDigit(index + 1) {
      index += 1
      decimals = scanDigits()
    }
    if letter(at: index) != nil, !startsTimes(index) {
      skipWord()
      return nil
    }
    return Decimal(digits: digits, decimals: decimals)
  }

  private mutating func scanDigits() -> [UInt8] {
    let start = index
    while isDigit(index) { index += 1 }
    return Array(bytes[start..<index])
  }

  private func digitRun(at start: Int) -> Int {
    var end = start
    while isDigit(end) { end += 1 }
    return end - start
  }

  private func isPointGroup(after start: Int) -> Bool {
    var end = start + 3
    while end < bytes.count, bytes[end] == 0x2E, digitRun(at: end + 1) == 3 { end += 4 }
    return end < bytes.count && bytes[end] == 0x2C && isDigit(end + 1) || end > start + 3
  }

  /// « 0,03x1176 »: an x between digits multiplies.
  private func startsTimes(_ index: Int) -> Bool {
    index < bytes.count && (bytes[index] == 0x78 || bytes[index] == 0x58) && isDigit(index + 1)
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && (0x30...0x39).contains(bytes[index])
  }

  /// Spaces and apostrophes that may stand between groups of digits, by their width.
  private func groupSeparator(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x20 || bytes[index] == 0x27 { return 1 }
    let isApostrophe =
      index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
    return isApostrophe ? 3 : space(at: index)
  }

  // MARK: words and signs

  private mutating func skipWord() {
    while index < bytes.count {
      if let width = letter(at: index) {
        index += width
      } else if isDigit(index) || (bytes[index] == 0x2D && letter(at: index + 1) != nil) {
        index += 1
      } else {
        return
      }
    }
  }

  /// The width of a letter, Latin with its accents.
  private func letter(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x41...0x5A, 0x61...0x7A: return 1
    case 0xC3: return index + 1 < bytes.count && bytes[index + 1] != 0x97 ? 2 : nil
    case 0xC4...0xC9: return index + 1 < bytes.count ? 2 : nil
    default: return nil
    }
  }

  /// The width of a space of any kind.
  private func space(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x20, 0x09: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : nil
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      return bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89 ? 3 : nil
    default: return nil
    }
  }

  private func sign(at index: Int) -> (Character, width: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (Character(Unicode.Scalar(byte)), 1) }
    let width = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, bytes.count - index)
    switch Array(bytes[index..<index + width]) {
    case [0xC3, 0x97]: return ("*", width)
    case [0xE2, 0x82, 0xAC]: return ("€", width)
    case [0xE2, 0x88, 0x92], [0xE2, 0x80, 0x93]: return ("-", width)
    case [0xE2, 0x80, 0x99]: return ("'", width)
    case [0xC2, 0xAB]: return ("«", width)
    case [0xC2, 0xBB]: return ("»", width)
    default: return ("�", width)
    }
  }
}
