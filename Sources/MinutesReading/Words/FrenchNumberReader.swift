import MinutesWording

/// Numbers in figures and in words, as tokens tell them.
enum FrenchNumberReader {
  /// The number at a token and the index after it: « 13 », « 2021 », « vingt et un », « treize ».
  static func number(_ tokens: [ClaimToken], at index: Int) -> (value: Int, next: Int)? {
    guard tokens.indices.contains(index) else { return nil }
    switch tokens[index].kind {
    case .integer(let value): return (value, index + 1)
    case .figure:
      let digits = tokens[index].text.filter { $0 != " " }
      guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), digits.count <= 6,
        let value = Int(digits)
      else { return nil }
      return (value, index + 1)
    case .word: return inWords(tokens, at: index)
    case .mark: return nil
    }
  }

  /// The longest number in words from a token on: « deux mille vingt et un », « deux mil vingt-six »,
  /// « premier » of a month.
  static func inWords(_ tokens: [ClaimToken], at start: Int) -> (value: Int, next: Int)? {
    guard tokens.indices.contains(start), tokens[start].kind == .word else { return nil }
    if tokens[start].text == "premier" || tokens[start].text == "premiere" {
      return (1, start + 1)
    }
    var parts: [Substring] = []
    var ends: [(parts: Int, next: Int)] = []
    var index = start
    while index < tokens.count, tokens[index].kind == .word,
      tokens[index].text == "et" || FrenchNumber.isNumberWord(tokens[index].text)
    {
      parts += tokens[index].text.split(separator: "-")
      index += 1
      ends.append((parts.count, index))
    }
    for end in ends.reversed() {
      if let number = FrenchNumber(parts: parts.prefix(end.parts)),
        let value = Int(exactly: number.value)
      {
        return (value, end.next)
      }
    }
    return nil
  }
}
