import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

private func place(_ path: FieldPath, _ range: Range<Int>? = nil) -> Place {
  .field(FieldAddress(item: ItemID(1), block: BlockID(1), path: path), range)
}

@Suite struct `B-04` {
  static func record(
    _ article: String, _ chapter: String, isOperation: Bool = false, amount: Entry = .cents(100)
  ) -> RecordBuilder {
    RecordBuilder().item(
      .authorisation(
        BudgetAuthorisation(
          base: .cents(504_285_57),
          lines: [
            AuthorisationLine(
              label: "Matériel", article: article, chapter: chapter, isOperation: isOperation,
              amount: amount)
          ])))
  }

  @Test func `an article of another chapter`() throws {
    let wrong = Self.record("2188", "23")
    #expect(wrong.findings("B-04").map(\.place) == [place(.authorisation(0, .chapter))])
    #expect(
      wrong.findings("B-04").messages == [
        "l’article 2188 est du chapitre 21, la ligne porte le chapitre 23"
      ])
    #expect(wrong.findings("B-04").map(\.severity) == [.warning])
    #expect(try wrong.mended("B-04").left == [])
    #expect(Self.record("2041", "20").findings("B-04").count == 1)
    #expect(Self.record("2031", "204").findings("B-04").count == 1)
  }

  @Test func `a number that no chapter has is that of an opération`() throws {
    let wrong = Self.record("2188", "236")
    #expect(wrong.findings("B-04").map(\.severity) == [.advice])
    #expect(
      wrong.findings("B-04").messages == [
        "le plan de comptes n’a pas de chapitre 236 : si c’est une opération, écrire « opération n° "
          + "236 »"
      ])
    #expect(try wrong.mended("B-04").left == [])
  }

  @Test func `neither article nor chapter`() {
    let wrong = Self.record(" ", "")
    #expect(wrong.findings("B-04").map(\.place) == [place(.authorisation(0, .article))])
    #expect(wrong.findings("B-04").messages == ["« Matériel » n’a ni article ni chapitre"])
    #expect(Self.record("", "", amount: .empty).findings("B-04") == [])
  }

  @Test(arguments: [
    ("2188", "21", false), ("2041", "204", false), ("2031", "20", false), ("2188", "236", true),
    ("2188", "", false), ("", "21", false), ("2188", "23", true), ("4581", "458", false),
    ("2188", "21 (voirie)", false), ("1641", "16", false), ("", "opération 236", false),
  ]) func `is quiet on`(_ article: String, _ chapter: String, _ isOperation: Bool) {
    let record = Self.record(article, chapter, isOperation: isOperation)
    #expect(record.findings("B-04").map(\.message) == [])
  }
}

@Suite struct `B-05` {
  static func record(_ date: CalendarDate) -> RecordBuilder {
    RecordBuilder(date: date).item(.authorisation(.quarter), title: "Autorisation avant le budget")
  }

  @Test func `until the fifteenth of April`() {
    for (day, count) in [(14, 0), (15, 0), (16, 1)] {
      #expect(Self.record(.on(2024, 4, day)).findings("B-05").count == count, "\(day)")
    }
    let late = Self.record(.on(2024, 12, 3)).findings("B-05")
    #expect(late.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(
      late.messages == [
        "séance du 3 décembre 2024 : l’autorisation ne sert que jusqu’au 15 avril"
      ])
    #expect(late.map(\.severity) == [.error])
  }

  @Test func `after the budget in the same session`() {
    let vote = Passage(role: .operative(.verbs), texts: ["Adopte le budget."])
    let after = RecordBuilder().item(.passage(vote), title: "Vote du budget primitif 2021")
      .item(.authorisation(.quarter), title: "Dépenses d’investissement")
    #expect(
      after.findings("B-05").messages == [
        "le budget est voté au point 1, avant cette autorisation"
      ])
    let before = RecordBuilder().item(.authorisation(.quarter))
      .item(.passage(vote), title: "Budget primitif 2021")
    #expect(before.findings("B-05") == [])
  }

  @Test(arguments: [
    "Budget participatif : vote des habitants", "Budget supplémentaire 2020",
    "Calendrier du vote du budget", "Vote du budget annexe de l’eau", "Budgets",
    "Débat d’orientation budgétaire", "Décision modificative du budget primitif",
  ]) func `other titles do not vote it`(_ title: String) {
    let record = RecordBuilder().item(.annex(Annex()), title: title)
      .item(.authorisation(.quarter))
    #expect(record.findings("B-05") == [])
  }

  @Test func `a budget that was put off is not voted`() {
    let record = RecordBuilder()
      .item(.annex(Annex()), title: "Vote du budget 2021", state: .adjourned)
      .item(.authorisation(.quarter))
    #expect(record.findings("B-05") == [])
  }
}

