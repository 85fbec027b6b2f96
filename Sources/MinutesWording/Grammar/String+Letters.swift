extension String {
  /// In capitals that keep their accents: « DÉLIBÉRATIONS »; « 1er » stays as it is.
  package var inCapitals: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var rest = self[...]
    while let first = rest.first {
      let isDigit = first.isASCII && first.isNumber
      let run = rest.prefix {
        ($0.isASCII && $0.isNumber) == isDigit && $0.isLetter == first.isLetter
      }
      let isOrdinalEnding =
        result.last.map { $0.isASCII && $0.isNumber } == true && ["er", "re", "e"].contains(run)
      result += isOrdinalEnding ? String(run) : run.uppercased()
      rest = rest[run.endIndex...]
    }
    return result
  }

  /// With a capital first letter that keeps its accent: « Étaient ».
  package var withInitialCapital: String {
    guard let first else { return self }
    return String(first).uppercased() + dropFirst()
  }

  /// For comparing as a reader would: lower case, without accents, ligatures resolved, one kind of
  /// apostrophe and of space.
  package var folded: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for character in self { result += character.folded }
    return result
  }
}

extension Character {
  /// The letter without case or accent (« É » is `e`, « œ » is `oe`); apostrophes and spaces as one.
  package var folded: String {
    if isASCII { return lowercased() }
    switch self {
    case "’", "‘", "ʼ": return "'"
    case "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}": return " "
    case "‐", "‑": return "-"
    case "œ", "Œ": return "oe"
    case "æ", "Æ": return "ae"
    default: break
    }
    let lower = lowercased()
    return lower.first.flatMap { Character.unaccented[$0] }.map(String.init) ?? lower
  }

  private static let unaccented: [Character: Character] = {
    var table: [Character: Character] = [:]
    let rows: [(Character, String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõö"),
      ("u", "ùúûü"), ("y", "ýÿ"),
    ]
    for (plain, letters) in rows {
      for letter in letters { table[letter] = plain }
    }
    return table
  }()
}
