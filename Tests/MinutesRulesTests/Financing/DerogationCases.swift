import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

private let block = Place.block(ItemID(1), BlockID(2))

extension FinancingPlan {
  /// An own share of so many percent of 100 000 € of public money.
  fileprivate static func share(_ percent: Int64) -> FinancingPlan {
    .simple(
      cost: 100_000_00, own: percent * 1_000_00, subsidy: 100_000_00 - percent * 1_000_00)
  }
}

@Suite struct `F-08` {
  @Test func `thirty percent to the cent`() {
    for (own, count): (Int64, Int) in [(29_999_99, 1), (30_000_00, 0), (30_000_01, 0)] {
      let plan = FinancingPlan.simple(
        cost: 100_000_00, own: own, subsidy: 100_000_00 - own
      ).with { $0.isLeadAuthority = true }
      #expect(RecordBuilder().plan(plan).findings("F-08").count == count, "\(own)")
    }
  }

  @Test func `an advice that names what is missing`() {
    let found = RecordBuilder().plan(.share(25).with { $0.isLeadAuthority = true })
      .findings("F-08")
    #expect(found.map(\.place) == [block])
    #expect(found.map(\.severity) == [.advice])
    #expect(
      found.messages == [
        "commune chef de file : sa part de 25 000,00 € fait 25 % de 100 000,00 € ; 30 % font "
          + "30 000,00 €, il manque 5 000,00 €"
      ])
    #expect(RecordBuilder().plan(.share(25)).findings("F-08") == [])
  }
}

@Suite struct `F-09` {
  static func record(
    _ percent: Int64, _ ground: OwnFundingDerogation?, decided: CalendarDate? = nil,
    text: String = "", on date: CalendarDate = .on(2024, 9, 3)
  ) -> RecordBuilder {
    RecordBuilder(date: date).plan(
      .share(percent).with {
        $0.derogationGround = ground
        $0.derogationDecidedOn = decided
        $0.ownFundingDerogation = text
      })
  }

  @Test func `a school at twelve percent without the prefect’s decision`() {
    let found = Self.record(12, .schoolRenovation).findings("F-09")
    #expect(found.map(\.place) == [block])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.messages == [
        "part de la commune 12 %, sous 20 % : dérogation du préfet du … ? La date de sa décision manque"
      ])
    #expect(
      Self.record(12, .schoolRenovation, decided: .on(2024, 5, 3)).findings("F-09") == [])
    #expect(
      Self.record(12, .schoolRenovation, text: "décision du préfet du 3 mai 2024")
        .findings("F-09") == [])
  }

  @Test func `words without ground or date`() {
    #expect(
      Self.record(12, nil, text: "dérogation accordée").findings("F-09").messages == [
        "part de la commune 12 %, sous 20 % : la dérogation ne dit ni la décision du préfet ni sa date"
      ])
    #expect(
      Self.record(12, nil, text: "décision du préfet du 3 mai 2024").findings("F-09") == [])
  }

  @Test func `the decision is before the session, to the day`() {
    for (day, count) in [(2, 0), (3, 0), (4, 1)] {
      let record = Self.record(15, .calamity, decided: .on(2024, 9, day))
      #expect(record.findings("F-09").count == count, "\(day)")
    }
  }

  @Test func `a ground that the law had not yet given`() {
    for (date, count): (CalendarDate, Int) in [(.on(2024, 3, 30), 1), (.on(2024, 3, 31), 0)] {
      let record = Self.record(
        12, .schoolRenovation, decided: .on(2024, 3, 1), on: date)
      #expect(record.findings("F-09").count == count)
    }
    for (date, count): (CalendarDate, Int) in [(.on(2019, 12, 28), 1), (.on(2019, 12, 29), 0)] {
      let record = Self.record(
        12, .unprotectedHeritage, decided: .on(2019, 12, 1), on: date)
      #expect(record.findings("F-09").count == count)
    }
  }

  @Test func `ten percent remain in Corsica and for schools`() {
    for (percent, count): (Int64, Int) in [(9, 1), (10, 0), (11, 0)] {
      #expect(Self.record(percent, .corsica).findings("F-09").count == count, "\(percent)")
    }
    #expect(
      Self.record(9, .corsica).findings("F-09").messages == [
        "part de la commune 9 %, sous 20 % : même avec cette dérogation, 10 % font 10 000,00 €, il "
          + "manque 1 000,00 €"
      ])
  }

  @Test(arguments: [
    OwnFundingDerogation.urbanRenewal, .territorialCooperation, .overseas, .other,
  ]) func `what the law itself gives takes no decision`(_ ground: OwnFundingDerogation) {
    #expect(Self.record(5, ground).findings("F-09") == [])
  }

  @Test func `at twenty percent nobody asks`() {
    #expect(Self.record(20, .calamity).findings == [])
    #expect(Self.record(12, nil).findings("F-09") == [])
  }
}

