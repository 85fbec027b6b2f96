import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `S-02` {
  let record = RecordBuilder(date: .on(2023, 3, 7)).voted("Compte administratif 2022")

  @Test func `another president, and the mayor out`() {
    let found = record.findings("S-02")
    #expect(found.map(\.place) == [.item(ItemID(1)), .block(ItemID(1), BlockID(1))])
    #expect(
      found.messages == [
        "M. RENAULT, maire, préside au vote de ses comptes : noter le président élu pour ce point",
        "M. RENAULT, maire, compte parmi les votants : noter son retrait avant le vote",
      ])
    let presided = record.facts { $0.actingPresident = MemberID(6) }
    #expect(presided.findings("S-02").count == 1)
    #expect(
      presided.recusing(1, ground: .accounts, leftRoom: nil).findings("S-02").messages == [
        "M. RENAULT, maire, ne vote pas ; noter son départ de la salle avant le vote"
      ])
    #expect(presided.recusing(1, ground: .accounts).findings("S-02") == [])
    #expect(presided.recusing(1, ground: .accounts).findings == [])
  }

  @Test func `not before the vote, without the mayor, or on another account`() {
    let pending = RecordBuilder().item(.ballot(Ballot()), title: "Compte administratif 2020")
    #expect(pending.findings("S-02") == [])
    let away = RecordBuilder().presence(1, .excused).with { $0.session.president = MemberID(2) }
    #expect(away.voted("Compte administratif 2020").findings("S-02") == [])
    #expect(RecordBuilder().voted("Compte de gestion 2020").findings("S-02") == [])
  }
}

@Suite struct `The president of an item` {
  let record = RecordBuilder(date: .on(2023, 3, 7)).voted()

  @Test func `is there`() {
    let away = record.facts { $0.actingPresident = MemberID(15) }
    #expect(away.findings("S-01").map(\.place) == [.item(ItemID(1))])
    #expect(
      away.findings("S-01").messages
        == ["M. ROBINEAU préside ce point et n’y est pas présent"])
    #expect(record.facts { $0.actingPresident = MemberID(6) }.findings("S-01") == [])
  }

  @Test func `takes part`() {
    let out = record.recusing(1, ground: .personalInterest).facts {
      $0.actingPresident = MemberID(1)
    }
    #expect(
      out.findings("S-01").messages == ["M. RENAULT préside ce point et n’y prend pas part"])
  }

  @Test func `has not left`() {
    let left = record.voted("Voirie").moves(1, .departure, at: 2)
    #expect(left.findings("S-01").map(\.place) == [.item(ItemID(2))])
    #expect(
      left.facts { $0.actingPresident = MemberID(2) }.findings("S-01") == [])
  }
}
