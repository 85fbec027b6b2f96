import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `T-01` {
  static let cases: [MarkedText] = [
    "de fixer les tarifs de la salle à compter du [1er janvier 2021] ;",
    "les dispositions du régime indemnitaire prendront effet au [01/01/2021] ;",
    "le règlement entre en vigueur le [15 décembre 2020].",
  ]

  @Test(arguments: cases) func `a regulation that looks back`(_ text: MarkedText) throws {
    try text.check("T-01", as: .operative(.infinitives), severity: .error)
    try MarkedText(stringLiteral: text.text).check("T-02", as: .operative(.infinitives))
  }

  @Test func `from the day of the session on it may hold`() throws {
    let record = RecordBuilder(date: .on(2021, 2, 2))
    try ("les tarifs à compter du [1er février 2021]" as MarkedText)
      .check("T-01", as: .operative(.infinitives), in: record)
    for day in ["2 février 2021", "3 février 2021"] {
      try MarkedText(stringLiteral: "les tarifs à compter du \(day)")
        .check("T-01", as: .operative(.infinitives), in: record)
    }
  }

  @Test func `where the text speaks of the deliberation, the exposé counts too`() throws {
    try
      ("Les dispositions de la présente délibération prendront effet au [01/01/2021]."
      as MarkedText).check("T-01")
    try
      ("Les dispositions de la présente délibération prendront effet au 01/03/2021."
      as MarkedText).check("T-01")
  }

  private func noted(_ act: Deliberation) -> [RuleID] {
    RecordBuilder().item(.passage(Passage(role: .operative(.verbs), texts: ["Approuve."])))
      .with { $0.agenda[0].facts.deliberation = act }.findings.map(\.rule)
      .filter { $0 == "T-01" || $0 == "T-02" }
  }

  @Test func `the day noted of the act is compared with session and publication`() {
    #expect(noted(Deliberation(isRegulatory: true, takesEffectOn: .on(2021, 2, 1))) == ["T-01"])
    #expect(noted(Deliberation(isRegulatory: true, takesEffectOn: .on(2021, 2, 2))) == [])
    #expect(noted(Deliberation(isRegulatory: false, takesEffectOn: .on(2021, 2, 1))) == ["T-02"])
    #expect(noted(Deliberation(takesEffectOn: .on(2021, 2, 1))) == [])
    for (day, rules) in [(4, ["T-01"]), (5, [])] as [(Int, [RuleID])] {
      #expect(
        noted(
          Deliberation(
            isRegulatory: true, takesEffectOn: .on(2021, 2, day), publishedOn: .on(2021, 2, 5)))
          == rules)
    }
  }

  @Test func `what an earlier act said is history`() throws {
    for text in [
      "La délibération mentionne que les dispositions de l’indemnité prendront effet au 1er mars 2020.",
      "Les tarifs étaient applicables à compter du 1er janvier 2019.",
      "Les tarifs de la cantine n’ont pas changé depuis le 1er septembre 2018.",
    ] {
      try MarkedText(stringLiteral: text).check("T-01")
    }
    try ("d’inscrire les dépenses engagées à compter du 1er janvier 2021" as MarkedText)
      .check("T-01", as: .operative(.infinitives))
  }
}

@Suite struct `T-02` {
  static let cases: [MarkedText] = [
    "d’approuver la convention pour la période du [1er janvier] au 31 août 2021 ;",
    "d’approuver l’avenant au contrat à compter du [1er janvier 2021] ;",
  ]

  @Test(arguments: cases) func `a convention that began before the vote`(
    _ text: MarkedText
  ) throws {
    try text.check("T-02", as: .operative(.infinitives), severity: .warning)
  }

  static let proposals: [MarkedText] = [
    "Considérant qu’il y a lieu de conclure de nouvelles conventions à compter du [1er janvier 2021] ;",
    "Il est proposé de renouveler l’adhésion à compter du [1er janvier 2021].",
  ]

  @Test(arguments: proposals) func `also where it is proposed`(_ text: MarkedText) throws {
    try text.check("T-02", as: .considerants)
  }

  static let quiet: [MarkedText] = [
    "d’approuver la convention pour la période du 2 février au 31 août 2021 ;",
    "d’approuver, à titre de régularisation, la convention à compter du 1er janvier 2021 ;",
    "d’approuver le programme de travaux à compter du 1er janvier 2021 ;",
  ]

  @Test(arguments: quiet) func `one that begins with the vote, or owns up to it`(
    _ text: MarkedText
  ) throws {
    try text.check("T-02", as: .operative(.infinitives))
  }

  @Test func `history is not judged`() throws {
    try
      ("Considérant que la convention conclue à compter du 1er janvier 2015 a pris fin ;"
      as MarkedText).check("T-02", as: .considerants)
    try ("La convention court à compter du 1er janvier 2021." as MarkedText).check("T-02")
  }

