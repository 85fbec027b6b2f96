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
    if let folded = foldedBytes { return folded }
    var result = ""
    result.reserveCapacity(utf8.count)
    for character in self { result += character.folded }
    return result
  }

  /// `folded` by bytes alone, many times quicker; `nil` for a text with other than French letters.
  private var foldedBytes: String? {
    let bytes = utf8Span.span
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        place += 1
        continue
      }
      guard place + 1 < bytes.count else { return nil }
      let second = bytes[place + 1]
      switch byte {
      case 0xC2 where second == 0xA0: result.append(0x20)
      // « » °
      case 0xC2 where second == 0xAB || second == 0xBB || second == 0xB0: result += [byte, second]
      case 0xC3:
        guard let letters = String.plainLetters[Int(second & 0x1F)] else { return nil }
        result += letters
      case 0xC5 where second == 0x92 || second == 0x93: result += [0x6F, 0x65]
      case 0xE2:
        guard place + 2 < bytes.count, let sign = String.plainSign(second, bytes[place + 2]) else {
          return nil
        }
        result += sign
        place += 1
      default: return nil
      }
      place += 2
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// À to Þ and à to þ without accents; `nil` for the letters that French has not.
  private static let plainLetters: [[UInt8]?] =
    Array("aaaaaa".utf8).map { [$0] } + [Array("ae".utf8)]
    + "ceeeeiiii?nooooo??uuuuy??".utf8.map { $0 == UInt8(ascii: "?") ? nil : [$0] }

  /// What a general sign folds to, by the second and third byte.
  private static func plainSign(_ second: UInt8, _ third: UInt8) -> [UInt8]? {
    switch (second, third) {
    case (0x80, 0x98), (0x80, 0x99): [0x27]
    case (0x80, 0xAF), (0x80, 0x89), (0x80, 0x87): [0x20]
    case (0x80, 0x90), (0x80, 0x91): [0x2D]
    // – — … €
    case (0x80, 0x93), (0x80, 0x94), (0x80, 0xA6), (0x82, 0xAC): [0xE2, second, third]
    default: nil
    }
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
