package import MinutesModel

extension Rate {
  /// « 20 % », « 5,5 % », « 19,97 % »: as few decimals as say it exactly, U+00A0 before the sign.
  package var french: String { french() }

  /// The rate in figures; with `fixedDecimals` always two (« 20,00 % »).
  package func french(fixedDecimals: Bool = false, sign: Bool = true) -> String {
    let (whole, rest) = basisPoints.magnitude.quotientAndRemainder(dividingBy: 100)
    var text = (basisPoints < 0 ? String(Glyph.minus) : "") + FrenchNumber(whole).figures
    if fixedDecimals || !rest.isMultiple(of: 10) {
      text += "," + (rest < 10 ? "0" : "") + String(rest)
    } else if rest > 0 {
      text += "," + String(rest / 10)
    }
    return sign ? text + String(Glyph.nonBreakingSpace) + "%" : text
  }
}
