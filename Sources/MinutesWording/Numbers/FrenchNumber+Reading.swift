extension FrenchNumber {
  /// The number that some words say, `nil` when they say none.
  ///
  /// The words are folded, one a part: « quatre », « vingt », « dix », « sept ». Endings that are
  /// often wrong (« deux milles », « six cent ») are read all the same; words in an order that makes
  /// no number (« deux trois ») are not.
  package init?(parts: some Collection<Substring>) {
    var reader = NumberWordReader()
    guard !parts.isEmpty, parts.allSatisfy({ reader.take($0) }), let value = reader.value else {
      return nil
    }
    self.init(value)
  }

  /// Whether a folded word, hyphenated or not, is made of words of numbers: « mille »,
  /// « soixante-dix ».
  package static func isNumberWord(_ word: String) -> Bool {
    word.split(separator: "-").allSatisfy {
      NumberWordReader.values[$0] != nil || $0 == "et"
    } && !word.isEmpty && word != "et"
  }
}

/// Reads the words of a number one by one.
private struct NumberWordReader {
  /// What a word stands for; from a hundred on it multiplies what stands before it.
  static let values: [Substring: Int64] = {
    var table: [Substring: Int64] = [
      "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
      "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
      "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
      "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
      "octante": 80, "nonante": 90,
    ]
    for (word, value): (Substring, Int64) in [
      ("cent", 100), ("mille", 1_000), ("million", 1_000_000), ("milliard", 1_000_000_000),
    ] {
      table[word] = value
      table[word + "s"] = value
    }
    table["mil"] = 1_000
    return table
  }()

  private var total: Int64 = 0
  /// What has been read below a thousand since the last « mille » or « million ».
  private var group: Int64 = 0
  private var scale = Int64.max
  private var previous: Substring = ""
  private var isZero = false

  /// `nil` before anything was read, and after « et ».
  var value: Int64? { previous.isEmpty || previous == "et" ? nil : total + group }

  /// Takes the next word; says whether it may stand there.
  mutating func take(_ word: Substring) -> Bool {
    defer { previous = word }
    if word == "et" { return !previous.isEmpty && previous != "et" && group % 10 == 0 }
    guard !isZero, let value = Self.values[word] else { return false }
    switch value {
    case 0:
      isZero = true
      return previous.isEmpty
    case 100: return takeHundred()
    case 1_000...: return takeScale(value)
    case 20 where previous == "quatre" && group % 100 == 4:
      group += 76
      return true
    default: return takeSmall(value)
    }
  }

  private mutating func takeSmall(_ value: Int64) -> Bool {
    let rest = group % 100
    let fits =
      switch value {
      case 1...6: rest % 10 == 0 && previous != "dix"
      case 7...9: rest % 10 == 0
      case 10...16: [0, 60, 80].contains(rest)
      default: rest == 0
      }
    group += value
    return fits
  }

  private mutating func takeHundred() -> Bool {
    guard group < 20 else { return false }
    group = max(1, group) * 100
    return previous != "et"
  }

  private mutating func takeScale(_ value: Int64) -> Bool {
    guard value < scale, previous != "et", group > 0 || value == 1_000 else { return false }
    total += max(1, group) * value
    group = 0
    scale = value
    return true
  }
}
