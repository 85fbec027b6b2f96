extension Amount {
  /// The amount that a text typed by a clerk says, or `nil` when it is none or ambiguous.
  ///
  /// Accepts `6395,87`, `6 395,87` with any kind of space, `6395.87`, `6.395,87`, `6'395,87`, a
  /// leading minus, and a trailing `€`, `euros` or `EUR`. Groups must be of three digits. A lone
  /// separator with three digits after it (`1.500`, `1,500`) is ambiguous and not read
  /// (law.md M-08).
  package init?(reading text: String) {
    if let cents = Amount.plainCents(text.utf8Span.span) {
      self.init(cents: cents)
      return
    }
    var rest = Substring(text.trimmingSpaces)
    for suffix in ["€", "euros", "euro", "EUR", "Euros", "Euro", "EUROS"]
    where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
      break
    }
    rest = Substring(rest.trimmingSpaces)
    var isNegative = false
    if let sign = rest.first, sign == "-" || sign == "−" || sign == "–" {
      isNegative = true
      rest = Substring(rest.dropFirst().trimmingSpaces)
    }
    guard let magnitude = Amount.readingMagnitude(rest) else { return nil }
    self = isNegative ? Amount(cents: -magnitude) : Amount(cents: magnitude)
  }

  /// The amount that a part of a text says.
  package init?(reading text: Substring) { self.init(reading: String(text)) }

  /// The cents of an amount as it usually stands, by bytes alone: groups of three digits parted by
  /// spaces, a comma and one or two decimals, « € » or « euros »; `nil` for any other text.
  private static func plainCents(_ bytes: Span<UInt8>) -> Int64? {
    var index = 0
    var euros: Int64 = 0
    var group = 0
    var groups = 0
    while index < bytes.count, index < 24 {
      if (0x30...0x39).contains(bytes[index]) {
        euros = euros * 10 + Int64(bytes[index] - 0x30)
        group += 1
        guard group <= (groups == 0 ? 12 : 3) else { return nil }
        index += 1
      } else if let length = spaceLength(bytes, at: index), index + length < bytes.count,
        (0x30...0x39).contains(bytes[index + length])
      {
        guard groups == 0 ? (1...3).contains(group) : group == 3 else { return nil }
        (group, groups) = (0, groups + 1)
        index += length
      } else {
        break
      }
    }
    guard group > 0, groups == 0 || group == 3, euros <= 10_000_000_000_000 else { return nil }
    var cents: Int64 = 0
    if index < bytes.count, bytes[index] == UInt8(ascii: ",") {
      var decimals = 0
      index += 1
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
        cents = cents * 10 + Int64(bytes[index] - 0x30)
        decimals += 1
        index += 1
        guard decimals <= 2 else { return nil }
      }
      guard decimals > 0 else { return nil }
      if decimals == 1 { cents *= 10 }
    }
    while index < bytes.count, let length = spaceLength(bytes, at: index) { index += length }
    guard index == bytes.count || isCurrency(bytes, from: index) else { return nil }
    return euros * 100 + cents
  }

  private static func spaceLength(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    switch bytes[index] {
    case 0x20: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: 2
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF:
      3
    default: nil
    }
  }

  private static let currencies = ["€", "euros", "Euros", "euro", "EUR"].map { Array($0.utf8) }

  private static func isCurrency(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    currencies.contains { word in
      word.count == bytes.count - start
        && word.indices.allSatisfy { word[$0] == bytes[start + $0] }
    }
  }

  /// Reads digits with group separators and at most two decimals, in cents.
  private static func readingMagnitude(_ text: Substring) -> Int64? {
    var groups: [Substring] = []
    var separators: [Character] = []
    var start = text.startIndex
    for index in text.indices {
      let character = text[index]
      if character.isASCII, character.isNumber { continue }
      guard
        character == "." || character == "," || character == "'" || character == "’"
          || character.isFrenchSpace
      else { return nil }
      groups.append(text[start..<index])
      separators.append(character)
      start = text.index(after: index)
    }
    groups.append(text[start...])
    guard let head = groups.first, !head.isEmpty, head.count <= 15 else { return nil }

    var decimals: Substring = ""
    if let last = separators.last, last == "." || last == ",", let tail = groups.last {
      let isDecimal = tail.count <= 2 && !tail.isEmpty
      if isDecimal {
        decimals = tail
        groups.removeLast()
        separators.removeLast()
        // « 6.395.87 »: one mark cannot both group and divide
        guard !separators.contains(last) else { return nil }
      } else if tail.isEmpty {
        // « 6395, » on the way to its cents
        groups.removeLast()
        separators.removeLast()
      } else if separators.count == 1 {
        return nil
      }
    }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    if groups.count > 1 {
      guard head.count <= 3, Set(separators.map(\.groupingClass)).count <= 1,
        separators.first != ",", separators.first != "." || !decimals.isEmpty || groups.count > 2
      else { return nil }
    }
    guard let euros = Int64(groups.joined()), euros <= 10_000_000_000_000 else { return nil }
    let cents: Int64 =
      switch decimals.count {
      case 0: 0
      case 1: (Int64(decimals) ?? 0) * 10
      default: Int64(decimals) ?? 0
      }
    return euros * 100 + cents
  }
}

extension Rate {
  /// The percentage that a text says (`80`, `5,5 %`, `16,404` is refused: at most two decimals).
  package init?(reading text: String) {
    var rest = Substring(text.trimmingSpaces)
    if rest.hasSuffix("%") { rest = Substring(rest.dropLast().trimmingSpaces) }
    guard !rest.isEmpty, let hundredths = Amount(reading: rest), hundredths.cents >= 0,
      rest.allSatisfy({ !$0.isLetter && $0 != "€" })
    else { return nil }
    self.init(basisPoints: hundredths.cents)
  }
}

extension Character {
  /// Whether it is one of the spaces found in French figures and before French punctuation.
  package var isFrenchSpace: Bool {
    switch onlyScalar {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", "\t": true
    default: false
    }
  }

  /// Its scalar, where it is of one alone: told apart far sooner than characters are compared.
  package var onlyScalar: Unicode.Scalar? {
    let scalars = unicodeScalars
    let start = scalars.startIndex
    return scalars.index(after: start) == scalars.endIndex ? scalars[start] : nil
  }

  fileprivate var groupingClass: Character {
    isFrenchSpace ? " " : self == "’" ? "'" : self
  }
}

extension StringProtocol {
  /// The text without spaces of any kind (also non-breaking) at both ends.
  package var trimmingSpaces: String {
    let text = String(self)
    if let first = text.utf8.first, (0x21..<0x7F).contains(first), let last = text.utf8.last,
      (0x21..<0x7F).contains(last)
    {
      return text
    }
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
