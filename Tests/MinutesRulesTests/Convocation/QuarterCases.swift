import MinutesModel
import MinutesWording
import Testing

@testable import MinutesRules

@Suite struct `C-09` {
  let record = RecordBuilder()

  static let pairs: [(previous: CalendarDate, date: CalendarDate, words: String?)] = [
    (.on(2024, 3, 14), .on(2024, 9, 5), "rien au 2e trimestre 2024"),
    (.on(2023, 12, 14), .on(2024, 4, 2), "rien au 1er trimestre 2024"),
    (.on(2024, 3, 31), .on(2024, 6, 30), nil), (.on(2024, 3, 31), .on(2024, 4, 1), nil),
    (.on(2023, 10, 1), .on(2024, 3, 31), nil),
    (.on(2023, 9, 30), .on(2024, 7, 1), "3 trimestres sans séance depuis le 4e trimestre 2023"),
    // the spring of 2020
    (.on(2020, 3, 5), .on(2020, 7, 20), nil),
  ]

  @Test(arguments: pairs) func `a quarter without a session`(
    _ row: (previous: CalendarDate, date: CalendarDate, words: String?)
  ) {
    let session = record.with { $0.session.date = row.date }
    let found = session.findings(
      "C-09", beside: [record.with { $0.session.date = row.previous }])
    #expect(found.count == (row.words == nil ? 0 : 1))
    if let words = row.words {
      #expect(found.map(\.place) == [.session(.date)])
      #expect(
        found.messages == [
          "aucune séance entre le \(row.previous.french) et le \(row.date.french) : \(words)"
        ])
    }
  }

  @Test func `a session approved here was held, though the register lacks it`() {
    let session = record.on(2024, 9, 5).item(
      title: "Arrêt du procès-verbal de la séance du 20 juin 2024")
    #expect(session.findings("C-09", beside: [record.on(2024, 3, 14)]) == [])
    #expect(session.findings("C-09", beside: [record.on(2023, 3, 14)]) == [])
  }

  @Test func `later sessions and none at all say nothing`() {
    let session = record.on(2024, 9, 5)
    #expect(session.findings("C-09", beside: [record.on(2025, 9, 5)]) == [])
    #expect(session.findings("C-09", beside: []) == [])
    #expect(session.findings("C-09") == [])
    #expect(
      session.findings("C-09", beside: [record.on(2024, 3, 14), record.on(2024, 6, 4)]) == [])
  }
}