@Suite struct `B-06` {
  static let old =
    "En outre, jusqu'à l'adoption du budget, l'exécutif de la collectivité territoriale peut, sur "
    + "autorisation de l'organe délibérant, engager, liquider et mandater les dépenses "
    + "d'investissement, dans la limite du quart des crédits ouverts au budget de l'exercice "
    + "précédent, non compris les crédits afférents au remboursement de la dette."

  static func quoting(_ text: String, role: PassageRole = .quotation) -> RecordBuilder {
    RecordBuilder().texts("Article L1612-1", text, role: role)
  }

  @Test func `the words that were added since are missing`() throws {
    let record = Self.quoting(Self.old)
    #expect(
      record.findings("B-06").map(\.place) == [place(.line(1), 32..<38)])
    #expect(
      record.findings("B-06").messages == [
        "l’article L1612-1 en vigueur dit ici « ou jusqu’au 15 avril, en l’absence d’adoption du budget "
          + "avant cette date », la citation l’omet"
      ])
    #expect(record.findings("B-06").map(\.severity) == [.warning])
    #expect(try record.mended("B-06").left == [])
    #expect(
      try record.textsMended("B-06").last?.hasPrefix(
        "En outre, jusqu'à l'adoption du budget ou jusqu’au 15 avril, en l’absence d’adoption du budget "
          + "avant cette date, l'exécutif") == true)
  }

  @Test func `another word than the law’s`() throws {
    let right = LawExcerpt.advanceCredits.rows[0].value.sentence
    let record = Self.quoting(right.replacing("du quart", with: "du tiers"))
    #expect(
      record.findings("B-06").messages == ["l’article L1612-1 en vigueur dit ici « quart »"])
    #expect(try record.textsMended("B-06").last == right)
    #expect(Self.quoting(right.replacing("15 avril", with: "31 mars")).findings("B-06").count == 1)
  }

  @Test func `the text in force, a part of it, or a shortened one`() {
    let right = LawExcerpt.advanceCredits.rows[0].value.sentence
    #expect(Self.quoting(right).findings("B-06") == [])
    #expect(Self.quoting("« " + right + " »").findings("B-06") == [])
    #expect(
      Self.quoting(
        "… jusqu’à l’adoption du budget, l’exécutif peut, sur autorisation de l’organe "
          + "délibérant"
      ).findings("B-06") == [])
    #expect(
      Self.quoting("dans la limite du quart des crédits ouverts, par l’organe délibérant")
        .findings("B-06") == [])
  }

  @Test func `prose that is no quotation tells it in its own words`() {
    #expect(Self.quoting(Self.old, role: .exposition).findings("B-06") == [])
  }
}

@Suite struct `B-03` {
  static func record(_ label: String, _ scope: BaseScope = BaseScope()) -> RecordBuilder {
    var quarter = BudgetAuthorisation.quarter
    quarter.baseLabel = label
    quarter.baseScope = scope
    return RecordBuilder().item(.authorisation(quarter))
  }

  @Test func `the first budget alone, with the debt for all one knows`() {
    let found = Self.record("Dépenses d’investissement inscrites au budget primitif 2020")
      .findings("B-03")
    #expect(found.map(\.place) == [place(.base)])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.messages == [
        "base de 504 285,57 € : rien ne dit que le remboursement de la dette (chapitre 16) en est ôté, "
          + "et les décisions modificatives n’y sont pas"
      ])
    #expect(Self.record("").findings("B-03").count == 1)
  }

  @Test(arguments: [
    "Dépenses réelles ouvertes en 2020 (BP et DM), hors chapitre 16",
    "Dépenses ouvertes en 2020, sans le remboursement de la dette ni les restes à réaliser",
    "Budget primitif et décisions modificatives, dette déduite",
  ]) func `a label that says it`(_ label: String) {
    #expect(Self.record(label).findings("B-03").map(\.message) == [])
  }

  @Test func `facts that say it`() {
    let scope = BaseScope(includesAmendments: true, isNetOfDebt: true)
    #expect(Self.record("Budget primitif 2020", scope).findings("B-03") == [])
    #expect(
      Self.record("Budget primitif 2020", BaseScope(isNetOfDebt: true)).findings("B-03").messages
        == ["base de 504 285,57 € : les décisions modificatives n’y sont pas"])
  }

  @Test func `without a base there is nothing to ask`() {
    #expect(RecordBuilder().item(.authorisation(BudgetAuthorisation())).findings("B-03") == [])
  }
}

