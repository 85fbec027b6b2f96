import MinutesModel
import MinutesWording
import Testing

@testable import MinutesReading

@Suite struct MomentReaderTests {
  @Test(arguments: [
    ("2 février 2021", "2021-02-02"), ("1er mars 2021", "2021-03-01"),
    ("deux février deux mille vingt et un", "2021-02-02"),
    ("vingt-trois avril deux mil vingt-six", "2026-04-23"),
    ("premier décembre deux-mille-vingt-et-un", "2021-12-01"),
    ("mardi 30 mars 2021", "2021-03-30"), ("02/03/2021", "2021-03-02"), ("2.3.2021", "2021-03-02"),
    ("27-03-18", "2018-03-27"), ("TRENTE ET UN AOUT 2020", "2020-08-31"),
    ("quatre-vingt avril 2021", nil), ("31 février 2021", nil), ("2021", nil), ("12 €", nil),
  ])
  func `days`(text: String, iso: String?) {
    #expect(MomentReader.date(ClaimToken.all(in: text), at: 0)?.0.iso == iso)
  }

  @Test func `every day in words comes back`() {
    for day in stride(from: 0, to: 365 * 30, by: 17) {
      guard let date = CalendarDate(daysSinceEpoch: 11_000 + day) else { continue }
      for spelling in NumberSpelling.allCases {
        let text = date.frenchWords(spelling: spelling)
        #expect(MomentReader.date(ClaimToken.all(in: text), at: 0)?.0 == date, "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("20 h 30", "20:30"), ("20h30", "20:30"), ("20h", "20:00"), ("20 heures", "20:00"),
    ("vingt heures trente", "20:30"), ("vingt et une heures", "21:00"), ("20:30", "20:30"),
    ("dix-neuf heures et quart", "19:15"), ("20 heures et 30 minutes", "20:30"),
    ("minuit", "00:00"),
    ("20\u{202F}h\u{202F}30", "20:30"), ("20 h30", "20:30"), ("18h 45", "18:45"), ("30 mars", nil),
    ("25 h 00", nil), ("20 voix", nil),
  ])
  func `hours`(text: String, iso: String?) {
    #expect(MomentReader.time(ClaimToken.all(in: text), at: 0)?.0.iso == iso)
  }

  @Test func `every hour in words comes back`() {
    for minutes in stride(from: 0, to: 24 * 60, by: 7) {
      guard let time = ClockTime(hour: minutes / 60, minute: minutes % 60) else { continue }
      #expect(MomentReader.time(ClaimToken.all(in: time.frenchWords()), at: 0)?.0 == time)
      #expect(MomentReader.time(ClaimToken.all(in: time.french), at: 0)?.0 == time)
    }
  }

  @Test func `every number in words comes back`() {
    for value in Array(0...1_200) + [1_999, 2_026, 3_500, 71_080, 99_999] {
      for spelling in NumberSpelling.allCases {
        let tokens = ClaimToken.all(in: FrenchNumber(value).words(spelling: spelling))
        #expect(FrenchNumberReader.inWords(tokens, at: 0)?.value == value)
        #expect(FrenchNumberReader.inWords(tokens, at: 0)?.next == tokens.count)
      }
    }
  }
}
