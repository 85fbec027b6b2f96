import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `R-02` {
  let session = RecordBuilder(date: .on(2024, 1, 23))
  let previous = RecordBuilder(date: .on(2023, 12, 12))

  func approving(_ title: String) -> RecordBuilder { session.item(title: title, kind: .general) }

  @Test func `the minutes before are approved`() {
    let found = session.findings("R-02", beside: [previous])
    #expect(found.map(\.place) == [.agenda])
    #expect(
      found.messages
        == ["le procès-verbal de la séance du 12 décembre 2023 n’est pas arrêté à celle-ci"])
    for title in [
      "Arrêt du procès-verbal de la séance du 12 décembre 2023", "Approbation du compte rendu",
      "Approbation du PV du 12 décembre 2023",
    ] {
      #expect(approving(title).findings("R-02", beside: [previous]) == [], "\(title)")
    }
    #expect(
      approving("Arrêt du procès-verbal de la séance du 14 novembre 2023")
        .findings("R-02", beside: [previous]).count == 1)
    #expect(
      approving("Approbation").facts { $0.approvesMinutesOf = .on(2023, 12, 12) }
        .findings("R-02", beside: [previous]) == [])
    // the register lacks a session
    #expect(
      approving("Arrêt du procès-verbal de la séance du 9 janvier 2024")
        .findings("R-02", beside: [previous]) == [])
  }

  @Test func `nobody asks before the reform, in preparation, or without a register`() {
    #expect(
      session.with { $0.session.state = .preparation }.findings("R-02", beside: [previous]) == [])
    #expect(session.findings("R-02") == [])
    #expect(session.findings("R-02", beside: []) == [])
    #expect(session.findings("R-02", beside: [RecordBuilder(date: .on(2024, 3, 5))]) == [])
    let before = RecordBuilder(date: .on(2022, 7, 5))
    #expect(before.findings("R-02", beside: [RecordBuilder(date: .on(2022, 6, 30))]) == [])
    let after = RecordBuilder(date: .on(2022, 9, 5))
    #expect(after.findings("R-02", beside: [RecordBuilder(date: .on(2022, 7, 1))]).count == 1)
  }
}

@Suite struct `A session of the register that cannot be read` {
  func findings(_ record: RecordBuilder, _ read: [RecordBuilder], _ days: [CalendarDate])
    -> [Finding]
  {
    let sessions = read.map { RegisterFacts.OtherSession($0.minutes) }
    return RuleBook.findings(
      in: record.minutes, register: RegisterFacts(sessions, days: Set(days)))
  }

  @Test func `was held all the same`() {
    let session = RecordBuilder(date: .on(2024, 1, 23))
    let earlier = RecordBuilder(date: .on(2023, 9, 5))
    for (days, count): ([CalendarDate], Int) in [([], 1), ([.on(2023, 12, 12)], 0)] {
      #expect(findings(session, [earlier], days).filter { $0.rule == "C-09" }.count == count)
    }
    let found = findings(session, [earlier], [.on(2023, 12, 12)]).filter { $0.rule == "R-02" }
    #expect(found.first?.message.plain.contains("12 décembre 2023") == true)
  }

  @Test func `may have broken the run of a pouvoir`() {
    let used = (0..<4).map {
      RecordBuilder(date: .on(2024, 1 + $0, 9)).roll(present: 12, proxies: 1)
    }
    let same = used.map { session in
      session.with {
        for index in $0.attendance.entries.indices
        where $0.attendance.entries[index].proxySignedOn != nil {
          $0.attendance.entries[index].proxySignedOn = .on(2024, 1, 8)
        }
      }
    }
    for (days, count): ([CalendarDate], Int) in [([], 1), ([.on(2024, 2, 20)], 0)] {
      let found = findings(same[3], Array(same[..<3]), days)
      #expect(found.filter { $0.rule == "P-05" }.count == count)
    }
  }
}

