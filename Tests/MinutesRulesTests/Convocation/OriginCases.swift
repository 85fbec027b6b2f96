import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `C-06` {
  let added = RecordBuilder().voted().facts { $0.origin = .addedInSession }

  @Test func `decided without having been announced`() {
    #expect(added.findings("C-06").map(\.place) == [.item(ItemID(1))])
    #expect(
      added.findings("C-06").messages == [
        "point ajouté en séance : il n’était pas à l’ordre du jour de la convocation, la décision est "
          + "annulable"
      ])
    #expect(RecordBuilder().voted().facts { $0.origin = .carriedOver }.findings("C-06") == [])
    #expect(RecordBuilder().voted().findings("C-06") == [])
  }

  @Test func `put off before the vote`() throws {
    let pending = RecordBuilder().item(.ballot(Ballot()), state: .inDiscussion)
      .facts { $0.origin = .addedInSession }
    let mended = try pending.mended("C-06")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `taken note of`() {
    let noted = RecordBuilder().item(.ballot(Ballot(declaredOutcome: .noted)), title: "Rapport")
      .facts { $0.origin = .addedInSession }
    #expect(noted.findings("C-06").map(\.severity) == [.warning])
  }

  @Test func `told without a decision, or about the urgency itself`() {
    let told = RecordBuilder().item(title: "Cérémonie", kind: .information)
      .facts { $0.origin = .addedInSession }
    #expect(told.findings("C-06") == [])
    let urgency = RecordBuilder().voted("Le conseil se prononce sur l’urgence")
      .facts { $0.origin = .addedInSession }
    #expect(urgency.findings("C-06") == [])
  }
}

@Suite struct `C-11` {
  /// Twelve present and two represented: eight votes are needed.
  func record(_ requesters: Requesters, _ votes: Tally) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 7)).roll(present: 12, proxies: 2).voted()
      .facts { $0.closedSession = ClosedSession(requesters: requesters, votes: votes) }
  }

  let mayor = Requesters(includesMayor: true)

  @Test func `a majority of the present and represented`() {
    #expect(record(mayor, .of(8, 6)).findings("C-11") == [])
    let found = record(mayor, .of(7, 0, 7)).findings("C-11")
    #expect(found.map(\.place) == [.item(ItemID(1))])
    #expect(
      found.messages
        == ["huis clos par 7 voix : il en faut 8 sur 14 présents ou représentés"])
    #expect(record(mayor, Tally()).findings("C-11").map(\.severity) == [.warning])
  }

  @Test func `asked for by the mayor or three`() {
    let named = Requesters(members: [MemberID(2), MemberID(3)])
    #expect(
      record(named, .of(14)).findings("C-11").messages
        == ["huis clos demandé par 2 membres : il en faut 3, ou le maire"])
    #expect(record(Requesters(statedCount: 3), .of(14)).findings("C-11") == [])
    #expect(record(Requesters(), .of(14)).findings("C-11").map(\.severity) == [.warning])
    #expect(RecordBuilder().voted().findings("C-11") == [])
  }
}
