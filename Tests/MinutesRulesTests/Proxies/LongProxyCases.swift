import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `P-05` {
  let record = RecordBuilder().roll(present: 9, proxies: 1)
    .with { $0.attendance.entries[9].proxySignedOn = .on(2024, 1, 2) }

  @Test func `the fourth session in a row`() {
    let session = record.on(2024, 4, 9)
    let three = [record.on(2024, 1, 9), record.on(2024, 2, 6), record.on(2024, 3, 5)]
    let found = session.findings("P-05", beside: three)
    #expect(found.map(\.place) == [.member(MemberID(10))])
    #expect(
      found.messages == [
        "le pouvoir de Mme PIET à M. RENAULT sert depuis le 9 janvier 2024, 4 séances de suite ; 3 au "
          + "plus sans maladie constatée"
      ])
    #expect(session.findings("P-05", beside: Array(three.dropFirst())) == [])
    #expect(session.findings("P-05") == [])
  }

  @Test func `a break, another holder or another date begins anew`() {
    let session = record.on(2024, 4, 9)
    let (first, second) = (record.on(2024, 1, 9), record.on(2024, 2, 6))
    for third in [
      record.presence(10, .present), record.presence(10, .represented(by: MemberID(5))),
      record.with { $0.attendance.entries[9].proxySignedOn = .on(2024, 3, 1) },
    ] {
      #expect(session.findings("P-05", beside: [first, second, third.on(2024, 3, 5)]) == [])
    }
  }
}
