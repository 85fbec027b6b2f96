package import MinutesModel

extension ClockTime {
  /// « 20 h 30 », « 20 h », with narrow spaces so that it never breaks.
  package var french: String {
    let space = String(Glyph.narrowSpace)
    let hours = String(hour) + space + "h"
    return minute == 0 ? hours : hours + space + (minute < 10 ? "0" : "") + String(minute)
  }

  /// « vingt heures trente », « vingt et une heures », « minuit », « midi ».
  package func frenchWords(spelling: NumberSpelling = .traditional) -> String {
    if minute == 0, hour == 0 { return "minuit" }
    if minute == 0, hour == 12 { return "midi" }
    let hours =
      FrenchNumber(hour).words(gender: .feminine, spelling: spelling)
      + (hour < 2 ? " heure" : " heures")
    guard minute > 0 else { return hours }
    return hours + " " + FrenchNumber(minute).words(gender: .feminine, spelling: spelling)
  }
}