@Suite struct `B-07` {
  static func record(
    _ rows: [(String, [Int64])], _ balance: TableBalance? = nil, total: Bool = false,
    headers: [String] = [], title: String = "Décision modificative n° 1"
  ) -> RecordBuilder {
    let width = rows[0].1.count
    let columns =
      [TableColumn(header: "Compte")]
      + (0..<width).map {
        TableColumn(header: headers.indices.contains($0) ? headers[$0] : "", kind: .amounts)
      }
    let table = Table(
      columns: columns,
      rows: rows.map { row in
        [TableCell(.text(row.0))] + row.1.map { TableCell(.amount(Amount(cents: $0))) }
      }, lastRowIsTotal: total, balance: balance)
    return RecordBuilder().item(.table(table), title: title)
  }

  @Test func `moved credits make zero`() {
    let right = Self.record([
      ("60632", [-10_200_00]), ("61551", [5_500_00]), ("615221", [4_700_00]),
    ])
    #expect(right.findings("B-07") == [])
    for cents: Int64 in [4_699_99, 4_700_01] {
      let wrong = Self.record([("60632", [-10_200_00]), ("61551", [5_500_00]), ("615221", [cents])])
      #expect(wrong.findings("B-07").map(\.place) == [.block(ItemID(1), BlockID(1))])
    }
    let wrong = Self.record([
      ("60632", [-10_200_00]), ("61551", [5_500_00]), ("615221", [4_500_00]),
    ])
    #expect(
      wrong.findings("B-07").messages == [
        "la décision modificative ne fait pas zéro : −10 200,00 + 5 500,00 + 4 500,00 = −200,00 €"
      ])
    #expect(wrong.findings("B-07").map(\.severity) == [.error])
  }

  @Test func `only where all accounts are expenses, or the table says so`() {
    let receipts: [(String, [Int64])] = [("60632", [-100]), ("7411", [300])]
    #expect(Self.record(receipts).findings("B-07") == [])
    #expect(Self.record(receipts, .zeroSum).findings("B-07").count == 1)
    let moved: [(String, [Int64])] = [("60632", [-100]), ("61551", [300])]
    #expect(Self.record(moved, title: "Tarifs").findings("B-07") == [])
    #expect(Self.record([("60632", [100]), ("61551", [300])]).findings("B-07") == [])
  }

  @Test func `a total is not counted with its lines`() {
    let rows: [(String, [Int64])] = [("60632", [-100]), ("61551", [300]), ("Total", [200])]
    let found = Self.record(rows, total: true).findings("B-07")
    #expect(
      found.map(\.place) == [
        .field(
          FieldAddress(item: ItemID(1), block: BlockID(1), path: .cell(row: 2, column: 1)), nil)
      ])
  }

  @Test func `the expenses of a section are its receipts`() {
    let rows: [(String, [Int64])] = [("Fonctionnement", [500_000_00, 500_000_00])]
    #expect(Self.record(rows, .equalColumns, headers: ["Dépenses", "Recettes"]).findings == [])
    let wrong: [(String, [Int64])] = [("Fonctionnement", [500_000_00, 499_999_99])]
    #expect(
      Self.record(wrong, .equalColumns, headers: ["Dépenses", "Recettes"]).findings("B-07").messages
        == ["Dépenses 500 000,00 € ≠ Recettes 499 999,99 € (écart 0,01 €)"])
  }

  @Test func `the parts of an affectation are the result`() {
    let right: [(String, [Int64])] = [("Résultat", [80_00]), ("1068", [50_00]), ("002", [30_00])]
    #expect(Self.record(right, .firstIsSum).findings("B-07") == [])
    let wrong: [(String, [Int64])] = [("Résultat", [80_00]), ("1068", [50_00]), ("002", [20_00])]
    #expect(
      Self.record(wrong, .firstIsSum).findings("B-07").messages == [
        "résultat 80,00 € ≠ parts affectées 70,00 € (écart 10,00 €)"
      ])
  }
}
