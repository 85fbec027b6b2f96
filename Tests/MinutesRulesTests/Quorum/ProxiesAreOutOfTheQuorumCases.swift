import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `Q-03` {
  let record = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 8, proxies: 2)

  @Test func `pouvoirs counted as present`() throws {
    let wrong = record.with { $0.session.statedFigures.present = 10 }
    let found = wrong.findings("Q-03")
    #expect(found.map(\.place) == [.session(.statedFigures)])
    #expect(
      found.messages == [
        "l’en-tête compte 10 présents : 8 présents dans la salle et 2 pouvoirs, qui ne comptent pas "
          + "dans le quorum"
      ])
    #expect(wrong.findings("V-16") == [])
    let mended = try wrong.mended("Q-03")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `pouvoirs counted in the quorum`() {
    #expect(record.with { $0.session.statedFigures.quorum = 10 }.findings("Q-03").count == 1)
    #expect(record.with { $0.session.statedFigures.quorum = 10 }.findings("Q-04") == [])
  }

  @Test func `without pouvoirs or with the right figures nothing is found`() {
    #expect(record.with { $0.session.statedFigures.present = 8 }.findings("Q-03") == [])
    let none = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 10)
    #expect(none.with { $0.session.statedFigures.present = 10 }.findings("Q-03") == [])
  }

  @Test func `from 3 April to 10 July 2020 they count`() {
    for (date, fires) in [
      (CalendarDate.on(2020, 4, 2), true), (.on(2020, 4, 3), false), (.on(2020, 7, 10), false),
      (.on(2020, 7, 11), true),
    ] {
      let then = RecordBuilder(date: date).roll(present: 8, proxies: 2)
        .with { $0.session.statedFigures.present = 10 }
      #expect(then.findings("Q-03").isEmpty == !fires)
    }
  }
}
