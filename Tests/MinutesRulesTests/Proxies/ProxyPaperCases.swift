import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `P-02` {
  let record = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 9, proxies: 1)

  @Test func `a pouvoir has a date`() {
    let undated = record.with { $0.attendance.entries[9].proxySignedOn = nil }
    let found = undated.findings("P-02")
    #expect(found.map(\.place) == [.member(MemberID(10))])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.messages == ["le pouvoir de Mme PIET n’est pas daté"])
    #expect(undated.with { $0.session.state = .inSession }.findings("P-02") == [])
  }

  @Test func `not a later one than the session’s`() {
    let later = record.with { $0.attendance.entries[9].proxySignedOn = .on(2023, 3, 8) }
    #expect(
      later.findings("P-02").messages
        == ["le pouvoir de Mme PIET est daté du 8 mars 2023, après la séance du 7 mars 2023"])
    #expect(
      record.with { $0.attendance.entries[9].proxySignedOn = .on(2023, 3, 7) }.findings("P-02")
        == [])
  }

  @Test func `a pouvoir without effect is not asked for its date`() {
    let void = record.presence(10, .represented(by: MemberID(15)))
      .with { $0.attendance.entries[9].proxySignedOn = nil }
    #expect(void.findings("P-02") == [])
  }
}

@Suite struct `P-06` {
  func record(signed: CalendarDate?) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 9)).roll(present: 9, proxies: 1).with {
      $0.session.convocation.sentOn = .on(2023, 3, 3)
      $0.session.convocation.afterFailedSessionOn = .on(2023, 3, 2)
      $0.attendance.entries[9].proxySignedOn = signed
    }
  }

  @Test func `a pouvoir of the first session`() {
    let found = record(signed: .on(2023, 3, 2)).findings("P-06")
    #expect(found.map(\.place) == [.member(MemberID(10))])
    #expect(
      found.messages == [
        "le pouvoir de Mme PIET, du 2 mars, a été donné pour la séance sans quorum du 2 mars : "
          + "vaut-il aussi pour celle-ci ?"
      ])
    #expect(record(signed: .on(2023, 3, 3)).findings("P-06") == [])
    #expect(record(signed: nil).findings("P-06") == [])
    let first = record(signed: .on(2023, 3, 2)).with {
      $0.session.convocation.afterFailedSessionOn = nil
    }
    #expect(first.findings("P-06") == [])
  }
}