  @Test func `the item may say elsewhere that it regularises, and the day is told once`() {
    let line = "d’approuver la convention du 1er janvier au 31 août 2021 ;"
    let twice = RecordBuilder().item(
      .passage(Passage(role: .list(.dash), lead: "Il est proposé de signer :", texts: [line])),
      .passage(Passage(role: .operative(.infinitives), texts: [line])))
    #expect(twice.findings("T-02").map(\.place.block) == [BlockID(2)])
    let owned = twice.item().with {
      $0.agenda[0].blocks.insert(
        Block(
          id: BlockID(9),
          content: .passage(
            Passage(role: .exposition, texts: ["La délibération régularise une situation."]))),
        at: 0)
    }
    #expect(owned.findings("T-02") == [])
  }
}

@Suite struct `T-03` {
  static let record = RecordBuilder(date: .on(2026, 4, 23))

  @Test func `a tariff of last year in this year’s decision`() throws {
    try
      ("d’adhérer, à compter de l’exercice budgétaire 2026, au forfait fixé pour [2025|2026] ;"
      as MarkedText)
      .check("T-03", as: .operative(.infinitives), in: Self.record, severity: .warning)
    try
      ("de fixer la cotisation pour l’année [2025|2026] à compter du 1er mai 2026 ;"
      as MarkedText).check("T-03", as: .operative(.infinitives), in: Self.record)
  }

  @Test func `the title may name the year`() {
    let found = { (title: String) in
      Self.record.item(
        .passage(Passage(role: .operative(.verbs), texts: ["Verse la cotisation pour 2025."])),
        title: title
      ).findings("T-03").count
    }
    #expect(found("Adhésion 2026") == 1)
    #expect(found("Adhésion 2025") == 0)
    #expect(found("Adhésion") == 0)
  }

  @Test(
    arguments: [
      "d’arrêter le compte administratif pour 2025 et d’affecter le résultat au budget 2026 ;",
      "de verser le solde pour 2025 sur le budget 2026 ;",
      "de fixer le forfait pour 2026 à compter de l’exercice 2026 ;",
      "de fixer le forfait pour 2027 à compter de l’exercice 2026 ;",
      "de fixer le forfait pour 2025 ;",
    ] as [MarkedText])
  func `accounts of a closed year, and one year alone`(_ text: MarkedText) throws {
    try text.check("T-03", as: .operative(.infinitives), in: Self.record)
  }
}

@Suite struct `T-04` {
  static let cases: [MarkedText] = [
    "[Annule et remplace] la délibération précédente.",
    "[annule et remplace] la délibération du 5 janvier 2021",
    "[annule et remplace] la délibération portant sur le RIFSEEP",
  ]

  @Test(arguments: cases) func `an act that is not named`(_ text: MarkedText) throws {
    try text.check("T-04", as: .operative(.verbs), severity: .warning)
  }

  @Test func `the object and the date are enough in the dispositif`() throws {
    try ("Annule et remplace la délibération du 5 janvier 2021 relative au RIFSEEP." as MarkedText)
      .check("T-04", as: .operative(.verbs))
    try ("Il est proposé d’annuler et de remplacer la délibération." as MarkedText).check("T-04")
  }

  @Test func `outside the dispositif it annuls nothing`() throws {
    try
      ("[Annule et remplace] la délibération du 5 janvier 2021 relative au RIFSEEP."
      as MarkedText).check("T-04")
    let both = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["Ce point annule et remplace un vote."])),
      .passage(
        Passage(
          role: .operative(.verbs),
          texts: ["Annule et remplace la délibération du 5 janvier 2021 relative au RIFSEEP."])))
    #expect(both.findings("T-04") == [])
  }

  @Test func `the act noted beside the text has object and date`() {
    func found(_ act: ReplacedAct) -> [Finding] {
      RecordBuilder().item(.passage(Passage(role: .operative(.verbs), texts: ["Approuve."])))
        .with { $0.agenda[0].replacedAct = act }.findings("T-04")
    }
    #expect(found(ReplacedAct(object: "le RIFSEEP", date: .on(2021, 1, 5))) == [])
    #expect(found(ReplacedAct(object: "le RIFSEEP")).map(\.place) == [.item(ItemID(1))])
    #expect(found(ReplacedAct()).messages.first?.contains("l’objet et la date") == true)
  }
}

@Suite struct `T-09` {
  private func places(_ lines: [String]) -> [Place] {
    RecordBuilder().item(.passage(Passage(role: .visas, texts: lines))).findings("T-09")
      .map(\.place)
  }

  @Test func `the other body’s amendment has another number`() {
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(1))
    let lines = [
      "Vu la délibération du conseil communautaire du 26 mai 2016 approuvant l’avenant n° 2,",
      "Vu la délibération du conseil municipal du 11 juillet 2016 approuvant l’avenant n° 1,",
    ]
    #expect(places(lines) == [.field(address, 72..<84)])
    #expect(places([lines[0], lines[1].replacing("n° 1,", with: "n° 2,")]) == [])
    #expect(places([lines[1], lines[0]]) == [])
    #expect(places([lines[1]]) == [])
  }
}
