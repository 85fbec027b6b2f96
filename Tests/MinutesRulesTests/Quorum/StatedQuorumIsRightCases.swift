import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `Q-04` {
  func record(_ date: CalendarDate, _ members: Int, quorum: Int) -> RecordBuilder {
    RecordBuilder(date: date, members: members, population: nil)
      .with { $0.session.statedFigures.quorum = quorum }
  }

  @Test func `the third is not the majority`() throws {
    let wrong = record(.on(2023, 3, 7), 33, quorum: 11)
    let found = wrong.findings("Q-04")
    #expect(found.map(\.place) == [.session(.statedFigures)])
    #expect(
      found.messages == ["quorum écrit 11, calculé 17 pour 33 membres en exercice (écart 6)"])
    let mended = try wrong.mended("Q-04")
    #expect(mended.left == [] && mended.new == [])
  }

  static let borders: [(date: CalendarDate, members: Int, quorum: Int)] = [
    (.on(2021, 9, 30), 15, 5), (.on(2021, 10, 1), 15, 8), (.on(2021, 11, 10), 33, 11),
    (.on(2023, 3, 7), 14, 8), (.on(2023, 3, 7), 13, 7),
  ]

  @Test(arguments: borders) func `the law of the day`(
    _ row: (date: CalendarDate, members: Int, quorum: Int)
  ) {
    #expect(record(row.date, row.members, quorum: row.quorum).findings("Q-04") == [])
    #expect(record(row.date, row.members, quorum: row.quorum - 1).findings("Q-04").count == 1)
    #expect(record(row.date, row.members, quorum: row.quorum + 1).findings("Q-04").count == 1)
  }

  @Test func `no quorum written, nothing to compare`() {
    #expect(RecordBuilder().findings("Q-04") == [])
  }
}
