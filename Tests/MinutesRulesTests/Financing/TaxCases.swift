import MinutesModel
import Testing

@testable import MinutesRules

private func field(_ path: FieldPath) -> Place {
  .field(FieldAddress(item: ItemID(1), block: BlockID(2), path: path), nil)
}

@Suite struct `F-05` {
  @Test func `no rounding gives it`() throws {
    let wrong = RecordBuilder().plan(.trails.with { $0.statedIncludingVAT = .cents(9_593_81) })
    let found = wrong.findings("F-05")
    #expect(found.map(\.place) == [field(.includingVATTotal)])
    #expect(
      found.messages == [
        "total TTC 9 593,81 € : aucun arrondi ne le donne (ligne par ligne 9 509,40 €, taux par taux "
          + "9 509,41 €, sur le total 9 509,41 € ; écart 84,41 €)"
      ])
    let mended = try wrong.mended("F-05")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `by line is right, another rounding is named`() {
    #expect(
      RecordBuilder().plan(.trails.with { $0.statedIncludingVAT = .cents(9_509_40) }).findings == []
    )
    let other = RecordBuilder().plan(.trails.with { $0.statedIncludingVAT = .cents(9_509_41) })
    #expect(other.findings("F-05").map(\.severity) == [.advice])
    #expect(
      other.findings("F-05").messages == [
        "total TTC 9 509,41 € arrondi taux par taux ; les lignes font 9 509,40 € (écart 0,01 €)"
      ])
  }

  @Test func `one cent from every rounding`() {
    for cents: Int64 in [9_509_39, 9_509_42] {
      let wrong = RecordBuilder().plan(.trails.with { $0.statedIncludingVAT = .cents(cents) })
      #expect(wrong.findings("F-05").map(\.severity) == [.error])
    }
  }
}

@Suite struct `F-06` {
  func record(_ stated: Int64) -> RecordBuilder {
    RecordBuilder().plan(
      .trails.with {
        $0.statedIncludingVAT = .cents(stated)
        for index in $0.expenses.indices { $0.expenses[index].vatRate = nil }
      })
  }

  @Test func `a ratio that is no rate`() {
    let found = record(9_509_40).findings("F-06")
    #expect(found.map(\.place) == [field(.includingVATTotal)])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.messages == [
        "9 509,40 € TTC pour 7 994,84 € HT (taxe de 18,94 %) : ce n’est aucun taux, indiquer celui "
          + "de chaque ligne"
      ])
  }

  @Test func `a ratio out of range`() {
    #expect(record(9_600_00).findings("F-06").messages.first?.contains("entre 0 et 20 %") == true)
    #expect(record(7_900_00).findings("F-06").count == 1)
  }

  @Test func `one rate for all is right to the rounding, and declared rates are F-05’s`() {
    for cents: Int64 in [7_994_84, 9_593_81, 9_593_83, 8_794_32, 8_434_56] {
      #expect(record(cents).findings("F-06") == [])
    }
    let declared = RecordBuilder().plan(.trails.with { $0.statedIncludingVAT = .cents(9_600_00) })
    #expect(declared.findings("F-06") == [])
  }
}