@Suite struct `A register read later` {
  @Test func `changes the findings of a record that is being edited`() {
    let session = RecordBuilder(date: .on(2024, 1, 23))
    let other = RegisterFacts.OtherSession(RecordBuilder(date: .on(2023, 12, 12)).minutes)
    let register = RegisterFacts([other])
    var live = LiveFindings(session.minutes)
    #expect(!live.findings.contains { $0.rule == "R-02" })
    live.consult(register)
    #expect(!live.findings.contains { $0.rule == "R-02" })
    #expect(live.isWaiting)
    let hasChanged = live.update(session.minutes)
    #expect(hasChanged)
    #expect(live.findings == RuleBook.findings(in: session.minutes, register: register))
    // it is not forgotten at the next edit, nor at one of the session’s facts
    let later = session.with { $0.session.date = .on(2024, 1, 24) }.texts("Travaux.").minutes
    live.update(later)
    #expect(live.findings == RuleBook.findings(in: later, register: register))
    #expect(live.findings.contains { $0.rule == "R-02" })
    live.consult(register)
    #expect(!live.isWaiting)
  }

  @Test func `asks again only what looks at it, to the same findings`() {
    // T-05 looks at the register’s days in the visas of one item, and in no other text.
    let citing = RecordBuilder(date: .on(2024, 1, 23))
      .texts("Vu la délibération du 5 décembre 2023", "Vu le budget", role: .visas).texts(
        "Travaux.")
    let register = RegisterFacts(
      [RegisterFacts.OtherSession(RecordBuilder(date: .on(2023, 12, 12)).minutes)],
      days: [.on(2023, 11, 7)])
    let silent = RegisterFacts([], days: [])
    var live = LiveFindings(citing.minutes)
    for known in [register, silent, register] {
      live.consult(known)
      live.update(citing.minutes)
      #expect(live.findings == RuleBook.findings(in: citing.minutes, register: known))
    }
    #expect(live.findings.contains { $0.rule == "T-05" })
  }
}

@Suite struct `R-16` {
  /// A session each month from January 2024 that approves the minutes of the one before; those with
  /// `true` report.
  func sessions(_ reports: Bool...) -> [RecordBuilder] {
    reports.enumerated().map { index, reports in
      let approval = index == 0 ? "8 décembre 2023" : "9 \(Self.months[index - 1]) 2024"
      let session = RecordBuilder(date: .on(2024, 1 + index, 9))
        .item(title: "Arrêt du procès-verbal de la séance du \(approval)")
      return reports
        ? session.item(title: "Décisions prises par le maire par délégation") : session
    }
  }

  static let months = ["janvier", "février", "mars", "avril", "mai"]

  func findings(_ sessions: [RecordBuilder]) -> [Finding] {
    sessions.last?.findings("R-16", beside: sessions.dropLast()) ?? []
  }

  @Test func `four sessions without a report`() {
    let found = findings(sessions(true, false, false, false, false))
    #expect(found.map(\.place) == [.agenda])
    #expect(
      found.messages == [
        "aucun compte rendu des décisions prises par délégation depuis la séance du 9 janvier 2024 (4 séances)"
      ])
    #expect(findings(sessions(false, true, false, false, false)) == [])
    #expect(findings(sessions(true, false, false, false)) == [])
    #expect(findings(sessions(true, false, false, false, true)) == [])
  }

  @Test func `without a delegation there is nothing to report`() {
    #expect(findings(sessions(false, false, false, false, false)) == [])
    #expect(RecordBuilder().findings("R-16") == [])
  }

  @Test func `a register with gaps proves nothing`() {
    var some = sessions(true, false, false, false, false, false)
    some.remove(at: 2)
    #expect(findings(some) == [])
  }
}

@Suite struct `R-18` {
  func record(_ text: String) -> RecordBuilder {
    RecordBuilder(date: .on(2020, 11, 19)).item(
      .passage(Passage(role: .exposition, texts: [text])), kind: .information)
  }

  static let wrong: [(text: String, words: String)] = [
    ("Le compte rendu du 19 novembre est validé.", "19 novembre"),
    ("Approbation du procès-verbal de la séance du 19 novembre 2020", "19 novembre 2020"),
    (
      "Le procès-verbal du conseil municipal du jeudi 3 décembre 2020 est adopté.",
      "3 décembre 2020"
    ),
    ("Le PV du 1er décembre 2020 est approuvé.", "1er décembre 2020"),
    ("Le procès-verbal de la séance du 9 avril 2021 a été adressé à chacun.", "9 avril 2021"),
  ]

  @Test(arguments: wrong) func `its own minutes, or later ones`(
    _ row: (text: String, words: String)
  ) {
    let found = record(row.text).findings("R-18")
    #expect(found.count == 1)
    guard case .field(_, let range?) = found.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(String(Array(row.text)[range]) == row.words)
  }

