import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `N-01` {
  /// A session of 23 April 2026 with a decided item for each number; empty for none.
  private func findings(_ numbers: [String], state: SessionState = .draft) -> [Place] {
    var record = RecordBuilder(date: .on(2026, 4, 23))
    for number in numbers {
      record = record.item(
        .ballot(Ballot(votes: .byException([]))),
        .passage(Passage(role: .operative(.verbs), texts: ["Approuve le projet."])))
      let index = record.minutes.agenda.count - 1
      if !number.isEmpty {
        record.minutes.agenda[index].facts.deliberation = Deliberation(number: number)
      }
    }
    record.minutes.session.state = state
    return record.findings("N-01").map(\.place)
  }

  static let right = [
    ["2026-04-12", "2026-04-13"], ["2026-012", "2026-013"], ["12", "13", "14"], ["2026_04_01"],
    ["", ""], ["D2026-012", "D2026-013"],
  ]

  @Test(arguments: right) func `numbers that follow each other`(_ numbers: [String]) {
    #expect(findings(numbers) == [])
  }

  static let wrong: [(numbers: [String], item: Int)] = [
    (["2026-04-12", "2026-04-12"], 2), (["2026-04-12", "2026-04-15"], 2), (["2026-012", ""], 2),
    (["2025-04-12"], 1), (["2026-03-12"], 1), (["2026-04-0000000012"], 1), (["13", "12"], 2),
  ]

  @Test(arguments: wrong) func `numbers that do not`(_ numbers: [String], _ item: Int) {
    #expect(findings(numbers) == [.item(ItemID(item))])
  }

  @Test func `without any number it is told when the minutes have been read through`() {
    #expect(findings(["", ""], state: .draft) == [])
    #expect(findings(["", ""], state: .reviewed) == [.item(ItemID(1)), .item(ItemID(2))])
  }

  @Test func `fifteen characters can be transmitted, sixteen cannot`() {
    #expect(findings(["2026-04-0000012"]) == [])
    #expect(findings(["2026-04-00000012"]) == [.item(ItemID(1))])
  }
}
