import MinutesModel
import MinutesWording

/// T-08: the weekday is that of the date, and the date exists.
enum WeekdayFitsTheDate: TextRule {
  static let id: RuleID = "T-08"
  static let title = "Le jour de la semaine est celui de la date"
  static let explanation = """
    « Mardi 8 mars 2021 » alors que le 8 était un lundi : le lecteur ne sait pas quel jour venir. \
    Un jour qui n’existe pas (31 juin) est signalé aussi. Sans année, le jour est cherché dans \
    l’année de la séance, la précédente et la suivante.
    """
  static let law = LawSource.arithmetic("Le jour de la semaine se calcule.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "mardi 8 mars 2021",
    right: "lundi 8 mars 2021")
  static let triggers: [String] =
    CalendarDate.monthNames.map { $0.folded } + ["0/0", "0.0"]

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] {
    text.dates.compactMap { mention in
      let date = mention.value
      if date.isImpossible {
        return TextFault(mention.range, "« \(text.written(mention.range)) » : ce jour n’existe pas")
      }
      guard let weekday = date.weekday, let range = date.weekdayRange else { return nil }
      if let day = date.date, date.year != nil {
        return day.weekday == weekday
          ? nil : fault(text, mention.range, range, day.weekdayName, "le \(day.french)")
      }
      let year = text.facts.session.date.year
      let days = (year - 1...year + 1).compactMap {
        CalendarDate(year: $0, month: date.month, day: date.day)
      }
      guard !days.isEmpty, !days.contains(where: { $0.weekday == weekday }) else { return nil }
      return TextFault(
        mention.range,
        "« \(text.written(mention.range)) » : ni en \(year), ni l’année d’avant ou d’après ce jour n’est "
          + "un \(CalendarDate.weekdayNames[weekday])", severity: .warning)
    }
  }

  private static func fault(
    _ text: ReadText, _ range: Range<Int>, _ weekday: Range<Int>, _ right: String, _ day: String
  ) -> TextFault {
    let words = right.inCase(of: text.written(weekday))
    return TextFault(
      range, "« \(text.written(range)) » : \(day) est un \(right)",
      cures: [TextFault.Cure(weekday, words)])
  }
}
