package import MinutesModel

/// How the cents of an amount are printed.
package enum CentsDisplay: Hashable, Sendable {
  /// « 150,00 € »
  case always
  /// « 150 € », but « 150,50 € »
  case whenAny
}

extension Amount {
  /// « 6 395,87 € »: narrow spaces between groups, decimal comma, U+00A0 before the sign.
  package var french: String { french() }

  /// The amount in figures, with or without « € », with or without empty cents.
  package func french(cents display: CentsDisplay = .always, sign: Bool = true) -> String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    var text = cents < 0 ? String(Glyph.minus) : ""
    text += FrenchNumber(euros).figures
    if display == .always || rest > 0 { text += "," + (rest < 10 ? "0" : "") + String(rest) }
    if sign { text += String(Glyph.nonBreakingSpace) + "€" }
    return text
  }

  /// « mille six cent soixante-six euros et soixante-sept centimes ».
  package func frenchWords(spelling: NumberSpelling = .traditional) -> String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    var parts: [String] = []
    if euros > 0 || rest == 0 {
      let number = FrenchNumber(euros)
      let noun = (number.takesDe ? "d’" : "") + (number.isPlural ? "euros" : "euro")
      parts.append(number.words(spelling: spelling) + " " + noun)
    }
    if rest > 0 {
      let number = FrenchNumber(rest)
      parts.append(
        number.words(spelling: spelling) + (number.isPlural ? " centimes" : " centime"))
    }
    return (cents < 0 ? "moins " : "") + parts.joined(separator: " et ")
  }
}
