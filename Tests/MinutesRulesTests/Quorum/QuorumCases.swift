import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `Q-01` {
  @Test func `seven of fifteen make no quorum`() {
    let found = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 7, proxies: 2).findings("Q-01")
    #expect(found.map(\.place) == [.roll])
    #expect(
      found.map(\.message.plain) == [
        "quorum non atteint : 7 présents sur 15 en exercice, il en faut 8 (il en manque 1) ; "
          + "2 pouvoirs ne comptent pas"
      ])
  }
}