@Suite struct `F-14` {
  static func record(
    fonds: Int64, own: Int64, kind: ResourceKind = .fondsDeConcours, label: String = "Communauté"
  ) -> RecordBuilder {
    RecordBuilder().plan(
      FinancingPlan(
        expenses: [ExpenseLine(label: "Travaux", amount: .cents(60_00 + fonds + own))],
        resources: [
          ResourceLine(label: "Département", amount: .cents(60_00)),
          ResourceLine(label: label, kind: kind, amount: .cents(fonds)),
          ResourceLine(label: "Commune", kind: .ownFunding, amount: .cents(own)),
        ]))
  }

  @Test func `more than half of what remains`() throws {
    let record = Self.record(fonds: 25_00, own: 20_00)
    #expect(record.findings("F-14").map(\.severity) == [.error])
    #expect(
      record.findings("F-14").map(\.place) == [
        .field(
          FieldAddress(item: ItemID(1), block: BlockID(2), path: .resource(1, .amount)), nil)
      ])
    #expect(
      record.findings("F-14").messages == [
        "fonds de concours 25,00 €, part de la commune 20,00 € : au plus la moitié du reste de 45,00 €, "
          + "22,50 €, soit 2,50 € de trop"
      ])
    let mended = try record.mended("F-14")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `half to the cent, odd or even`() throws {
    for (fonds, own, count): (Int64, Int64, Int) in [
      (20_00, 20_00, 0), (20_01, 20_00, 1), (20_00, 20_01, 0),
    ] {
      #expect(Self.record(fonds: fonds, own: own).findings("F-14").count == count)
    }
    #expect(try Self.record(fonds: 20_01, own: 20_00).mended("F-14").left == [])
  }

  @Test func `a subsidy by that name is one`() {
    let label = "Communauté de communes – fonds de concours"
    let named = Self.record(fonds: 25_00, own: 20_00, kind: .publicSubsidy, label: label)
    #expect(named.findings("F-14").count == 1)
    let other = Self.record(fonds: 25_00, own: 20_00, kind: .publicSubsidy)
    #expect(other.findings("F-14") == [])
  }
}

@Suite struct `F-22` {
  @Test func `a plan that does not say offers both bases`() throws {
    let record = RecordBuilder().plan(.trails.with { $0.basis = .notStated })
    let found = record.findings("F-22")
    #expect(found.map(\.place) == [block])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.messages == ["le plan ne dit pas si ses montants sont HT ou TTC"])
    #expect(
      found[0].remedies.map(\.title.plain) == [
        "le plan est hors taxe (HT)", "le plan est toutes taxes comprises (TTC)",
      ])
    for remedy in found[0].remedies {
      var mended = record.minutes
      try remedy.edit.apply(to: &mended)
      #expect(RuleBook.findings(in: mended).filter { $0.rule == "F-22" } == [])
    }
  }

  @Test func `the title or the lines may say it`() {
    let titled = FinancingPlan.trails.with {
      $0.basis = .notStated
      $0.title = "Plan de financement TTC"
    }
    #expect(RecordBuilder().plan(titled).findings("F-22") == [])
    let line = FinancingPlan.trails.with {
      $0.basis = .notStated
      $0.expenses[3].label = "Travaux (HT)"
    }
    #expect(RecordBuilder().plan(line).findings("F-22") == [])
  }

  @Test func `lines of the other basis, a title of the other basis`() {
    let line = RecordBuilder().plan(.trails.with { $0.expenses[3].label = "Travaux TTC" })
    #expect(line.findings("F-22").map(\.severity) == [.error])
    #expect(
      line.findings("F-22").map(\.place) == [
        .field(FieldAddress(item: ItemID(1), block: BlockID(2), path: .expense(3, .label)), nil)
      ])
    #expect(line.findings("F-22").messages == ["« Travaux TTC » dit TTC dans un plan en HT"])
    let title = RecordBuilder().plan(.trails.with { $0.title = "Plan (TTC)" })
    #expect(title.findings("F-22").messages == ["le titre dit TTC, le plan est en HT"])
    let mixed = FinancingPlan.trails.with {
      $0.basis = .notStated
      $0.expenses[2].label = "Acte TTC"
      $0.expenses[3].label = "Travaux HT"
    }
    #expect(
      RecordBuilder().plan(mixed).findings("F-22").messages == [
        "le plan mêle des dépenses HT et des dépenses TTC"
      ])
  }

  @Test func `a plan wholly in TTC that says so is right`() {
    let plan = FinancingPlan.simple(cost: 120_00, own: 40_00, subsidy: 80_00).with {
      $0.basis = .includingVAT
      $0.expenses[0].label = "Travaux TTC"
    }
    #expect(RecordBuilder().plan(plan).findings == [])
    #expect(RecordBuilder().plan(.trails.with { $0.title = "Plan HT et TTC" }).findings == [])
    #expect(RecordBuilder().plan(FinancingPlan(basis: .notStated)).findings == [])
  }
}

