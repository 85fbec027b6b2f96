import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `C-05` {
  func record(_ date: CalendarDate) -> RecordBuilder {
    RecordBuilder(date: date).with { $0.session.kind = .installation }
  }

  @Test func `from Friday to Sunday`() {
    for (day, fires) in [(19, true), (20, false), (21, false), (22, false), (23, true)] {
      #expect(record(.on(2026, 3, day)).findings("C-05").isEmpty == !fires, "\(day)")
    }
    let found = record(.on(2026, 3, 23)).findings("C-05")
    #expect(found.map(\.place) == [.session(.date)])
    #expect(
      found.messages == [
        "séance d’installation du lundi 23 mars 2026 : elle se tient le vendredi, le samedi ou le "
          + "dimanche qui suit le scrutin"
      ])
    #expect(
      record(.on(2026, 3, 23)).with { $0.session.kind = .ordinary }.findings("C-05") == [])
  }

  @Test func `in May 2020 any day of the decree`() {
    #expect(record(.on(2020, 5, 28)).findings("C-05") == [])
    #expect(record(.on(2020, 6, 1)).findings("C-05").count == 1)
    #expect(record(.on(2020, 7, 3)).findings("C-05") == [])
  }
}

@Suite struct `C-08` {
  @Test func `the convocation’s date and the place`() {
    let without = RecordBuilder().with {
      $0.session.convocation.sentOn = nil
      $0.session.place = " "
    }
    let found = without.findings("C-08")
    #expect(found.map(\.place) == [.session(.convocation), .session(.place)])
    #expect(
      found.messages == [
        "la date de la convocation manque : le délai de 3 jours francs ne peut pas être vérifié",
        "le lieu de la séance manque",
      ])
    #expect(without.with { $0.session.state = .preparation }.findings("C-08") == [])
    #expect(RecordBuilder().findings("C-08") == [])
  }
}

@Suite struct `C-10` {
  static let places: [(place: String, fires: Bool)] = [
    ("à la salle polyvalente", true), ("à la mairie", false), ("en Mairie", false),
    ("à l’hôtel de ville", false), ("dans la salle du conseil de la mairie", false), ("", false),
    ("à la maison des associations", true),
  ]

  @Test(arguments: places) func `elsewhere than at the town hall`(
    _ row: (place: String, fires: Bool)
  ) {
    let record = RecordBuilder().with { $0.session.place = row.place }
    #expect(record.findings("C-10").isEmpty == !row.fires)
  }

  @Test func `is advice`() {
    let found = RecordBuilder().with { $0.session.place = "à la salle polyvalente" }
      .findings("C-10")
    #expect(found.map(\.severity) == [.advice])
    #expect(found.map(\.place) == [.session(.place)])
    #expect(
      found.messages == [
        "séance tenue « à la salle polyvalente » : la décision qui fixe ce lieu, ou la raison, est à dire"
      ])
  }
}

@Suite struct `C-07` {
  static let decision = Passage(role: .operative(.verbs), texts: ["Approuve le projet."])
  static let vote = Ballot(votes: .byException([]))

  @Test func `a vote under other business`() {
    let record = RecordBuilder().item(
      .ballot(Self.vote), .passage(Self.decision), title: "Questions diverses")
    let found = record.findings("C-07")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.messages == [
        "décision sous « questions diverses » : seules s’y traitent les affaires de faible importance"
      ])
  }

  @Test func `a grant or an agreement there is an error`() {
    let record = RecordBuilder().item(
      .financingPlan(.trails), .ballot(Self.vote), title: "Divers :")
    #expect(record.findings("C-07").map(\.severity) == [.error])
    let agreement = RecordBuilder().item(
      .ballot(Self.vote), title: "Questions diverses", kind: .agreement)
    #expect(agreement.findings("C-07").map(\.severity) == [.error])
  }

  @Test func `a sub-item stands under its heading, also while that is typed`() {
    var record = RecordBuilder().item(title: "Voirie", kind: .container).with {
      $0.agenda[0].children = [
        AgendaItem(
          id: ItemID(7), title: "Panneaux", state: .done,
          blocks: [Block(id: BlockID(9), content: .ballot(Self.vote))])
      ]
    }.minutes
    var live = LiveFindings(record)
    #expect(live.findings(in: ItemID(7)).filter { $0.rule == "C-07" } == [])
    record.agenda[0].title = "Questions diverses"
    live.update(record)
    #expect(live.findings(in: ItemID(7)).filter { $0.rule == "C-07" }.count == 1)
    #expect(live.findings == LiveFindings(record).findings)
  }

  @Test func `prose that decides, and what does not`() {
    func texts(_ text: String, title: String = "Divers") -> [Finding] {
      RecordBuilder().item(
        .passage(Passage(role: .exposition, texts: [text])), title: title, kind: .information
      ).findings("C-07")
    }
    #expect(texts("Le conseil décide de planter un arbre.").count == 1)
    #expect(texts("Le maire informe du calendrier.") == [])
    #expect(texts("Le conseil décide de planter un arbre.", title: "Travaux divers") == [])
    let noted = RecordBuilder().item(
      .ballot(Ballot(declaredOutcome: .noted)),
      .passage(Passage(role: .operative(.verbs), texts: ["Prend acte du rapport."])),
      title: "Questions diverses")
    #expect(noted.findings("C-07") == [])
  }
}
