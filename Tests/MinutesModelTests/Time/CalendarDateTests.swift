import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

struct CalendarDateTests {
  private func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  @Test(arguments: [
    ("2021-02-02", 1), ("2026-04-23", 3), ("2021-03-08", 0), ("2021-03-30", 1), ("1970-01-01", 3),
    ("2000-02-29", 1), ("0001-01-01", 0), ("9999-12-31", 4), ("1969-12-31", 2),
  ])
  func `the day of the week, from Monday`(iso: String, weekday: Int) throws {
    #expect(try date(iso).weekday == weekday)
  }

  @Test(arguments: [
    "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-01", "2021-04-31", "2021-01-00",
    "0000-01-01", "2021-2-2", "21-02-02", "2021/02/02", "2021-02-02T00", "", "+021-02-02",
    "2021-+2-02", "２０２１-02-02", " 2021-02-02",
  ])
  func `what is no day is refused`(iso: String) {
    #expect(CalendarDate(iso: iso) == nil)
  }

  @Test(arguments: ["2000-02-29", "2024-02-29", "0001-01-01", "9999-12-31"])
  func `a day writes as it reads`(iso: String) throws {
    #expect(try date(iso).iso == iso)
  }

  /// The examples of law.md C-01.
  @Test(arguments: [
    ("2026-04-17", "2026-04-23", 5), ("2026-04-24", "2026-04-28", 3),
    ("2026-04-25", "2026-04-28", 2), ("2021-01-27", "2021-02-02", 5),
    ("2021-02-02", "2021-02-02", -1), ("2021-02-01", "2021-02-02", 0),
    ("2021-02-03", "2021-02-02", -2), ("2024-02-28", "2024-03-01", 1),
    ("2020-12-31", "2021-01-04", 3),
  ])
  func `clear days count neither the first nor the last`(
    sent: String, session: String, days: Int
  ) throws {
    #expect(try date(sent).clearDays(until: date(session)) == days)
  }

  @Test func `days and dates go to and fro, one after the other`() throws {
    let first = try date("0001-01-01").daysSinceEpoch
    let last = try date("9999-12-31").daysSinceEpoch
    #expect(try date("1970-01-01").daysSinceEpoch == 0)
    #expect(CalendarDate(daysSinceEpoch: first - 1) == nil)
    #expect(CalendarDate(daysSinceEpoch: last + 1) == nil)
    #expect(CalendarDate(daysSinceEpoch: .min) == nil)
    #expect(CalendarDate(daysSinceEpoch: .max) == nil)
    var previous: CalendarDate?
    for days in stride(from: first, through: last, by: 1) {
      let date = CalendarDate(daysSinceEpoch: days)
      if date?.daysSinceEpoch != days || previous.map({ date.map($0.isBefore) == true }) == false {
        Issue.record("day \(days)")
        return
      }
      previous = date
    }
  }

  @Test func `the calendar agrees with an independent one`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var generator = SeededGenerator(seed: 14)
    for _ in 0..<2_000 {
      // from the first full year of the Gregorian calendar
      let days = Int.random(in: -141_000...2_900_000, using: &generator)
      let day = Date(timeIntervalSince1970: Double(days) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: day)
      let date = try #require(CalendarDate(daysSinceEpoch: days))
      let expected = [parts.year, parts.month, parts.day, parts.weekday.map { ($0 + 5) % 7 }]
      if expected != [date.year, date.month, date.day, date.weekday] {
        Issue.record("\(date.iso) is \(parts)")
      }
    }
  }

  @Test func `adding days crosses months, years and ends`() throws {
    #expect(try date("2024-02-28").adding(days: 1) == date("2024-02-29"))
    #expect(try date("2021-03-01").adding(days: -1) == date("2021-02-28"))
    #expect(try date("9999-12-31").adding(days: 1) == nil)
    #expect(try date("2021-02-02") < date("2021-02-03"))
    #expect(try date("2020-12-31") < date("2021-01-01"))
  }

  @Test func `a date is coded as its text`() throws {
    let date = try date("2021-02-02")
    let data = try JSONEncoder().encode([date])
    #expect(String(bytes: data, encoding: .utf8) == "[\"2021-02-02\"]")
    #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == [date])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data("[\"2021-02-30\"]".utf8))
    }
  }

  @Test(arguments: [
    ("20:30", 20, 30), ("20h30", 20, 30), ("20 h 30", 20, 30), ("20H30", 20, 30), ("20h", 20, 0),
    ("9h05", 9, 5), ("20\u{202F}h\u{202F}30", 20, 30), ("0:00", 0, 0), ("23:59", 23, 59),
    ("09:00", 9, 0),
  ])
  func `an hour is read`(text: String, hour: Int, minute: Int) {
    #expect(ClockTime(reading: text) == ClockTime(hour: hour, minute: minute))
    #expect(ClockTime(hour: hour, minute: minute) != nil)
  }

  @Test(arguments: [
    "24:00", "20:60", "20", "", "h", "h30", "20:3", "20:", "20h5", "8h5m", "020:30", "-1:00", "+9h",
    "20h+5", "20:30:00", "vingt heures", "２０h30",
  ])
  func `what is no hour is not read`(text: String) {
    #expect(ClockTime(reading: text) == nil)
  }

  @Test func `an hour writes as it reads`() throws {
    let morning = try #require(ClockTime(hour: 9, minute: 5))
    #expect(morning.iso == "09:05")
    #expect(ClockTime(reading: morning.iso) == morning)
    #expect(ClockTime(hour: 24, minute: 0) == nil)
    #expect(ClockTime(hour: 0, minute: -1) == nil)
    #expect(try morning < #require(ClockTime(hour: 20, minute: 0)))
  }
}

extension CalendarDate {
  fileprivate func isBefore(_ other: CalendarDate) -> Bool { self < other }
}
