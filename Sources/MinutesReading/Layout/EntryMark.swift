import MinutesWording

/// What stands before the words of a list entry, a heading or an article.
struct EntryMark: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case dash
    case bullet
    /// « o », « ◦ »: the second level of most word processors.
    case circle
    /// « 1. », « 2) », « 5.2. », « 1/ », « 1° »: its numbers.
    case number([Int])
    /// « II. », « III - »
    case roman(Int)
    /// « a) », « B. »
    case letter(Character)
    /// A bullet that the conversion lost: one space is left of it.
    case lost
    /// « ### », with the number that may follow it.
    case markdown(Int, number: Int?)
  }

  let kind: Kind
  /// Bytes of the line up to the words, from the first byte that is no space.
  let length: Int

  /// Whether it is a sign and not a number or letter, which may also begin a sentence.
  var isSign: Bool {
    switch kind {
    case .dash, .bullet, .circle, .lost: true
    case .number, .roman, .letter, .markdown: false
    }
  }

  /// The one number that it gives: « 3. », « III - », « ### 3. ».
  var ordinal: Int? {
    switch kind {
    case .number(let parts): parts.count == 1 ? parts[0] : nil
    case .roman(let value): value
    case .markdown(_, let number): number
    case .dash, .bullet, .circle, .letter, .lost: nil
    }
  }

  /// The mark at a byte of a line; `nil` where words begin at once.
  init?(_ bytes: Span<UInt8>, at start: Int) {
    if let heading = EntryMark.markdown(bytes, at: start) {
      self = heading
    } else if let sign = EntryMark.sign(bytes, at: start) {
      self = sign
    } else if let number = EntryMark.number(bytes, at: start) {
      self = number
    } else if let letters = EntryMark.letters(bytes, at: start) {
      self = letters
    } else {
      return nil
    }
  }

  static let lost = EntryMark(.lost, length: 0)

  private init(_ kind: Kind, length: Int) {
    self.kind = kind
    self.length = length
  }

  // MARK: Signs

  private static func sign(_ bytes: Span<UInt8>, at start: Int) -> EntryMark? {
    guard start < bytes.count else { return nil }
    let (kind, width): (Kind, Int)
    switch bytes[start] {
    case UInt8(ascii: "-"): (kind, width) = (.dash, 1)
    case UInt8(ascii: "*"), UInt8(ascii: ">"): (kind, width) = (.bullet, 1)
    case UInt8(ascii: "o"): (kind, width) = (.circle, 1)
    case 0xC2 where start + 1 < bytes.count && bytes[start + 1] == 0xB7:
      (kind, width) = (.bullet, 2)
    case 0xE2 where start + 2 < bytes.count:
      guard let known = threeByteSign(bytes[start + 1], bytes[start + 2]) else { return nil }
      (kind, width) = (known, 3)
    // private-use signs of symbol fonts: U+E000…U+F8FF
    case 0xEE where start + 2 < bytes.count: (kind, width) = (.bullet, 3)
    case 0xEF where start + 2 < bytes.count && bytes[start + 1] < 0xA4: (kind, width) = (.bullet, 3)
    default: return nil
    }
    let words = spaceSkipped(bytes, from: start + width)
    guard words < bytes.count else { return nil }
    if words == start + width {
      // « -Approuve » is an entry, « -12 », « *gras* » and « once » are not
      guard width > 1 || kind == .dash, isLetter(bytes[words]) else { return nil }
    }
    return EntryMark(kind, length: words - start)
  }

  private static func threeByteSign(_ second: UInt8, _ third: UInt8) -> Kind? {
    switch (second, third) {
    // ‐ ‑ ‒ – — ― −
    case (0x80, 0x90...0x95), (0x88, 0x92): .dash
    // • ‣ ⁃
    case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83): .bullet
    // ◦ ○
    case (0x97, 0xA6), (0x97, 0x8B): .circle
    // arrows, geometric shapes, dingbats
    case (0x86, _), (0x87, _), (0x96, _), (0x97, _), (0x9C, _), (0x9D, _), (0x9E, _), (0xA6, _):
      .bullet
    default: nil
    }
  }

  /// The headings of Markdown: « ## 3. Title », « **3. Title** ».
  private static func markdown(_ bytes: Span<UInt8>, at start: Int) -> EntryMark? {
    var index = start
    while index < bytes.count, bytes[index] == UInt8(ascii: "#"), index - start < 6 { index += 1 }
    var level = index - start
    if level == 0, index + 2 < bytes.count, bytes[index] == UInt8(ascii: "*"),
      bytes[index + 1] == UInt8(ascii: "*")
    {
      level = 3
      index += 2
      guard EntryMark.isDigit(bytes[index]) else { return nil }
    } else {
      guard level > 0, index < bytes.count, bytes[index] == 0x20 else { return nil }
    }
    index = spaceSkipped(bytes, from: index)
    guard index < bytes.count else { return nil }
    if let number = number(bytes, at: index), case .number(let parts) = number.kind,
      parts.count == 1
    {
      return EntryMark(.markdown(level, number: parts[0]), length: index + number.length - start)
    }
    return EntryMark(.markdown(level, number: nil), length: index - start)
  }

  // MARK: Numbers

  private static func number(_ bytes: Span<UInt8>, at start: Int) -> EntryMark? {
    var numbers: [Int] = []
    var index = afterNumberSign(bytes, at: start)
    while let (value, end) = digits(bytes, at: index) {
      numbers.append(value)
      index = end
      guard index < bytes.count, bytes[index] == UInt8(ascii: "."),
        digits(bytes, at: index + 1) != nil
      else { break }
      index += 1
    }
    guard !numbers.isEmpty, numbers.count <= 5 else { return nil }
    guard let end = closing(bytes, at: index, isDeep: numbers.count > 1) else { return nil }
    let words = spaceSkipped(bytes, from: end)
    // « 8), le conseil »: the end of a bracket
    guard words < bytes.count, bytes[words] != UInt8(ascii: ","), bytes[words] != UInt8(ascii: ";"),
      words > end || bytes[end - 1] != UInt8(ascii: ".") || isLetter(bytes[words])
    else { return nil }
    return EntryMark(.number(numbers), length: words - start)
  }

  /// The index after « N° » or « Point n° » before a number.
  private static func afterNumberSign(_ bytes: Span<UInt8>, at start: Int) -> Int {
    let sign = afterPointWord(bytes, at: start)
    let digits = afterSign(bytes, at: sign)
    return digits == sign && sign > start && !(sign < bytes.count && isDigit(bytes[sign]))
      ? start : digits
  }

  /// The index after « Point », « Question » or « Affaire ».
  private static func afterPointWord(_ bytes: Span<UInt8>, at start: Int) -> Int {
    for word in pointWords {
      guard start + word.count < bytes.count, bytes[start + word.count] == 0x20 else { continue }
      var index = 0
      while index < word.count, bytes[start + index] | 0x20 == word[index] { index += 1 }
      if index == word.count { return spaceSkipped(bytes, from: start + index) }
    }
    return start
  }

  private static let pointWords = ["point", "question", "affaire", "dossier"].map { Array($0.utf8) }

  private static func afterSign(_ bytes: Span<UInt8>, at start: Int) -> Int {
    guard start + 3 < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "n"),
      bytes[start + 1] == 0xC2,
      bytes[start + 2] == 0xB0
    else { return start }
    let digits = spaceSkipped(bytes, from: start + 3)
    return digits < bytes.count && isDigit(bytes[digits]) ? digits : start
  }

  /// The end of what closes a number: « . », « ) », « / », « ° », « .- », « - » with spaces.
  private static func closing(_ bytes: Span<UInt8>, at index: Int, isDeep: Bool) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "/"):
      // « 1/12ème », « 2.2.2021 »
      if index + 1 < bytes.count, isDigit(bytes[index + 1]) { return nil }
      let next = spaceSkipped(bytes, from: index + 1)
      return dashEnd(bytes, at: next) ?? index + 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xB0:
      let end = index + 2
      if end < bytes.count, bytes[end] == UInt8(ascii: ")") || bytes[end] == UInt8(ascii: "/") {
        return end + 1
      }
      return end
    case 0x20, 0x09, 0xC2, 0xE2:
      let next = spaceSkipped(bytes, from: index)
      if let end = dashEnd(bytes, at: next) { return end }
      if next < bytes.count, bytes[next] == UInt8(ascii: ":") { return next + 1 }
      return isDeep && next > index ? index : nil
    case UInt8(ascii: "-"), UInt8(ascii: ":"):
      return index + 1 < bytes.count && bytes[index + 1] == 0x20 ? index + 1 : nil
    default:
      return nil
    }
  }

  private static func dashEnd(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "-") {
      return index + 1 < bytes.count && bytes[index + 1] == 0x20 ? index + 1 : nil
    }
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
      (0x93...0x94).contains(bytes[index + 2])
    else { return nil }
    return index + 3
  }

  private static func digits(_ bytes: Span<UInt8>, at start: Int) -> (Int, end: Int)? {
    var index = start
    var value = 0
    while index < bytes.count, isDigit(bytes[index]), index - start < 4 {
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    guard index > start, index - start <= 3 else { return nil }
    return (value, index)
  }

  // MARK: Letters

  private static func letters(_ bytes: Span<UInt8>, at start: Int) -> EntryMark? {
    var index = start
    var text = ""
    while index < bytes.count, index - start < 6, isLetter(bytes[index]) {
      text.unicodeScalars.append(Unicode.Scalar(bytes[index]))
      index += 1
    }
    guard let first = text.first, index < bytes.count else { return nil }
    let end: Int
    switch bytes[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "/"): end = index + 1
    case UInt8(ascii: "."):
      // « M. », « L. 2121 » are none
      guard text.count > 1 || first == "I" || first == "V" || first == "X" || first.isLowercase
      else {
        return nil
      }
      end = dashEnd(bytes, at: spaceSkipped(bytes, from: index + 1)) ?? index + 1
    case 0x20:
      guard let dash = dashEnd(bytes, at: spaceSkipped(bytes, from: index)) else { return nil }
      end = dash
    default: return nil
    }
    let words = spaceSkipped(bytes, from: end)
    guard words > end || bytes[end - 1] == UInt8(ascii: "/"), words < bytes.count else {
      return nil
    }
    if bytes[index] == UInt8(ascii: "."), text == text.lowercased() {
      // « a. Nombre de bulletins »: small letters number the lines of a form
      guard text.count == 1, bytes[end - 1] == UInt8(ascii: "."), isCapital(bytes, at: words) else {
        return nil
      }
      return EntryMark(.letter(first), length: words - start)
    }
    if let value = RomanNumber.value(of: text), text == text.uppercased() {
      return EntryMark(.roman(value), length: words - start)
    }
    guard text.count == 1 else { return nil }
    return EntryMark(.letter(first), length: words - start)
  }

  // MARK: Bytes

  private static func isCapital(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    (0x41...0x5A).contains(bytes[index])
      || bytes[index] == 0xC3 && index + 1 < bytes.count && bytes[index + 1] < 0x9F
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0xC3 && byte < 0xE0
  }

  /// The first byte from an index on that is no space.
  static func spaceSkipped(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0C: index += 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xAF || (0x80...0x8A).contains(bytes[index + 2])):
        index += 3
      default: return index
      }
    }
    return index
  }
}

/// Roman numbers up to 39, as they number the parts of a text.
enum RomanNumber {
  static func value(of text: String) -> Int? { table[text.uppercased()] }

  private static let table: [String: Int] = {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    var result: [String: Int] = [:]
    for number in 1...39 {
      result[String(repeating: "X", count: number / 10) + units[number % 10]] = number
    }
    return result
  }()
}
