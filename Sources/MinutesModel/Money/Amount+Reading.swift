extension Amount {
  /// The amount that a text typed by a clerk says, or `nil` when it is none or ambiguous.
  ///
  /// Accepts `6395,87`, `6 395,87` with any kind of space, `6395.87`, `6.395,87`, `6'395,87`, a
  /// leading minus, and a trailing `€`, `euros` or `EUR`. Groups must be of three digits. A lone
  /// separator with three digits after it (`1.500`, `1,500`) is ambiguous and not read
  /// (law.md M-08).
  package init?(reading text: some StringProtocol) {
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
  package init?(reading text: some StringProtocol) {
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
    self == " " || self == "\u{A0}" || self == "\u{202F}" || self == "\u{2009}" || self == "\t"
  }

  fileprivate var groupingClass: Character {
    isFrenchSpace ? " " : self == "’" ? "'" : self
  }
}

extension StringProtocol {
  /// The text without spaces of any kind (also non-breaking) at both ends.
  package var trimmingSpaces: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
