import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `F-07` {
  static let borders: [(own: Int64, subsidy: Int64, fires: Bool)] = [
    (1_598_97, 6_395_87, false), (1_598_96, 6_395_88, true), (20_00, 80_00, false),
    (19_99, 80_01, true), (20_00, 80_01, true), (1, 4, false), (1, 5, true),
  ]

  @Test(arguments: borders) func `twenty percent to the cent`(
    _ row: (own: Int64, subsidy: Int64, fires: Bool)
  ) {
    let record = RecordBuilder().plan(
      .simple(cost: row.own + row.subsidy, own: row.own, subsidy: row.subsidy))
    #expect(record.findings("F-07").isEmpty == !row.fires)
  }

  @Test func `names share, minimum and what is missing`() {
    let found = RecordBuilder().plan(.simple(cost: 100_00, own: 15_00, subsidy: 85_00))
      .findings("F-07")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      found.messages == [
        "part de la commune 15,00 € sur 100,00 € de fonds publics (15 %) : 20 % font 20,00 €, il "
          + "manque 5,00 €"
      ])
  }

  @Test func `private money is outside the base`() {
    let plan = FinancingPlan.simple(cost: 100_00, own: 16_00, subsidy: 64_00, privateMoney: 20_00)
    #expect(RecordBuilder().plan(plan).findings == [])
    let public20 = FinancingPlan.simple(cost: 100_00, own: 16_00, subsidy: 84_00)
    #expect(RecordBuilder().plan(public20).findings("F-07").count == 1)
  }

  @Test func `a loan counts with the own share`() {
    let plan = FinancingPlan.simple(cost: 100_00, own: 5_00, subsidy: 80_00).with {
      $0.resources.append(ResourceLine(label: "Emprunt", kind: .loan, amount: .cents(15_00)))
    }
    #expect(RecordBuilder().plan(plan).findings("F-07") == [])
  }

  @Test func `a derogation is another question`() {
    let plan = FinancingPlan.simple(cost: 100_00, own: 10_00, subsidy: 90_00)
    #expect(RecordBuilder().plan(plan).findings("F-07").map(\.severity) == [.error])
    let claimed = plan.with { $0.ownFundingDerogation = "dérogation du préfet" }
    #expect(RecordBuilder().plan(claimed).findings("F-07") == [])
    let ticked = plan.with { $0.derogationGround = .calamity }
    #expect(RecordBuilder().plan(ticked).findings("F-07") == [])
  }

  @Test func `the margin of the second seed is two tenths of a cent`() {
    let minimum = OwnFundingMinimum.table.row(on: .on(2021, 2, 2)).value.share
    let plan = FinancingPlan.trails
    #expect(minimum.margin(own: plan.ownShare, subsidies: plan.publicSubsidies) == 2_000)
    #expect(minimum.margin(own: Amount(cents: .max), subsidies: .zero) == nil)
  }
}

@Suite struct `F-10` {
  func record(_ grants: Int64, cost: Int64 = 100_000_00) -> RecordBuilder {
    RecordBuilder().plan(
      .simple(cost: cost, own: cost - grants, subsidy: grants, kind: .stateGrant))
  }

  @Test func `more than eighty percent from the State`() {
    let wrong = RecordBuilder().plan(
      FinancingPlan(
        expenses: [ExpenseLine(label: "Travaux", amount: .cents(100_000_00))],
        resources: [
          ResourceLine(label: "DETR", kind: .stateGrant, amount: .cents(60_000_00)),
          ResourceLine(label: "DSIL", kind: .stateGrant, amount: .cents(25_000_00)),
          ResourceLine(label: "Commune", kind: .ownFunding, amount: .cents(15_000_00)),
        ]))
    let found = wrong.findings("F-10")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      found.messages == [
        "dotations de l’État 85 000,00 € pour un coût HT de 100 000,00 € (85 %) : 80 % font "
          + "80 000,00 €, soit 5 000,00 € de trop"
      ])
  }

  @Test func `eighty percent to the cent, rounded as the State prints it`() {
    #expect(record(80_000_00).findings("F-10") == [])
    #expect(record(80_000_01).findings("F-10").count == 1)
    // 80 % of 7 994,84 is 6 395,872; of 7 994,86 6 395,888, printed 6 395,89
    #expect(record(6_395_89, cost: 7_994_86).findings("F-10") == [])
    #expect(record(6_395_90, cost: 7_994_86).findings("F-10").count == 1)
  }

  @Test func `other funders do not enter it`() {
    #expect(
      RecordBuilder().plan(.simple(cost: 100_00, own: 10_00, subsidy: 90_00)).findings("F-10") == []
    )
  }

  @Test func `a DETR is a fifth of the cost at least, to the cent`() {
    for (cents, count): (Int64, Int) in [(19_999_99, 1), (20_000_00, 0), (20_000_01, 0)] {
      let plan = FinancingPlan.simple(
        cost: 100_000_00, own: 100_000_00 - cents, subsidy: cents, kind: .stateGrant
      ).with { $0.resources[0].label = "DETR 2024" }
      #expect(RecordBuilder().plan(plan).findings("F-10").count == count, "\(cents)")
    }
    let plan = FinancingPlan.simple(
      cost: 100_000_00, own: 85_000_00, subsidy: 15_000_00, kind: .stateGrant)
    let detr = RecordBuilder().plan(plan.with { $0.resources[0].funder = "État (DETR)" })
    #expect(
      detr.findings("F-10").map(\.place) == [
        .field(
          FieldAddress(item: ItemID(1), block: BlockID(2), path: .resource(0, .amount)), nil)
      ])
    #expect(
      detr.findings("F-10").messages == [
        "DETR de 15 000,00 €, 15 % du coût : le minimum est de 20 % de la dépense subventionnable "
          + "(20 000,00 € pour tout le coût) ; l’indiquer si elle est moindre"
      ])
    // Another grant of the State has no minimum.
    #expect(RecordBuilder().plan(plan).findings("F-10") == [])
  }
}

@Suite struct `F-11` {
  let text = "Le projet reçoit 80 % d’aides publiques."

  @Test func `public aid told of a plan with private money`() {
    let plan = FinancingPlan.simple(cost: 100_00, own: 16_00, subsidy: 64_00, privateMoney: 20_00)
    let found = RecordBuilder().plan(plan, text).findings("F-11")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(found.map(\.place) == [.field(address, 17..<39)])
    #expect(found.map(\.severity) == [.advice])
    #expect(
      found.messages == [
        "« 80 % d’aides publiques » : le plan compte 20,00 € de fonds privés, qui n’entrent pas dans "
          + "la base des 20 %"
      ])
  }

  @Test func `without private money it is the mirror of the own share`() {
    #expect(RecordBuilder().plan(.trails, text).findings("F-11") == [])
  }
}
