import MinutesModel
import Testing

@testable import MinutesRules

extension RecordBuilder {
  fileprivate func authorisation(_ change: (inout BudgetAuthorisation) -> Void) -> RecordBuilder {
    var authorisation = BudgetAuthorisation.quarter
    change(&authorisation)
    return item(.authorisation(authorisation), .ballot(Ballot(votes: .byException([]))))
  }
}

@Suite struct `B-01` {
  @Test func `a ceiling that is not the quarter`() throws {
    let wrong = RecordBuilder().authorisation { $0.statedCeiling = .cents(126_701_39) }
    let found = wrong.findings("B-01")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .ceiling)
    #expect(found.map(\.place) == [.field(address, nil)])
    #expect(
      found.messages == [
        "plafond écrit 126 701,39 €, le quart de 504 285,57 € est 126 071,39 € (écart 630,00 €)"
      ])
    let mended = try wrong.mended("B-01")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `cut or rounded to the cent`() {
    // 504 285,59 / 4 = 126 071,3975
    for (ceiling, fires) in [
      (126_071_38, true), (126_071_39, false), (126_071_40, false), (126_071_41, true),
    ] {
      let record = RecordBuilder().authorisation {
        $0.base = .cents(504_285_59)
        $0.statedCeiling = .cents(Int64(ceiling))
      }
      #expect(record.findings("B-01").isEmpty == !fires)
    }
  }

  @Test func `derived, it is right`() {
    #expect(RecordBuilder().authorisation { _ in }.findings == [])
  }
}

@Suite struct `B-02` {
  @Test func `a total that is not the sum`() throws {
    let wrong = RecordBuilder().authorisation { $0.statedTotal = .cents(36_000_00) }
    let found = wrong.findings("B-02")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .authorisationTotal)
    #expect(found.map(\.place) == [.field(address, nil)])
    #expect(
      found.messages == ["total 36 000,00 € ≠ somme des lignes 35 000,00 € (écart 1 000,00 €)"])
    let mended = try wrong.mended("B-02")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `a total above the ceiling by a cent`() {
    func record(_ cents: Int64) -> RecordBuilder {
      RecordBuilder().authorisation { $0.lines[0].amount = .cents(cents) }
    }
    #expect(record(101_071_39).findings("B-02") == [])
    let found = record(101_071_40).findings("B-02")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(
      found.messages == [
        "total 126 071,40 € au-dessus du plafond de 126 071,39 € (0,01 € de trop)"
      ])
  }

  @Test func `the stated ceiling is the one that is exceeded`() {
    let record = RecordBuilder().authorisation { $0.statedCeiling = .cents(30_000_00) }
    #expect(record.findings("B-02").count == 1)
  }
}