@Suite struct `F-23` {
  /// 80 % of the cost without the land.
  static let plan = FinancingPlan.trails.with {
    $0.resources[0].amount = .cents(6_058_27)
    $0.resources[1].amount = .cents(1_936_57)
  }

  @Test func `a rate that fits the cost without a line`() throws {
    let record = RecordBuilder().plan(Self.plan)
    #expect(
      record.findings("F-23").map(\.place) == [
        .field(FieldAddress(item: ItemID(1), block: BlockID(2), path: .resource(0, .share)), nil)
      ])
    #expect(record.findings("F-23").map(\.severity) == [.advice])
    #expect(
      record.findings("F-23").messages == [
        "80 % ne donnent 6 058,27 € que de 7 572,84 €, sans « Terrain » : la dépense éligible n’est pas "
          + "dite"
      ])
    let mended = try record.mended("F-23")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `one cent off it is no such base`() {
    let plan = Self.plan.with { $0.resources[0].amount = .cents(6_058_28) }
    #expect(RecordBuilder().plan(plan).findings("F-23") == [])
    #expect(RecordBuilder().plan(plan).findings("F-12").count == 1)
  }

  @Test func `a base that is said is used`() {
    let stated = Self.plan.with { $0.eligibleBase = .cents(7_572_84) }
    #expect(RecordBuilder().plan(stated).findings == [])
    let other = Self.plan.with { $0.eligibleBase = .cents(7_000_00) }
    #expect(RecordBuilder().plan(other).findings("F-23") == [])
    #expect(RecordBuilder().plan(.trails).findings("F-23") == [])
  }

  @Test func `a base above the cost`() {
    for (cents, count): (Int64, Int) in [(7_994_84, 0), (7_994_85, 1)] {
      let plan = FinancingPlan.trails.with { $0.eligibleBase = .cents(cents) }
      #expect(RecordBuilder().plan(plan).findings("F-23").count == count)
    }
  }

  @Test func `State grants are held against the eligible expense`() {
    let plan = FinancingPlan.simple(
      cost: 200_000_00, own: 181_000_00, subsidy: 19_000_00, kind: .stateGrant
    ).with {
      $0.resources[0].label = "DETR"
      $0.eligibleBase = .cents(95_000_00)
    }
    #expect(RecordBuilder().plan(plan).findings("F-10") == [])
    let low = plan.with { $0.eligibleBase = .cents(95_000_05) }
    #expect(RecordBuilder().plan(low).findings("F-10").map(\.severity) == [.error])
    let high = plan.with { $0.eligibleBase = .cents(23_000_00) }
    #expect(
      RecordBuilder().plan(high).findings("F-10").messages == [
        "dotations de l’État 19 000,00 € pour une dépense subventionnable HT de 23 000,00 € (82,61 %) : "
          + "80 % font 18 400,00 €, soit 600,00 € de trop"
      ])
  }
}
