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

  /// The number in words: « deux mille vingt et un », « deux mil vingt-six ».
  static func inWords(_ tokens: [ClaimToken], at start: Int) -> (value: Int, next: Int)? {
    var total = 0
    var current = 0
    var index = start
    var last = 0
    while tokens.indices.contains(index), tokens[index].kind == .word {
      let text = tokens[index].text
      if text == "et" {
        // « vingt et un », « soixante et onze »
        guard index > start, tokens.indices.contains(index + 1),
          let unit = values[tokens[index + 1].text], unit == 1 || unit == 11, last >= 20
        else { break }
        index += 1
        continue
      }
      guard let parts = parts(of: text) else { break }
      for value in parts {
        switch value {
        case 1_000:
          total += max(current, 1) * 1_000
          current = 0
        case 100: current = max(current, 1) * 100
        case 20 where current % 100 == 4: current += 76
        default: current += value
        }
        last = value
      }
      index += 1
    }
    return index > start ? (total + current, index) : nil
  }

  /// « vingt-six » is 20 and 6; `nil` for a word that is no number.
  private static func parts(of word: String) -> [Int]? {
    if let value = values[word] { return [value] }
    guard word.contains("-") else { return nil }
    var result: [Int] = []
    for part in word.split(separator: "-") where part != "et" {
      guard let value = values[String(part)] else { return nil }
      result.append(value)
    }
    return result.isEmpty ? nil : result
  }

  private static let values: [String: Int] = {
    var table = [
      "une": 1, "premier": 1, "premiere": 1, "vingt": 20, "vingts": 20, "trente": 30,
      "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90, "cent": 100,
      "cents": 100, "mille": 1_000, "mil": 1_000,
    ]
    for value in 0...16 { table[FrenchNumber(value).words().folded] = value }
    return table
  }()
}
