import MinutesModel
import Testing

@testable import MinutesRules

private func field(_ path: FieldPath) -> Place {
  .field(FieldAddress(item: ItemID(1), block: BlockID(2), path: path), nil)
}

@Suite struct `F-01` {
  @Test func `a total that is not the sum`() throws {
    let wrong = RecordBuilder().plan(
      .trails.with { $0.statedExpenseTotal = .cents(7_984_84) })
    let found = wrong.findings("F-01")
    #expect(found.map(\.place) == [field(.expenseTotal)])
    #expect(
      found.messages == [
        "total des dépenses 7 984,84 € ≠ somme des lignes 7 994,84 € (écart 10,00 €)"
      ])
    let mended = try wrong.mended("F-01")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `the right total, or none, is right`() {
    #expect(
      RecordBuilder().plan(.trails.with { $0.statedExpenseTotal = .cents(7_994_84) }).findings == []
    )
    #expect(RecordBuilder().plan(.trails).findings == [])
  }

  @Test func `no remedy where the line is wrong and both totals agree`() {
    let wrong = RecordBuilder().plan(
      .trails.with {
        $0.expenses[0].amount = .cents(412_00)
        $0.statedExpenseTotal = .cents(7_994_84)
      })
    #expect(wrong.findings("F-01").count == 1)
    #expect(wrong.findings("F-01").first?.remedy == nil)
    #expect(wrong.findings("F-03") == [])
  }
}

@Suite struct `F-02` {
  @Test func `a total that is not the sum`() throws {
    let wrong = RecordBuilder().plan(
      .trails.with { $0.statedResourceTotal = .cents(7_984_84) })
    let found = wrong.findings("F-02")
    #expect(found.map(\.place) == [field(.resourceTotal)])
    #expect(
      found.messages == [
        "total des recettes 7 984,84 € ≠ somme des lignes 7 994,84 € (écart 10,00 €)"
      ])
    let mended = try wrong.mended("F-02")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `the right total is right`() {
    #expect(
      RecordBuilder().plan(.trails.with { $0.statedResourceTotal = .cents(7_994_84) }).findings
        == [])
  }
}

@Suite struct `F-03` {
  @Test func `ten euros are missing`() throws {
    let wrong = RecordBuilder().plan(.trails.with { $0.resources[1].amount = .cents(1_588_97) })
    let found = wrong.findings("F-03")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      found.messages == ["dépenses 7 994,84 € ≠ recettes 7 984,84 € (écart 10,00 €)"])
    #expect(found.first?.remedy?.title == "équilibrer par l’autofinancement")
    let mended = try wrong.mended("F-03")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `one cent is a difference`() {
    for cents: Int64 in [-1, 1] {
      let wrong = RecordBuilder().plan(
        .trails.with { $0.resources[0].amount = .cents(6_395_87 + cents) })
      #expect(wrong.findings("F-03").count == 1)
    }
  }

  @Test func `stated totals that disagree over lines that agree are derived again`() throws {
    let wrong = RecordBuilder().plan(
      .trails.with {
        $0.statedExpenseTotal = .cents(7_994_84)
        $0.statedResourceTotal = .cents(7_984_84)
      })
    #expect(wrong.findings("F-03").count == 1)
    let mended = try wrong.mended("F-03")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `no remedy that would take the own share under the minimum`() {
    let wrong = RecordBuilder().plan(.simple(cost: 100_00, own: 30_00, subsidy: 90_00))
    #expect(wrong.findings("F-03").count == 1)
    #expect(wrong.findings("F-03").first?.remedy == nil)
  }

  @Test func `a plan only begun is not judged`() {
    #expect(RecordBuilder().plan(FinancingPlan()).findings == [])
    let costs = FinancingPlan(expenses: [ExpenseLine(label: "Travaux", amount: .cents(100_00))])
    #expect(RecordBuilder().plan(costs).findings == [])
  }
}

@Suite struct `F-20` {
  let wrong = RecordBuilder().plan(
    FinancingPlan(
      expenses: [ExpenseLine(label: "Travaux", amount: .cents(39_000_00))],
      resources: [ResourceLine(label: "Département", amount: .cents(31_200_00))]))

  @Test func `the rest is nobody’s`() throws {
    let found = wrong.findings("F-20")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.messages == [
        "recettes 31 200,00 € pour 39 000,00 € de dépenses : rien ne dit qui paie les 7 800,00 € "
          + "restants"
      ])
    #expect(wrong.findings == found)
    let mended = try wrong.mended("F-20")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `an own line, a stated total or a surplus is a matter of balance`() {
    let own = RecordBuilder().plan(.simple(cost: 100_00, own: 19_00, subsidy: 80_00))
    #expect(own.findings("F-20") == [] && own.findings("F-03").count == 1)
  }
}

@Suite struct `F-12` {
  @Test func `eighty percent of the cost`() throws {
    let wrong = RecordBuilder().plan(
      .trails.with {
        $0.resources[0].amount = .cents(6_385_87)
        $0.resources[1].amount = .cents(1_608_97)
      })
    let found = wrong.findings("F-12")
    #expect(found.map(\.place) == [field(.resource(0, .amount))])
    #expect(
      found.messages == [
        "80 % de 7 994,84 € font 6 395,87 €, la ligne porte 6 385,87 € (écart 10,00 €)"
      ])
    #expect(found.first?.remedy?.title == "recalculer le montant et équilibrer")
    let mended = try wrong.mended("F-12")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `rounded half up to the cent`() {
    // 80 % of 7 994,84 is 6 395,872
    #expect(RecordBuilder().plan(.trails).findings("F-12") == [])
    for cents: Int64 in [-1, 1] {
      let wrong = RecordBuilder().plan(
        .trails.with { $0.resources[0].amount = .cents(6_395_87 + cents) })
      #expect(wrong.findings("F-12").count == 1)
    }
  }

  @Test func `a rate with decimals may be the share that the amount is`() {
    for (rate, count): (Int64, Int) in [(3_333, 0), (3_330, 0), (3_334, 1), (3_300, 1)] {
      let plan = FinancingPlan.simple(cost: 300_00, own: 200_00, subsidy: 100_00).with {
        $0.resources[0].declaredShare = Rate(basisPoints: rate)
      }
      #expect(RecordBuilder().plan(plan).findings("F-12").count == count, "\(rate)")
    }
  }

  @Test func `a rate of the cost without a line is no wrong rate`() {
    // 80 % of 7 572,84, which is the cost without the land
    let plan = FinancingPlan.trails.with { $0.resources[0].amount = .cents(6_058_27) }
    #expect(RecordBuilder().plan(plan).findings("F-12") == [])
  }

  @Test func `no share declared, nothing to compare`() {
    let plain = RecordBuilder().plan(
      .trails.with {
        $0.resources[0].declaredShare = nil
        $0.resources[0].amount = .cents(6_385_87)
      })
    #expect(plain.findings("F-12") == [])
  }
}