  @Test func `says which`() {
    #expect(
      record("Le compte rendu du 19 novembre est validé.").findings("R-18").messages == [
        "« 19 novembre » : c’est la date de cette séance, qui n’approuve pas son propre procès-verbal"
      ])
    #expect(
      record("Le PV du 1er décembre 2020 est approuvé.").findings("R-18").messages
        == ["« 1er décembre 2020 » : cette date suit la séance du 19 novembre 2020"])
    let title = RecordBuilder(date: .on(2020, 11, 19)).item(
      title: "Arrêt du procès-verbal de la séance du 19 novembre 2020")
    #expect(title.findings("R-18").count == 1)
  }

  @Test func `as the item notes it`() {
    func approving(_ date: CalendarDate) -> [Finding] {
      RecordBuilder(date: .on(2020, 11, 19)).voted("Approbation")
        .facts { $0.approvesMinutesOf = date }.findings("R-18")
    }
    #expect(
      approving(.on(2020, 11, 19)).messages
        == ["procès-verbal approuvé, du 19 novembre 2020 : c’est celui de cette séance"])
    #expect(approving(.on(2020, 11, 20)).count == 1)
    #expect(approving(.on(2020, 11, 18)) == [])
  }

  static let right = [
    "Le compte rendu du 18 novembre 2020 est validé.", "Le compte rendu du 15 octobre est validé.",
    // of the year before
    "Le compte rendu du 17 décembre est validé.",
    "Le compte rendu du 19 novembre sera affiché.",
    "Le procès-verbal de la séance du 9 décembre 2020 sera affiché.",
    "La délibération du 19 novembre est adoptée.",
    "Le projet du 3 décembre 2020 est approuvé au vu du compte rendu.",
  ]

  @Test(arguments: right) func `earlier ones and other texts`(_ text: String) {
    #expect(record(text).findings("R-18") == [])
  }
}

@Suite struct `R-06` {
  @Test func `the commune has a name`() {
    let nameless = RecordBuilder().with { $0.council.commune = " " }
    #expect(nameless.findings("R-06").map(\.place) == [.council])
    #expect(nameless.findings("R-06").messages == ["le nom de la commune manque"])
    #expect(RecordBuilder().findings("R-06") == [])
  }
}

@Suite struct `R-08` {
  let record = RecordBuilder().with { $0.council.members[4].givenName = "Paul" }

  @Test func `whoever signs has a given name`() {
    let found = record.findings("R-08")
    #expect(found.map(\.place) == [.member(MemberID(1)), .member(MemberID(2))])
    #expect(
      found.messages == [
        "le prénom de M. RENAULT, qui signe, manque au tableau",
        "le prénom de Mme VIGNAULT, qui signe, manque au tableau",
      ])
    let named = record.with {
      $0.council.members[0].givenName = "Jean"
      $0.council.members[1].givenName = "Laure"
    }
    #expect(named.findings("R-08") == [])
  }

  @Test func `where nobody has one, that is the commune’s way`() {
    #expect(RecordBuilder().findings("R-08") == [])
    #expect(record.with { $0.session.state = .inSession }.findings("R-08") == [])
  }
}

@Suite struct `R-11` {
  static let titles: [(title: String, fires: Bool)] = [
    ("Adhésion à la plateforme du CDG79", true),
    ("Convention avec le centre de gestion : médecine préventive", true),
    ("Tarifs de stationnement 2024", true), ("Taux de promotion des agents", true),
    ("Classement de la voie des Lilas", true), ("Élections du centre de gestion", false),
    ("Convention avec le centre social", false), ("Tarifs de la salle des fêtes", false),
  ]

  @Test(arguments: titles) func `by its title`(_ row: (title: String, fires: Bool)) {
    let found = RecordBuilder().item(title: row.title).findings("R-11")
    #expect(found.isEmpty == !row.fires)
    #expect(found.allSatisfy { $0.severity == .advice })
  }

  @Test func `says that the publication is enough`() {
    let found = RecordBuilder().item(title: "Adhésion au CDG79").findings("R-11")
    #expect(
      found.map(\.place) == [.field(FieldAddress(item: ItemID(1), path: .title), 0..<17)])
    #expect(
      found.messages == [
        "centre de gestion : pour une mission facultative, la publication suffit, sans transmission à la "
          + "préfecture"
      ])
    let text = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["Convention avec le centre de gestion."])))
    #expect(text.findings("R-11") == [])
  }
}
