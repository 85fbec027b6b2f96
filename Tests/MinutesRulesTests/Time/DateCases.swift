import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `T-08` {
  static let cases: [MarkedText] = [
    "Préparation : [mardi 8 mars 2021] à 9 h", "Vote : [Mercredi 30/03/2021]",
    "le [lundi deux février deux mille vingt et un]", "le [mercredi 1er mars 2022] au soir",
  ]

  @Test(arguments: cases) func `a weekday that is another’s`(_ text: MarkedText) throws {
    let record = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: [text.text])))
    let found = record.findings("T-08")
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.place) == text.ranges.map { .field(Self.address, $0) })
    let mended = try record.mended("T-08")
    #expect(mended.left == [] && mended.new == [])
  }

  static let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))

  @Test func `the remedy writes the right weekday`() throws {
    var minutes = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["Vote : Mercredi 30/03/2021."]))
    ).minutes
    let remedy = try #require(
      RuleBook.findings(in: minutes).first { $0.rule == "T-08" }?.remedy)
    try remedy.edit.apply(to: &minutes)
    #expect(minutes.text(at: Self.address) == "Vote : Mardi 30/03/2021.")
  }

  static let impossible: [MarkedText] = [
    "le [31 juin 2021]", "le [29 février 2023]", "avant le [30 février]", "le [31/04/2021]",
  ]

  @Test(arguments: impossible) func `a day that no calendar has`(_ text: MarkedText) throws {
    try text.check("T-08", severity: .error)
  }

  static let quiet: [MarkedText] = [
    "lundi 8 mars 2021, mardi 30 mars 2021, mardi 2 février 2021",
    "mardi deux février deux mille vingt et un", "le 29 février 2024", "jeudi 29 février 2024",
    "dimanche 5 décembre", "du vendredi 18 heures au dimanche 20 heures", "le vendredi 5 mars",
    "02/03, 30/03 (CA et budgets), 04/05", "1/12ème du montant", "les 3 et 4 mai", "n° 31 juin",
  ]

  @Test(arguments: quiet) func `days that are right`(_ text: MarkedText) throws {
    try text.check("T-08")
  }

  @Test func `without a year, no neighbouring year may fit`() throws {
    // 2 February is a Sunday in 2020, a Tuesday in 2021, a Wednesday in 2022
    for day in ["dimanche", "mardi", "mercredi"] {
      try MarkedText(stringLiteral: "le \(day) 2 février").check("T-08")
    }
    try ("le [jeudi 2 février]" as MarkedText).check("T-08", severity: .warning)
  }
}

@Suite struct `T-07` {
  static let cases: [MarkedText] = [
    "Une réunion a eu lieu [hier soir|le lundi 1er février 2021 au soir].",
    "[Hier|Le lundi 1er février 2021], les agents ont salé.",
    "Elle viendra [demain matin|le mercredi 3 février 2021 au matin].",
    "réunion [mardi prochain|le mardi 9 février 2021]",
    "vu [mardi dernier|le mardi 26 janvier 2021], reçu [lundi dernier|le lundi 1er février 2021]",
    "[la semaine dernière]", "[Publié ce jour]", "[le mois prochain]",
  ]

  @Test(arguments: cases) func `days counted from today`(_ text: MarkedText) throws {
    try text.check("T-07", severity: .warning)
  }

  static let quiet: [MarkedText] = [
    "Petites villes de demain, les métiers d’hier et d’aujourd’hui",
    "À ce jour, douze dossiers sont ouverts ; ce jour-là il pleuvait.",
    "les délibérations de ce jour", "le lundi 8 mars 2021", "le dernier lundi du mois",
    "la dernière séance, la prochaine réunion", "la semaine scolaire", "le mois de mars",
  ]

  @Test(arguments: quiet) func `days that a reader can tell`(_ text: MarkedText) throws {
    try text.check("T-07")
  }
}

