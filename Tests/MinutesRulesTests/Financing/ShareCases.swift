import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

private func field(_ path: FieldPath, _ range: Range<Int>? = nil, block: Int = 2) -> Place {
  .field(FieldAddress(item: ItemID(1), block: BlockID(block), path: path), range)
}

extension FinancingPlan {
  /// Three funders of a third each, with the shares typed.
  fileprivate static func thirds(_ shares: Int64?...) -> FinancingPlan {
    FinancingPlan(
      expenses: [ExpenseLine(label: "Travaux", amount: .cents(30_000_00))],
      resources: zip(["État – DSIL", "Département", "Commune"], shares).map { label, share in
        ResourceLine(
          label: label,
          kind: label == "Commune"
            ? .ownFunding : label == "Département" ? .publicSubsidy : .stateGrant,
          amount: .cents(10_000_00), declaredShare: share.map { Rate(basisPoints: $0) })
      })
  }

  /// The plan of real life whose 19,97 % were printed « 20,00 % ».
  fileprivate static let nearlyAFifth = FinancingPlan(
    expenses: [ExpenseLine(label: "Travaux", amount: .cents(494_150_00))],
    resources: [
      ResourceLine(label: "Département", amount: .cents(395_486_00)),
      ResourceLine(
        label: "Autofinancement", kind: .ownFunding, amount: .cents(98_664_00),
        declaredShare: Rate(percent: 20)),
    ])
}

@Suite struct `F-15` {
  @Test func `three thirds typed alike`() throws {
    let record = RecordBuilder().plan(.thirds(3_333, 3_333, 3_333))
    let found = record.findings("F-15")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(found.messages == ["les parts 33,33 % + 33,33 % + 33,33 % font 99,99 %"])
    #expect(found.map(\.severity) == [.warning])
    let mended = try record.mended("F-15")
    #expect(mended.left == [] && mended.new == [])
    #expect(record.findings == found)
  }

  @Test func `the largest remainder, one left out, or shares of whole percents`() {
    #expect(RecordBuilder().plan(.thirds(3_334, 3_333, 3_333)).findings == [])
    #expect(RecordBuilder().plan(.thirds(3_333, nil, 3_333)).findings("F-15") == [])
    #expect(RecordBuilder().plan(.trails).findings("F-15") == [])
  }

  @Test func `a plan that does not balance is another matter`() {
    let plan = FinancingPlan.thirds(3_333, 3_333, 3_333).with {
      $0.resources[0].amount = .cents(9_000_00)
    }
    #expect(RecordBuilder().plan(plan).findings("F-15") == [])
  }
}

