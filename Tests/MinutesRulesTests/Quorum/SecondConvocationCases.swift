import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `Q-05` {
  /// Seven of fifteen, called again after a session that failed.
  func record(
    sent: CalendarDate, failed: CalendarDate = .on(2023, 3, 2), _ date: CalendarDate
  ) -> RecordBuilder {
    RecordBuilder(date: date).roll(present: 7).with {
      $0.session.convocation.sentOn = sent
      $0.session.convocation.afterFailedSessionOn = failed
    }
  }

  @Test func `Friday for Monday leaves two clear days`() {
    let found = record(sent: .on(2023, 3, 3), .on(2023, 3, 6))
    #expect(found.findings("Q-05").map(\.place) == [.session(.convocation)])
    #expect(
      found.findings("Q-05").messages == [
        "seconde convocation du 3 mars pour le 6 mars : 2 jours francs au lieu de 3, le quorum reste dû"
      ])
    #expect(found.findings("Q-01").count == 1)
    let inTime = record(sent: .on(2023, 3, 3), .on(2023, 3, 7))
    #expect(inTime.findings("Q-05") == [] && inTime.findings("Q-01") == [])
  }

  @Test func `with a quorum nothing depends on it`() {
    #expect(record(sent: .on(2023, 3, 3), .on(2023, 3, 6)).roll(present: 8).findings("Q-05") == [])
  }

  @Test func `only what was on the first agenda`() {
    let session = record(sent: .on(2023, 3, 3), .on(2023, 3, 7))
    let vote = BlockContent.ballot(Ballot(votes: .byException([])))
    let failed = RecordBuilder(date: .on(2023, 3, 2)).item(vote, title: "Tarifs 2023")
    let both = session.item(vote, title: "Tarifs 2023").item(vote, title: "Voirie")
      .item(title: "Informations")
    let found = both.findings("Q-05", beside: [failed])
    #expect(found.map(\.place) == [.item(ItemID(2))])
    #expect(
      found.messages == [
        "point 2 : il n’était pas à l’ordre du jour de la séance sans quorum du 2 mars, le quorum y "
          + "reste dû"
      ])
    #expect(both.findings("Q-05") == [])
    #expect(both.roll(present: 8).findings("Q-05", beside: [failed]) == [])
  }

  @Test func `it comes after the session that failed`() {
    #expect(
      record(sent: .on(2023, 3, 1), .on(2023, 3, 7)).findings("Q-05").messages == [
        "convocation du 1er mars, avant la séance sans quorum du 2 mars : elle ne dispense pas du quorum"
      ])
    #expect(record(sent: .on(2023, 3, 2), .on(2023, 3, 7)).findings("Q-05") == [])
    #expect(
      record(sent: .on(2023, 3, 2), failed: .on(2023, 3, 7), .on(2023, 3, 7)).findings("Q-05")
        .messages == ["la séance sans quorum du 7 mars 2023 ne précède pas celle du 7 mars 2023"])
  }
}

@Suite struct `Q-10` {
  let record = RecordBuilder(date: .on(2022, 7, 1))

  @Test func `without a roll the quorum cannot be said`() {
    let empty = record.with { $0.attendance.entries = [] }
    #expect(empty.findings("Q-10").map(\.place) == [.roll])
    #expect(
      empty.findings("Q-10").messages
        == ["l’appel n’est pas noté : le quorum (5 sur 15) ne peut pas être dit"])
    let nobody = empty.with { $0.council.members = [] }
    #expect(nobody.findings("Q-10").map(\.place) == [.council])
    #expect(record.findings("Q-10") == [])
    #expect(empty.with { $0.session.state = .inSession }.findings("Q-10") == [])
  }

  @Test func `before July 2022 the law did not ask`() {
    let before = RecordBuilder(date: .on(2022, 6, 30)).with { $0.attendance.entries = [] }
    #expect(before.findings("Q-10") == [])
  }
}