@Suite struct `T-05` {
  @Test func `a visa cites what was there before`() throws {
    for (text, date) in [
      ("Vu la délibération du 1er février 2021 sur les tarifs,", CalendarDate.on(2021, 2, 2)),
      ("Vu la délibération du [2 février 2021] sur les tarifs,", .on(2021, 2, 2)),
      ("Vu la délibération n° 2021-03 du 2 février 2021 sur les tarifs,", .on(2021, 2, 2)),
      ("Vu la délibération n° 2021-03 du [3 février 2021] sur les tarifs,", .on(2021, 2, 2)),
      ("Vu la délibération du 2 février 2021 sur les tarifs,", .on(2021, 2, 3)),
      ("Vu l’avis du Comité technique en date du [27/03/2021]", .on(2021, 2, 2)),
      ("Vu l’arrêté préfectoral du 2 février 2021,", .on(2021, 2, 2)),
      ("Vu la convention conclue jusqu’au 31 décembre 2026,", .on(2021, 2, 2)),
      ("Vu l’élection du 14 juin 2026 et son calendrier,", .on(2026, 4, 23)),
      (
        "Vu la délibération du 17 décembre 2020 renouvelant le service jusqu’au 31 décembre 2026,",
        .on(2021, 2, 2)
      ),
    ] {
      try MarkedText(stringLiteral: text)
        .check("T-05", as: .visas, in: RecordBuilder(date: date), severity: .warning)
    }
    try ("la délibération du 5 mars 2022" as MarkedText).check("T-05")
  }

  /// A session of 2 February 2021 with a visa, beside sessions of 8 September and 3 December 2020.
  func findings(citing text: String) -> [Finding] {
    RecordBuilder().texts(text, role: .visas).findings(
      "T-05",
      beside: [RecordBuilder(date: .on(2020, 9, 8)), RecordBuilder(date: .on(2020, 12, 3))])
  }

  @Test func `a deliberation is of a day on which the register has a session`() {
    let found = findings(
      citing: "Vu la délibération n° 2020-41 du 13 décembre 2020 sur les tarifs,")
    #expect(
      found.messages == [
        "le registre n’a pas de séance le 13 décembre 2020 ; la plus proche est du 3 décembre 2020"
      ])
    #expect(found.map(\.severity) == [.warning])
    for quiet in [
      "Vu la délibération n° 2020-41 du 3 décembre 2020 sur les tarifs,",
      // before the register begins
      "Vu la délibération du 7 septembre 2020 sur les tarifs,",
      "Vu la délibération du Conseil communautaire du 17 décembre 2020,",
      "Vu la délibération du 17 décembre 2020 de la communauté de communes,",
      "Vu la délibération du conseil départemental du 17 décembre 2020,",
      "Vu l’arrêté du maire du 13 décembre 2020,",
    ] {
      #expect(findings(citing: quiet) == [], "\(quiet)")
    }
  }

  @Test func `a session that cannot be read has its day all the same`() {
    let text = "Vu la délibération n° 2020-41 du 13 décembre 2020 sur les tarifs,"
    let minutes = RecordBuilder().texts(text, role: .visas).minutes
    let read = [RegisterFacts.OtherSession(RecordBuilder(date: .on(2020, 9, 8)).minutes)]
    for (days, count): (Set<CalendarDate>, Int) in [([], 1), ([.on(2020, 12, 13)], 0)] {
      let found = RuleBook.findings(in: minutes, register: RegisterFacts(read, days: days))
      #expect(found.filter { $0.rule == "T-05" }.count == count)
    }
  }
}

@Suite struct `T-10` {
  static let cases: [MarkedText] = [
    "Au cours de la présente séance du [14 septembre 2020|2 février 2021], le conseil décide.",
    "Prochaine séance : le [mardi 3 mars 2020]", "La fête aura lieu le [8 mai 2012].",
    "Fait et délibéré à la mairie le [5 janvier 2021|2 février 2021]",
    "jusqu’au [31 décembre 2201]", "Répondre au plus tard le [1er février 2021]",
  ]

  @Test(arguments: cases) func `dates of another time`(_ text: MarkedText) throws {
    try text.check("T-10", severity: .warning)
  }

  static let quiet: [MarkedText] = [
    "Le procès-verbal de la séance du 5 janvier 2021 est adopté.",
    "Prochaine séance : mardi 2 mars 2021", "Répondre au plus tard le 2 février 2021",
    "La fête aura lieu le 8 mai 2021.", "Le bail court jusqu’au 31 décembre 2119.",
    "La fête, qui avait été annoncée, aura lieu le 8 mai 2019 selon l’affiche d’alors.",
    "La présente séance du 2 février 2021 est publique.", "l’édit de 1539, le 14 juillet 1789",
  ]

  @Test(arguments: quiet) func `dates of this one, and history`(_ text: MarkedText) throws {
    try text.check("T-10")
  }
}