@Suite struct `F-19` {
  @Test func `twenty percent printed for less`() throws {
    let record = RecordBuilder().plan(.nearlyAFifth)
    let found = record.findings("F-19")
    #expect(found.map(\.place) == [field(.resource(1, .share))])
    #expect(found.map(\.severity) == [.error])
    #expect(
      found.messages == [
        "part affichée 20,00 %, la vraie est de 19,97 % (98 664,00 € sur 494 150,00 €) : il manque "
          + "166,00 €"
      ])
    #expect(try record.mended("F-19").left == [])
  }

  @Test func `at the border to the cent`() {
    for (own, count): (Int64, Int) in [(98_829_99, 1), (98_830_00, 0), (98_830_01, 0)] {
      let plan = FinancingPlan.nearlyAFifth.with {
        $0.resources[0].amount = .cents(494_150_00 - own)
        $0.resources[1].amount = .cents(own)
      }
      #expect(RecordBuilder().plan(plan).findings("F-19").count == count, "\(own)")
    }
  }

  @Test func `another share than the true one is a warning`() throws {
    let record = RecordBuilder().plan(
      .trails.with {
        $0.resources[1].declaredShare = Rate(percent: 15)
      })
    #expect(
      record.findings("F-19").messages == [
        "part affichée 15 %, la vraie est de 20 % (1 598,97 € sur 7 994,84 €)"
      ])
    #expect(record.findings("F-19").map(\.severity) == [.warning])
    let mended = try record.mended("F-19")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `half a percent is rounded as printed`() {
    // 45 of 200 is 22,5 %
    for (rate, count): (Int64, Int) in [(2_250, 0), (2_300, 0), (2_200, 1), (2_240, 1)] {
      let plan = FinancingPlan.simple(cost: 200_00, own: 45_00, subsidy: 155_00).with {
        $0.resources[1].declaredShare = Rate(basisPoints: rate)
      }
      #expect(RecordBuilder().plan(plan).findings("F-19").count == count, "\(rate)")
    }
  }

  static let said: [(text: String, words: String, severity: Severity, message: String)] = [
    (
      "Le règlement demande minimum 50 % d’autofinancement.", "50 %", .error,
      "le texte promet 50 % au moins, la part de la commune est de 44,6 % (4 460,00 € sur 10 000,00 € "
        + "HT) : il manque 540,00 €"
    ),
    (
      "avec un autofinancement d’au moins 45 %", "45 %", .error,
      "le texte promet 45 % au moins, la part de la commune est de 44,6 % (4 460,00 € sur 10 000,00 € "
        + "HT) : il manque 40,00 €"
    ),
    (
      "La part communale de 45,6 % sera inscrite au budget.", "45,6 %", .warning,
      "le texte dit 45,6 %, la part de la commune est de 44,6 % (4 460,00 € sur 10 000,00 €)"
    ),
    (
      "autofinancement : 4 460,00 € (46 %)", "46 %", .warning,
      "le texte dit 46 %, la part de la commune est de 44,6 % (4 460,00 € sur 10 000,00 €)"
    ),
    (
      "50,00 % à la charge de la commune", "50,00 %", .warning,
      "le texte dit 50,00 %, la part de la commune est de 44,60 % (4 460,00 € sur 10 000,00 €)"
    ),
  ]

  @Test(arguments: said) func `what the text says`(
    _ row: (text: String, words: String, severity: Severity, message: String)
  ) {
    let record = RecordBuilder().plan(
      .simple(cost: 10_000_00, own: 4_460_00, subsidy: 5_540_00), row.text)
    #expect(record.words("F-19") == [row.words])
    #expect(record.findings("F-19").map(\.severity) == [row.severity])
    #expect(record.findings("F-19").messages == [row.message])
  }

  @Test func `the remedy writes the true share with the decimals of the text`() throws {
    let record = RecordBuilder().plan(
      .simple(cost: 10_000_00, own: 4_460_00, subsidy: 5_540_00),
      "50,00 % à la charge de la commune")
    #expect(
      try record.textsMended("F-19").map(\.plain) == ["44,60 % à la charge de la commune"])
  }

  @Test(arguments: [
    "minimum 44 % d’autofinancement", "au moins 44,6 % d’autofinancement", "part communale de 45 %",
    "autofinancement 4 460,00 € (44,60 %)", "55,4 % de subventions",
    "au plus 50 % d’autofinancement",
    "50 % du prix du repas est payé par la commune",
    "Département 5 540,00 € (50 %), autofinancement",
    "la commune augmente de 50 % sa subvention", "50 % d’aides publiques",
  ]) func `is quiet on`(_ text: String) {
    let record = RecordBuilder().plan(
      .simple(cost: 10_000_00, own: 4_460_00, subsidy: 5_540_00), text)
    #expect(record.findings("F-19").map(\.message) == [])
  }

  @Test func `private money leaves two true shares`() {
    // 16 of 100 of the cost, 16 of 80 of the public money
    let plan = FinancingPlan.simple(cost: 100_00, own: 16_00, subsidy: 64_00, privateMoney: 20_00)
    for text in ["part communale de 16 %", "part communale de 20 %"] {
      #expect(RecordBuilder().plan(plan, text).findings("F-19") == [])
    }
    #expect(RecordBuilder().plan(plan, "part communale de 18 %").findings("F-19").count == 1)
  }

  static let ofFunders: [(text: String, words: String, right: String)] = [
    ("une subvention du Département à hauteur de 75 %", "75 %", "80 %"),
    ("solliciter du Département une aide de 79,00 %,", "79,00 %", "80,00 %"),
    (
      "le Département pour 70 % et la commune pour le solde ; une subvention départementale de 70 %",
      "70 %", "80 %"
    ),
  ]

  @Test(arguments: ofFunders) func `the share of a funder in the text`(
    _ row: (text: String, words: String, right: String)
  ) throws {
    let record = RecordBuilder().plan(.trails, row.text)
    #expect(record.words("F-19") == [row.words])
    #expect(record.findings("F-19").map(\.severity) == [.warning])
    #expect(
      record.findings("F-19").messages == [
        "le texte dit \(row.words) pour le Département, sa part est de \(row.right) (6 395,87 € sur "
          + "7 994,84 €)"
      ])
    let mended = try record.mended("F-19")
    #expect(mended.left == [])
  }

  @Test(arguments: [
    "une subvention du Département à hauteur de 80 %", "une subvention départementale de 80,00 %",
    "une subvention du Département de 75 % au maximum",
    "l’aide du Département est plafonnée à 70 %",
    "une subvention de 75 %", "75 % des habitants du Département demandent une subvention",
    "le Département verse un acompte de 50 % de la subvention",
    "une subvention de la Région de 30 %",
    "une aide du Département de 30 % de la dépense éligible",
    "une subvention du Département et de la Région à hauteur de 40 % chacun",
  ]) func `other shares are left alone`(_ text: String) {
    #expect(RecordBuilder().plan(.trails, text).findings("F-19").map(\.message) == [])
  }

  @Test func `without a plan nothing is compared`() {
    #expect(RecordBuilder().texts("minimum 50 % d’autofinancement").findings("F-19") == [])
  }
}

@Suite struct `F-17` {
  @Test func `in a label, a title and a heading of a table`() throws {
    let label = RecordBuilder().plan(
      .trails.with { $0.resources[0].label = "Subvention du Département (HT)" })
    #expect(label.words("F-17") == ["(HT)"])
    #expect(label.findings("F-17").map(\.severity) == [.advice])
    let mended = try label.mended("F-17")
    #expect(mended.left == [] && mended.new == [])

    let title = RecordBuilder().plan(.trails.with { $0.title = "Dépenses HT et recettes HT" })
    #expect(title.findings("F-17").map(\.place) == [field(.lead, 24..<26)])

    let table = Table(
      columns: [TableColumn(header: "RECETTES HT"), TableColumn(kind: .amounts)],
      rows: [[TableCell(.text("Département")), TableCell(.cents(100))]])
    let heading = RecordBuilder().item(.table(table))
    #expect(heading.findings("F-17").map(\.place) == [field(.header(column: 0), 9..<11, block: 1)])
  }

  @Test func `expenses may be HT`() {
    let plan = RecordBuilder().plan(.trails.with { $0.title = "Dépenses HT et recettes" })
    #expect(plan.findings("F-17") == [])
    let label = RecordBuilder().plan(.trails.with { $0.expenses[0].label = "Terrain HT" })
    #expect(label.findings("F-17") == [])
  }
}
