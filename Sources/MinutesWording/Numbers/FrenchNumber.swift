/// A whole number as French says and prints it.
package struct FrenchNumber: Hashable, Sendable {
  /// The number itself.
  package let value: Int64

  package init(_ value: some BinaryInteger) {
    self.value = Int64(clamping: value)
  }

  /// « 1 176 »: digits in groups of three with narrow spaces between (not for years or articles).
  package var figures: String {
    let digits = Array(String(value.magnitude))
    var result = value < 0 ? String(Glyph.minus) : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(Glyph.narrowSpace) }
      result.append(digit)
    }
    return result
  }

  /// « 2 abstentions », « 1 abstention »: the figure with its noun, plural from two.
  package func counting(_ singular: String, _ plural: String) -> String {
    figures + " " + (isPlural ? plural : singular)
  }

  /// Whether a noun counted by it is plural: from two on, in French.
  package var isPlural: Bool { value.magnitude >= 2 }

  /// The number in words: « vingt et un », « quatre-vingts », « un million deux cent mille ».
  ///
  /// Feminine turns a final « un » into « une » (« vingt et une heures »).
  package func words(
    gender: Gender = .masculine, spelling: NumberSpelling = .traditional
  ) -> String {
    var parts = FrenchNumber.parts(of: value.magnitude)
    if gender == .feminine, let last = parts.last, last == "un" || last.hasSuffix("-un") {
      parts[parts.count - 1] = last + "e"
    }
    return (value < 0 ? "moins " : "") + parts.joined(separator: spelling.separator)
  }

  /// Whether a noun after the words takes « de »: « un million d’euros ».
  package var takesDe: Bool { value != 0 && value.magnitude.isMultiple(of: 1_000_000) }

  /// The ordinal in words: « premier », « première », « deuxième », « vingt et unième ».
  package func ordinalWords(
    gender: Gender = .masculine, spelling: NumberSpelling = .traditional
  ) -> String {
    guard value != 1 else { return gender == .feminine ? "première" : "premier" }
    var parts = FrenchNumber.parts(of: value.magnitude)
    let last = parts.removeLast()
    parts.append(FrenchNumber.ordinalEnding(last))
    return parts.joined(separator: spelling.separator)
  }

  /// The ordinal in figures: « 1er », « 1re », « 2e ».
  package func ordinalFigures(gender: Gender = .masculine) -> String {
    guard value != 1 else { return gender == .feminine ? "1re" : "1er" }
    return figures + "e"
  }
}

extension FrenchNumber {
  private static let units = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
  ]

  private static let tens = [
    "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt",
    "quatre-vingt",
  ]

  /// The words of a number one by one; what is hyphenated in both spellings stays one part.
  private static func parts(of number: UInt64) -> [String] {
    if number == 0 { return ["zéro"] }
    var result: [String] = []
    let (milliards, belowMilliard) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    if milliards > 0 {
      result += parts(of: milliards)
      if milliards.isMultiple(of: 1_000_000) { result.append("de") }
      result.append(milliards > 1 ? "milliards" : "milliard")
    }
    let (millions, belowMillion) = belowMilliard.quotientAndRemainder(dividingBy: 1_000_000)
    if millions > 0 {
      result +=
        belowThousand(Int(millions), isFinal: true) + [
          millions > 1 ? "millions" : "million"
        ]
    }
    let (thousands, rest) = belowMillion.quotientAndRemainder(dividingBy: 1_000)
    if thousands > 0 {
      if thousands > 1 { result += belowThousand(Int(thousands), isFinal: false) }
      result.append("mille")
    }
    if rest > 0 { result += belowThousand(Int(rest), isFinal: true) }
    return result
  }

  /// `isFinal`: nothing but a noun (million, euros) follows, so « cents » and « vingts » take their s.
  private static func belowThousand(_ number: Int, isFinal: Bool) -> [String] {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    var result: [String] = []
    if hundreds > 1 { result.append(units[hundreds]) }
    if hundreds > 0 { result.append(hundreds > 1 && rest == 0 && isFinal ? "cents" : "cent") }
    if rest > 0 { result += belowHundred(rest, isFinal: isFinal) }
    return result
  }

  private static func belowHundred(_ number: Int, isFinal: Bool) -> [String] {
    if number < units.count { return [units[number]] }
    if number < 20 { return ["dix-" + units[number - 10]] }
    let ten = number / 10
    let unit = ten == 7 || ten == 9 ? number - (ten - 1) * 10 : number - ten * 10
    if unit == 0 { return [ten == 8 && isFinal ? "quatre-vingts" : tens[ten]] }
    if ten < 8, unit == 1 || unit == 11 { return [tens[ten], "et", units[unit]] }
    return [hyphenated(tens[ten], unit)]
  }

  private static func hyphenated(_ ten: String, _ unit: Int) -> String {
    ten + "-" + (unit < units.count ? units[unit] : "dix-" + units[unit - 10])
  }

  private static func ordinalEnding(_ word: String) -> String {
    let singular =
      word == "cents" || word == "quatre-vingts" || word.hasPrefix("milli")
      ? (word.hasSuffix("s") ? String(word.dropLast()) : word) : word
    if singular.hasSuffix("cinq") { return singular + "uième" }
    if singular.hasSuffix("neuf") { return String(singular.dropLast()) + "vième" }
    return (singular.hasSuffix("e") ? String(singular.dropLast()) : singular) + "ième"
  }
}
