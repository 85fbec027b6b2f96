import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `Q-01` {
  @Test func `seven of fifteen make no quorum`() {
    let found = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 7, proxies: 2).findings("Q-01")
    #expect(found.map(\.place) == [.roll])
    #expect(found.map(\.severity) == [.error])
    #expect(
      found.messages == [
        "quorum non atteint : 7 présents sur 15 en exercice, il en faut 8 (il en manque 1) ; "
          + "2 pouvoirs ne comptent pas"
      ])
  }

  static let needs: [(members: Int, majority: Int, third: Int)] = [
    (15, 8, 5), (14, 8, 5), (13, 7, 5), (11, 6, 4), (8, 5, 3), (19, 10, 7), (27, 14, 9), (7, 4, 3),
  ]

  @Test(arguments: needs) func `odd and even seats`(
    _ row: (members: Int, majority: Int, third: Int)
  ) {
    let now = RecordBuilder(date: .on(2023, 3, 7), members: row.members, population: nil)
    #expect(now.roll(present: row.majority).findings("Q-01") == [])
    #expect(now.roll(present: row.majority - 1).findings("Q-01").count == 1)
    let then = RecordBuilder(date: .on(2021, 2, 2), members: row.members, population: nil)
    #expect(then.roll(present: row.third).findings("Q-01") == [])
    #expect(then.roll(present: row.third - 1).findings("Q-01").count == 1)
  }

  static let borders: [(date: CalendarDate, present: Int, proxies: Int, fires: Bool)] = [
    (.on(2020, 3, 23), 5, 3, true), (.on(2020, 3, 24), 5, 0, false), (.on(2020, 3, 24), 4, 3, true),
    (.on(2020, 4, 2), 4, 3, true), (.on(2020, 4, 3), 4, 1, false), (.on(2020, 4, 3), 4, 0, true),
    (.on(2020, 7, 10), 3, 2, false), (.on(2020, 7, 11), 3, 2, true),
    (.on(2020, 8, 30), 5, 0, false), (.on(2020, 8, 31), 5, 0, true),
    (.on(2020, 10, 16), 7, 0, true),
    (.on(2020, 10, 17), 5, 0, false), (.on(2021, 9, 30), 5, 0, false),
    (.on(2021, 10, 1), 5, 0, true),
    (.on(2021, 11, 9), 7, 0, true), (.on(2021, 11, 10), 5, 0, false),
    (.on(2022, 7, 31), 5, 0, false),
    (.on(2022, 8, 1), 5, 0, true), (.on(2022, 8, 1), 8, 0, false),
  ]

  @Test(arguments: borders) func `the law of the day`(
    _ row: (date: CalendarDate, present: Int, proxies: Int, fires: Bool)
  ) {
    let record = RecordBuilder(date: row.date).roll(present: row.present, proxies: row.proxies)
    #expect(record.findings("Q-01").isEmpty == !row.fires)
  }

  @Test func `a second convocation needs no quorum if three clear days lie before it`() {
    let second = RecordBuilder(date: .on(2023, 3, 10)).roll(present: 3).with {
      $0.session.convocation.afterFailedSessionOn = .on(2023, 3, 6)
      $0.session.convocation.sentOn = .on(2023, 3, 6)
    }
    #expect(second.findings("Q-01") == [])
    let early = second.with { $0.session.convocation.sentOn = .on(2023, 3, 7) }
    #expect(early.findings("Q-01").count == 1)
  }

  @Test func `while the roll is called those not yet called may still come`() {
    let record = RecordBuilder(date: .on(2023, 3, 7)).with {
      $0.session.state = .inSession
      $0.attendance.entries = Array($0.attendance.entries.prefix(3))
    }
    #expect(record.findings("Q-01") == [])
    #expect(record.with { $0.session.state = .draft }.findings("Q-01").count == 1)
    let before = RecordBuilder(date: .on(2023, 3, 7)).with {
      $0.session.state = .preparation
      $0.attendance = Attendance()
    }
    #expect(before.findings == [])
  }

  @Test func `a vacant seat is not in office`() {
    let vacant = RecordBuilder(date: .on(2023, 3, 7)).with {
      $0.council.members[14].mandate.until = .on(2023, 3, 6)
      $0.attendance.entries.removeLast()
    }
    #expect(vacant.roll(present: 8).findings("Q-01") == [])
    #expect(vacant.roll(present: 7).findings("Q-01").messages.first?.contains("sur 14") == true)
  }
}
