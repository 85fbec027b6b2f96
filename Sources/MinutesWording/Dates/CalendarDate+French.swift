package import MinutesModel

extension CalendarDate {
  /// « lundi » … « dimanche », Monday first.
  package static let weekdayNames = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  /// « janvier » … « décembre ».
  package static let monthNames = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  /// « mardi »
  package var weekdayName: String { Self.weekdayNames[weekday] }
  /// « février »
  package var monthName: String { Self.monthNames[month - 1] }
  /// « 2 février », « 1er mars »
  package var frenchDayAndMonth: String { (day == 1 ? "1er" : String(day)) + " " + monthName }
  /// « 2 février 2021 »
  package var french: String { frenchDayAndMonth + " " + String(year) }
  /// « mardi 2 février 2021 »
  package var frenchWithWeekday: String { weekdayName + " " + french }
  /// « 02/02/2021 »
  package var frenchFigures: String {
    (day < 10 ? "0" : "") + String(day) + "/" + (month < 10 ? "0" : "") + String(month) + "/"
      + String(year)
  }

  /// « deux février », « premier mars »
  package func dayAndMonthWords(spelling: NumberSpelling = .traditional) -> String {
    (day == 1 ? "premier" : FrenchNumber(day).words(spelling: spelling)) + " " + monthName
  }

  /// « deux mille vingt et un »
  package func yearWords(spelling: NumberSpelling = .traditional) -> String {
    FrenchNumber(year).words(spelling: spelling)
  }

  /// « deux février deux mille vingt et un »
  package func frenchWords(spelling: NumberSpelling = .traditional) -> String {
    dayAndMonthWords(spelling: spelling) + " " + yearWords(spelling: spelling)
  }

  /// What opens the minutes: « L’an deux mille vingt et un, le deux février » or « Le vingt-trois
  /// avril deux mille vingt-six », as the commune likes it.
  package func openingWords(style: HouseStyle = HouseStyle()) -> String {
    let spelling = style.numberSpelling
    return switch style.dateOrder {
    case .yearFirst:
      "L’an \(yearWords(spelling: spelling)), le \(dayAndMonthWords(spelling: spelling))"
    case .dayFirst:
      "Le \(frenchWords(spelling: spelling))"
    }
  }
}
