import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `C-01` {
  func record(
    sent: CalendarDate, _ date: CalendarDate, population: Int? = 1_176
  ) -> RecordBuilder {
    RecordBuilder(date: date, population: population).with {
      $0.council.statedSeats = 15
      $0.session.convocation.sentOn = sent
    }
  }

  @Test func `two clear days are one short`() {
    let found = record(sent: .on(2023, 3, 25), .on(2023, 3, 28)).findings("C-01")
    #expect(found.map(\.place) == [.session(.convocation)])
    #expect(
      found.messages == [
        "convocation du 25 mars pour le 28 mars : 2 jours francs au lieu de 3 (il en manque 1)"
      ])
    #expect(record(sent: .on(2023, 3, 24), .on(2023, 3, 28)).findings("C-01") == [])
  }

  static let borders: [(population: Int?, clear: Int)] = [
    (nil, 3), (3_499, 3), (3_500, 5), (50_000, 5),
  ]

  @Test(arguments: borders) func `by population`(_ row: (population: Int?, clear: Int)) {
    let date = CalendarDate.on(2023, 3, 28)
    for (days, fires) in [(row.clear + 1, false), (row.clear, true)] {
      let sent = date.adding(days: -days) ?? date
      #expect(
        record(sent: sent, date, population: row.population).findings("C-01").isEmpty == !fires)
    }
  }

  @Test func `urgency, the first session and the second convocation shorten it`() {
    let late = record(sent: .on(2023, 3, 24), .on(2023, 3, 28), population: 3_500)
    #expect(late.findings("C-01").count == 1)
    #expect(late.with { $0.session.convocation.isUrgent = true }.findings("C-01") == [])
    #expect(late.with { $0.session.kind = .installation }.findings("C-01") == [])
    #expect(
      late.with { $0.session.convocation.afterFailedSessionOn = .on(2023, 3, 23) }.findings("C-01")
        == [])
  }

  @Test func `in Alsace-Moselle three days that need not be clear`() {
    func there(_ sent: CalendarDate) -> [Finding] {
      record(sent: sent, .on(2023, 3, 28), population: 5_000)
        .with { $0.council.isInAlsaceMoselle = true }.findings("C-01")
    }
    #expect(there(.on(2023, 3, 25)) == [])
    #expect(there(.on(2023, 3, 26)).count == 1)
  }
}

@Suite struct `C-02` {
  func record(sent: CalendarDate) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 28)).with {
      $0.session.convocation.sentOn = sent
      $0.session.convocation.isUrgent = true
    }
  }

  @Test func `the day before leaves no clear day`() {
    let found = judged(record(sent: .on(2023, 3, 27)))
    #expect(found.map(\.place) == [.session(.convocation)])
    #expect(
      found.messages == [
        "convocation du 27 mars pour le 28 mars : 0 jour franc, l’urgence en laisse 1 au moins"
      ])
    #expect(judged(record(sent: .on(2023, 3, 26))) == [])
  }

  /// With an item on the urgency.
  func judged(_ record: RecordBuilder) -> [Finding] {
    record.item(title: "Le conseil se prononce sur l’urgence").findings("C-02")
  }

  @Test func `the council says what it thinks of the urgency`() {
    let urgent = record(sent: .on(2023, 3, 26))
    #expect(urgent.findings("C-02").map(\.place) == [.agenda])
    #expect(
      urgent.findings("C-02").messages == [
        "convocation en urgence : aucun point ne dit que le conseil s’est prononcé sur l’urgence"
      ])
    #expect(urgent.with { $0.session.state = .inSession }.findings("C-02") == [])
    #expect(judged(urgent) == [])
  }

  @Test func `without urgency it is the ordinary delay’s business`() {
    let plain = record(sent: .on(2023, 3, 27)).with { $0.session.convocation.isUrgent = false }
    #expect(plain.findings("C-02") == [])
    let moselle = record(sent: .on(2023, 3, 27)).with { $0.council.isInAlsaceMoselle = true }
    #expect(judged(moselle) == [])
  }
}

@Suite struct `C-12` {
  @Test func `sent or posted after the session`() {
    let wrong = RecordBuilder().with {
      $0.session.convocation.sentOn = .on(2021, 2, 27)
      $0.session.convocation.postedOn = .on(2021, 2, 3)
    }
    let found = wrong.findings("C-12")
    #expect(found.map(\.place) == [.session(.convocation), .session(.convocation)])
    #expect(
      found.messages == [
        "convocation envoyée le 27 février 2021, 25 jours après la séance du 2 février 2021",
        "convocation affichée le 3 février 2021, 1 jour après la séance du 2 février 2021",
      ])
    #expect(wrong.findings("C-01") == [])
  }

  @Test func `the same day is late but not after`() {
    let same = RecordBuilder().with { $0.session.convocation.sentOn = $0.session.date }
    #expect(same.findings("C-12") == [])
    #expect(same.findings("C-01").count == 1)
    #expect(RecordBuilder().findings("C-12") == [])
  }
}
