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