@Suite struct `F-13` {
  @Test func `a refund of tax in a plan without tax`() {
    let wrong = RecordBuilder().plan(
      .trails.with {
        $0.resources.append(
          ResourceLine(label: "FCTVA", kind: .vatRefund, amount: .cents(1_000_00)))
      })
    let found = wrong.findings("F-13")
    #expect(found.map(\.place) == [field(.resource(2, .label))])
    #expect(
      found.messages == [
        "recette « FCTVA » de 1 000,00 € dans un plan hors taxe, qui n’a pas de TVA à rembourser"
      ])
  }

  @Test func `by its label alone`() {
    let labels = ["Récupération de la TVA", "FCTVA 2021"]
    for label in labels {
      let wrong = RecordBuilder().plan(.trails.with { $0.resources[0].label = label })
      #expect(wrong.findings("F-13").count == 1)
    }
    let near = RecordBuilder().plan(.trails.with { $0.resources[0].label = "Sedtval" })
    #expect(near.findings("F-13") == [])
  }

  @Test func `a plan with tax whose resources are the cost without it`() throws {
    let plan = FinancingPlan.simple(cost: 120_000_00, own: 20_000_00, subsidy: 80_000_00).with {
      $0.basis = .includingVAT
    }
    let wrong = RecordBuilder().plan(plan)
    #expect(wrong.findings("F-13").map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      wrong.findings("F-13").messages == [
        "recettes 100 000,00 €, le coût hors taxe, pour 120 000,00 € de dépenses TTC : rien ne finance "
          + "la TVA de 20 000,00 €"
      ])
    #expect(wrong.findings("F-03") == [])
    let mended = try wrong.mended("F-13")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `by the rates of its lines, to the rounding`() {
    let plan = FinancingPlan.simple(cost: 0, own: 10_00, subsidy: 62_00).with {
      $0.basis = .includingVAT
      $0.expenses = [
        ExpenseLine(label: "Terrain", amount: .cents(12_00), vatRate: .zero),
        ExpenseLine(label: "Travaux", amount: .cents(72_00), vatRate: Rate(percent: 20)),
      ]
    }
    #expect(RecordBuilder().plan(plan).findings("F-13").count == 1)
    let near = plan.with { $0.resources[1].amount = .cents(10_03) }
    #expect(RecordBuilder().plan(near).findings("F-13") == [])
    #expect(RecordBuilder().plan(near).findings("F-03").count == 1)
  }

  @Test func `a plan with tax may count it`() {
    let plan = FinancingPlan.simple(cost: 120_00, own: 60_00, subsidy: 60_00, kind: .vatRefund)
    #expect(RecordBuilder().plan(plan.with { $0.basis = .includingVAT }).findings("F-13") == [])
    #expect(RecordBuilder().plan(plan).findings("F-13").count == 1)
  }
}

@Suite struct `F-04` {
  func record(_ text: String, _ plan: FinancingPlan = .trails) -> RecordBuilder {
    RecordBuilder().plan(plan, text)
  }

  @Test func `a total told otherwise`() throws {
    let text = "Le coût est estimé à 7 949,84 € HT (soit 9 509,40 € TTC)."
    let wrong = record(text)
    let found = wrong.findings("F-04")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(found.map(\.place) == [.field(address, 21..<29)])
    #expect(found.map(\.severity) == [.error])
    #expect(
      found.messages == ["le texte dit 7 949,84 € HT, le plan 7 994,84 € (écart 45,00 €)"])
    let mended = try wrong.mended("F-04")
    #expect(mended.left == [] && mended.new == [])
  }

  static let wrong = [
    "un total de 9 590,40 euros TTC", "7 994,83 € H.T.", "7994,85 € hors taxes",
    "subvention de 500,00 € HT",
  ]

  @Test(arguments: wrong) func `fires on`(_ text: String) {
    #expect(record(text).findings("F-04").count == 1)
  }

  static let quiet = [
    "7 994,84 € HT (soit 9 509,40 € TTC)", "9 509,41 € TTC", "le terrain, 422,00 € HT",
    "terrain et bornage : 972 € HT", "environ 8 000 € HT", "un devis de 12 000 € HT",
    "sous le seuil de 40 000 € HT", "le loyer est de 500 €", "Travaux pour 8 077,40 € TTC",
    "6 395,87 € HT du Département",
  ]

  @Test(arguments: quiet) func `is quiet on`(_ text: String) {
    #expect(record(text).findings("F-04").messages == [])
  }

  @Test func `without a plan, or without rates, there is nothing to compare with`() {
    let none = RecordBuilder().vote(Ballot(votes: .byException([])), "7 949,84 € HT")
    #expect(none.findings("F-04") == [])
    let noRates = FinancingPlan.simple(cost: 100_00, own: 20_00, subsidy: 80_00)
    #expect(record("soit 119,00 € TTC", noRates).findings("F-04") == [])
    #expect(record("soit 101,00 € HT", noRates).findings("F-04").count == 1)
  }
}
