import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `Pouvoirs over the evening` {
  @Test func `one too many given on leaving`() {
    let record = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 12, proxies: 1)
      .voted().voted().moves(2, .departure, at: 2, proxyTo: 1)
    let found = record.findings("P-01")
    #expect(found.map(\.place) == [.item(ItemID(2))])
    #expect(
      found.messages == [
        "M. RENAULT porte 2 pouvoirs (de Mme VIGNAULT et M. INGUENEAU), 1 au plus à ce point (1 de trop)"
      ])
    #expect(
      record.with { $0.session.date = .on(2021, 2, 2) }.findings("P-01") == [])
  }

  @Test func `a holder who has left`() {
    let left = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 12, proxies: 1)
      .voted(votes: .counts(.of(13))).voted(votes: .counts(.of(12))).moves(1, .departure, at: 2)
    let found = left.findings("P-03")
    #expect(found.map(\.place) == [.block(ItemID(2), BlockID(2))])
    #expect(
      found.messages == [
        "12 voix comptées pour 11 votants : le pouvoir de M. INGUENEAU (porté par M. RENAULT, parti) ne "
          + "compte plus"
      ])
    let right = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 12, proxies: 1)
      .voted(votes: .counts(.of(11))).moves(1, .departure, at: 1)
    #expect(right.findings("P-03") == [])
  }

  @Test func `P-02 asks for the date of one given on leaving`() {
    let record = RecordBuilder(date: .on(2023, 3, 7)).voted().moves(
      2, .departure, at: 1, proxyTo: 1)
    #expect(record.findings("P-02") == [])
    let undated = record.with { $0.attendance.movements[0].proxySignedOn = nil }
    #expect(
      undated.findings("P-02").messages
        == ["le pouvoir que Mme VIGNAULT donne en partant n’est pas daté"])
  }
}

@Suite struct `P-04` {
  let record = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 12, proxies: 1).voted()

  @Test func `the giver arrives`() throws {
    let arrived = record.moves(13, .arrival, at: 1, ClockTime(hour: 20, minute: 48))
    let found = arrived.findings("P-04")
    #expect(found.map(\.place) == [.member(MemberID(13))])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.messages == [
        "M. INGUENEAU, arrivé à 20 h 48, avait donné pouvoir à M. RENAULT : dire que ce pouvoir cesse à "
          + "ce moment"
      ])
    let mended = try arrived.mended("P-04")
    #expect(mended.left == [] && mended.new == [])
    #expect(record.moves(13, .arrival, at: 1, fate: .ended).findings("P-04") == [])
    #expect(record.moves(13, .arrival, at: 1, fate: .kept).findings("P-04") == [])
    #expect(record.moves(14, .arrival, at: 1).findings("P-04") == [])
  }

  @Test func `a pouvoir given on leaving, and back again`() {
    let back = record.moves(2, .departure, at: 1, proxyTo: 5).moves(2, .arrival, at: 1)
    #expect(back.findings("P-04").map(\.place) == [.member(MemberID(2))])
    let alone = record.moves(2, .departure, at: 1).moves(2, .arrival, at: 1)
    #expect(alone.findings("P-04") == [])
  }

  @Test func `both vote`() {
    func counted(_ votes: Int) -> [Finding] {
      RecordBuilder(date: .on(2023, 3, 7)).roll(present: 12, proxies: 1)
        .voted(votes: .counts(.of(votes))).moves(13, .arrival, at: 1, fate: .kept)
        .findings("P-04")
    }
    #expect(counted(13) == [])
    #expect(counted(14).map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(counted(14).map(\.severity) == [.error])
    #expect(
      counted(14).messages == [
        "14 voix comptées pour 13 votants : M. INGUENEAU est là et vote en personne, le pouvoir ne compte "
          + "pas en plus"
      ])
  }
}

@Suite struct `P-07` {
  @Test func `a pouvoir given on leaving has its item`() {
    let record = RecordBuilder(date: .on(2023, 3, 7)).voted()
    let found = record.moves(2, .departure, proxyTo: 5).findings("P-07")
    #expect(found.map(\.place) == [.member(MemberID(2))])
    #expect(found.map(\.severity) == [.advice])
    #expect(
      found.messages
        == ["Mme VIGNAULT part et donne pouvoir à M. LARCHER : dire à partir de quel point"])
    #expect(record.moves(2, .departure, at: 1, proxyTo: 5).findings("P-07") == [])
    #expect(record.moves(2, .departure).findings("P-07") == [])
  }
}

@Suite struct `P-08` {
  let title = "Compte administratif 2022"

  @Test func `the mayor’s own pouvoir`() {
    let away = RecordBuilder(date: .on(2023, 3, 7)).presence(1, .represented(by: MemberID(6)))
      .with { $0.session.president = MemberID(2) }
    let found = away.voted(title).findings("P-08")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(
      found.messages
        == ["M. RENAULT, maire, vote ses propres comptes par le pouvoir donné à Mme BRUNET"])
    #expect(away.voted("Tarifs").findings("P-08") == [])
    #expect(away.voted(title).recusing(1, ground: .accounts).findings("P-08") == [])
  }

  @Test func `a pouvoir that the mayor holds`() {
    let holding = RecordBuilder(date: .on(2023, 3, 7)).presence(14, .represented(by: MemberID(1)))
    #expect(
      holding.voted(title).findings("P-08").messages
        == ["M. RENAULT, maire, vote pour Mme SICOT sur ses propres comptes"])
    #expect(holding.voted(title).recusing(1, ground: .accounts).findings("P-08") == [])
  }

  @Test func `a recusal takes the pouvoir with it`() {
    func counted(_ votes: Int) -> [Finding] {
      RecordBuilder(date: .on(2023, 3, 7)).presence(14, .represented(by: MemberID(3)))
        .voted(votes: .counts(.of(votes))).recusing([MemberID(3)]).findings("P-08")
    }
    #expect(counted(12) == [])
    #expect(
      counted(13).messages == [
        "1 pouvoir compté de trop : celui de Mme SICOT, porté par M. FAZILLEAU, déporté"
      ])
  }
}
