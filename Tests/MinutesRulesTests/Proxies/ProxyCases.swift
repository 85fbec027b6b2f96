import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `P-01` {
  func record(_ date: CalendarDate, held: Int) -> RecordBuilder {
    (0..<held).reduce(RecordBuilder(date: date)) {
      $0.presence(15 - $1, .represented(by: MemberID(9)))
    }
  }

  @Test func `two pouvoirs in one hand`() {
    let found = record(.on(2021, 10, 15), held: 2).findings("P-01")
    #expect(found.map(\.place) == [.member(MemberID(9))])
    #expect(
      found.messages == [
        "M. MARTIN porte 2 pouvoirs (de Mme SICOT et M. ROBINEAU), 1 au plus à cette date (1 de trop)"
      ])
  }

  static let borders: [(date: CalendarDate, limit: Int)] = [
    (.on(2020, 3, 23), 1), (.on(2020, 3, 24), 2), (.on(2020, 8, 30), 2), (.on(2020, 8, 31), 1),
    (.on(2020, 10, 16), 1), (.on(2020, 10, 17), 2), (.on(2021, 9, 30), 2), (.on(2021, 10, 1), 1),
    (.on(2021, 11, 9), 1), (.on(2021, 11, 10), 2), (.on(2022, 7, 31), 2), (.on(2022, 8, 1), 1),
  ]

  @Test(arguments: borders) func `the law of the day`(_ row: (date: CalendarDate, limit: Int)) {
    #expect(record(row.date, held: row.limit).findings("P-01") == [])
    #expect(record(row.date, held: row.limit + 1).findings("P-01").count == 1)
  }
}

@Suite struct `P-03` {
  @Test func `a holder who is absent`() {
    let found = RecordBuilder().presence(14, .represented(by: MemberID(15))).findings("P-03")
    #expect(found.map(\.place) == [.member(MemberID(14))])
    #expect(
      found.messages == [
        "Mme SICOT a donné pouvoir à M. ROBINEAU, qui n’est pas présent : ce pouvoir ne compte pas"
      ])
  }

  @Test func `a holder who has himself given a pouvoir`() {
    let record = RecordBuilder().presence(14, .represented(by: MemberID(15)))
      .presence(15, .represented(by: MemberID(1)))
    #expect(record.findings("P-03").map(\.place) == [.member(MemberID(14))])
  }

  @Test func `oneself`() {
    #expect(
      RecordBuilder().presence(14, .represented(by: MemberID(14))).findings("P-03").messages
        == ["Mme SICOT ne peut pas se donner pouvoir à soi-même"])
  }

  @Test func `a present holder is right, and one not yet called is not judged`() {
    #expect(RecordBuilder().presence(14, .represented(by: MemberID(1))).findings("P-03") == [])
    let calling = RecordBuilder().presence(14, .represented(by: MemberID(15))).with {
      $0.attendance.entries.removeLast()
      $0.session.state = .inSession
    }
    #expect(calling.findings("P-03") == [])
  }
}
