import MinutesModel
import MinutesWording
import Testing

struct FrenchDateTests {
  @Test(arguments: [
    ("2021-02-02", "2 février 2021", "mardi 2 février 2021", "deux février deux mille vingt et un"),
    (
      "2026-04-23", "23 avril 2026", "jeudi 23 avril 2026",
      "vingt-trois avril deux mille vingt-six"
    ),
    ("2021-03-01", "1er mars 2021", "lundi 1er mars 2021", "premier mars deux mille vingt et un"),
    ("2000-08-31", "31 août 2000", "jeudi 31 août 2000", "trente et un août deux mille"),
    (
      "1999-12-05", "5 décembre 1999", "dimanche 5 décembre 1999",
      "cinq décembre mille neuf cent quatre-vingt-dix-neuf"
    ),
  ])
  func `a date`(iso: String, short: String, long: String, words: String) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.french == short)
    #expect(date.frenchWithWeekday == long)
    #expect(date.frenchWords() == words)
  }

  @Test func `both openings of the minutes`() throws {
    let date = try #require(CalendarDate(iso: "2021-02-02"))
    #expect(date.openingWords() == "L’an deux mille vingt et un, le deux février")
    #expect(
      date.openingWords(style: HouseStyle(dateOrder: .dayFirst, hyphenatedNumbers: true))
        == "Le deux février deux-mille-vingt-et-un")
    let first = try #require(CalendarDate(iso: "2021-03-01"))
    #expect(first.openingWords() == "L’an deux mille vingt et un, le premier mars")
    #expect(first.frenchDayAndMonth == "1er mars")
    #expect(first.frenchFigures == "01/03/2021")
  }

  @Test(arguments: [
    (20, 30, "vingt heures trente", "20\u{202F}h\u{202F}30"),
    (20, 0, "vingt heures", "20\u{202F}h"),
    (21, 0, "vingt et une heures", "21\u{202F}h"),
    (21, 21, "vingt et une heures vingt et une", "21\u{202F}h\u{202F}21"),
    (19, 15, "dix-neuf heures quinze", "19\u{202F}h\u{202F}15"),
    (0, 0, "minuit", "0\u{202F}h"), (0, 5, "zéro heure cinq", "0\u{202F}h\u{202F}05"),
    (12, 0, "midi", "12\u{202F}h"), (12, 30, "douze heures trente", "12\u{202F}h\u{202F}30"),
    (1, 0, "une heure", "1\u{202F}h"),
  ])
  func `an hour`(hour: Int, minute: Int, words: String, figures: String) throws {
    let time = try #require(ClockTime(hour: hour, minute: minute))
    #expect(time.frenchWords() == words)
    #expect(time.french == figures)
    #expect(ClockTime(reading: figures) == time)
  }
}
