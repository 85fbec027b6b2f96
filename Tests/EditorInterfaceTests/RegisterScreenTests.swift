import MinutesEditing
import MinutesModel
import MinutesRules
import TerminalScreen
import Testing

@testable import EditorInterface

/// The home of a register, driven by keys.
struct RegisterScreenTests {
  private var screen: RegisterScreen
  private let now: Moment
  private let size = Size(width: 80, height: 24)

  init() throws {
    now = Moment(
      date: try requireValue(CalendarDate(iso: "2026-05-04")),
      time: try requireValue(ClockTime(hour: 9, minute: 12)))
    screen = RegisterScreen(
      name: "Azay-sur-Thouet", entries: SampleRegister.entries.reversed(),
      council: SampleCouncil.council, at: now)
    _ = screen.draw(size: size, at: now)
  }

  @discardableResult
  private mutating func type(_ keys: String) throws -> [Effect] {
    var effects: [Effect] = []
    for step in try KeyScript(keys).steps {
      if case .event(let event) = step { effects += screen.handle(event, at: now) }
      _ = screen.draw(size: size, at: now)
    }
    return effects
  }

  private mutating func rows() -> [String] {
    screen.draw(size: size, at: now).grid.debugText.split(separator: "\n").map(String.init)
  }

  @Test func `sessions stand with state, findings and what is due`() throws {
    var test = self
    let rows = test.rows()
    #expect(rows[3].contains("▸ 23/04/2026 brouillon"))
    #expect(rows[3].contains("✗ 2") && rows[3].contains("liste à afficher (dû le 30/04)"))
    #expect(rows[4].contains("02/02/2021") && !rows[4].contains("afficher"))
    #expect(rows[18].contains("liste à afficher (dû le 30 avril)"))
    #expect(rows[20].contains("budget primitif 2026 à voter (dû le 30 avril)"))
  }

  @Test func `Enter opens the chosen session`() throws {
    var test = self
    #expect(try test.type("<Enter>") == [.openSession(path: "clesse-2026-04-23")])
    #expect(try test.type("<Down><Enter>") == [.openSession(path: "azay-sur-thouet-2021-02-02")])
    #expect(try test.type("<Esc>") == [.quit])
  }

  @Test func `the window of themes shows each as it is looked at`() throws {
    var test = self
    _ = try test.type("<F10>")
    #expect(try test.type("Thème<Enter>") == [.readThemes])
    let dark = Theme(name: "sombre", title: "Sombre", roles: [:])
    let report = Report.themes([.standard, dark], problem: "faux.toml : illisible.")
    #expect(test.screen.receive(report, at: now) == [])
    #expect(test.rows().contains { $0.contains("Sombre") })
    #expect(test.rows().last?.contains("faux.toml") == true)
    #expect(try test.type("<Down>") == [.useTheme(dark)])
    #expect(try test.type("<Esc>") == [.useTheme(.standard)])
  }

  @Test func `letters search, and Enter opens at the words`() throws {
    var test = self
    #expect(try test.type("fo") == [.searchRegister("fo")])
    #expect(try test.type("r") == [.searchRegister("for")])
    let field = FieldAddress(item: ItemID(1), block: BlockID(2), path: .line(0))
    let hit = RegisterHit(
      path: "clesse-2026-04-23", date: try requireValue(CalendarDate(iso: "2026-04-23")),
      place: .field(field, nil), heading: "1 Adhésion", text: "Le FORFAIT et la Forêt")
    _ = test.screen.receive(.found(words: "autre", [], total: 0), at: test.now)
    _ = test.screen.receive(.found(words: "for", [hit], total: 2), at: test.now)
    let rows = test.rows()
    #expect(rows[2].contains("for") && rows[2].contains("2 passages"))
    #expect(rows[4].contains("23 avril 2026 · 1 Adhésion"))
    #expect(rows[5].contains("Le FORFAIT et la Forêt"))
    #expect(
      try test.type("<Enter>") == [
        .openSession(path: "clesse-2026-04-23", at: .field(field, 3..<6))
      ])
    #expect(try test.type("<Esc>") == [])
    #expect(test.rows()[3].contains("23/04/2026"))
  }

  @Test func `who comes back from a session finds the search where it was`() throws {
    var test = self
    try test.type("for")
    let hits = try (1...3).map { number in
      RegisterHit(
        path: "clesse-2026-04-23", date: try requireValue(CalendarDate(iso: "2026-04-23")),
        place: .block(ItemID(number), BlockID(number)), heading: "\(number) Adhésion",
        text: "Le forfait \(number)")
    }
    _ = test.screen.receive(.found(words: "for", hits, total: 3), at: test.now)
    try test.type("<Down>")
    let bearings = test.screen.leaving
    test.screen = RegisterScreen(
      name: "Azay", entries: SampleRegister.entries, returningTo: bearings, at: test.now)
    #expect(test.screen.begin() == [.searchRegister("for")])
    // The session that was changed is read a little later than the others.
    _ = test.screen.receive(.found(words: "for", [hits[0]], total: 1), at: test.now)
    _ = test.screen.receive(.sessions(SampleRegister.entries), at: test.now)
    _ = test.screen.receive(.found(words: "for", hits, total: 3), at: test.now)
    #expect(test.rows()[2].contains("for") && test.rows()[2].contains("3 passages"))
    #expect(test.rows()[6].contains("▸ 23 avril 2026 · 2 Adhésion"))
    try test.type("<Esc><Down>")
    let later = RegisterScreen(
      name: "Azay", entries: SampleRegister.entries.reversed(), returningTo: test.screen.leaving,
      at: test.now)
    #expect(later.leaving == test.screen.leaving)
  }

  @Test func `what was done is ticked over the list, without opening the session`() throws {
    var test = self
    #expect(try test.type("<F8>") == [.readDue(path: "clesse-2026-04-23")])
    let session = try SampleRecord.named("fixture clesse-2026-04-23")
    _ = test.screen.receive(
      .due(session, path: "clesse-2026-04-23", message: nil), at: test.now)
    #expect(test.rows().contains { $0.contains("Liste des délibérations à afficher") })
    let day = try requireValue(CalendarDate(iso: "2026-04-29"))
    #expect(
      try test.type("<Enter>29/04/2026<Enter>") == [
        .noteDone(path: "clesse-2026-04-23", .listPosted, day, nil)
      ])
    #expect(try test.type("<Enter>01/04/2026<Enter>") == [])
    #expect(test.rows().contains { $0.contains("la séance est du 23 avril 2026") })
    var noted = session
    noted.session.formalities.listPostedOn = day
    _ = test.screen.receive(
      .due(noted, path: "clesse-2026-04-23", message: "noté"), at: test.now)
    #expect(test.rows().contains { $0.contains("fait le 29 avril 2026") })
    #expect(test.rows().contains { $0.contains("noté") })
    #expect(try test.type("<Esc>") == [])
    #expect(test.rows()[3].contains("23/04/2026"))
  }

  @Test func `the tableau is corrected and kept once its window is closed`() throws {
    var test = self
    #expect(try test.type("<F2>") == [])
    #expect(test.rows().contains { $0.contains("Tableau du conseil ─") })
    #expect(try test.type("<Down><Enter>Vignaux<Esc>") == [])
    let effects = try test.type("<Esc>")
    guard case .storeCouncil(let council)? = effects.first, effects.count == 1 else {
      Issue.record("\(effects)")
      return
    }
    #expect(council.members[1].familyName == "Vignaux")
    // Nothing more to keep.
    #expect(try test.type("<F2><Esc>") == [])
    #expect(try test.type("<C-e>1500<Esc>").count == 1)
  }

  @Test func `a name close to another is shown`() throws {
    var test = self
    try test.type("<F2>+Sicott<Esc>")
    #expect(test.rows().last?.contains("Nom proche de Mme SICOT") == true)
  }

  @Test func `a new session counts the clear days and begins its agenda`() throws {
    var test = self
    #expect(try test.type("<C-n>") == [.planSession])
    var left = AgendaItem(id: ItemID(7), title: "Achat de la grange", state: .adjourned)
    left.rapporteur = MemberID(3)
    var council = SampleCouncil.council
    council.members[1].officeTerm.until = CalendarDate(iso: "2026-05-01")
    let held = try requireValue(CalendarDate(iso: "2026-04-23"))
    let plan = SessionPlan(
      council: council, previous: held, place: "au foyer rural",
      opensAt: ClockTime(hour: 19, minute: 0),
      leftovers: [SessionPlan.Leftover(date: held, item: left)],
      approval: SampleRegister.templates.first { $0.id == "approbation-proces-verbal" },
      decisions: SampleRegister.templates.first { $0.id == "decisions-par-delegation" })
    _ = test.screen.receive(.sessionPlan(plan), at: test.now)
    #expect(test.rows().contains { $0.contains("6 jours francs, il en faut 3 ✓") })
    try test.type("12/5/2026<Down><Down><Down>10/5/2026")
    #expect(test.rows().contains { $0.contains("1 jour franc, il en faut 3 ✗") })
    #expect(test.rows().contains { $0.contains("au plus tard le vendredi 8 mai") })
    try test.type("<C-a>")
    #expect(test.rows().contains { $0.contains("[x] Reporté du 23/04/2026 : Achat") })
    // Without the decisions by delegation.
    let effects = try test.type("<Down><Down><Space><Down><Down><Enter>")
    guard case .createSession(let made)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(made.session.date == CalendarDate(iso: "2026-05-12"))
    #expect(made.session.opensAt == ClockTime(hour: 19, minute: 0))
    #expect(made.session.place == "au foyer rural")
    #expect(made.session.convocation.sentOn == CalendarDate(iso: "2026-05-10"))
    #expect(made.session.president == MemberID(1))
    #expect(
      made.agenda.map(\.title) == [
        "Approbation du procès-verbal de la séance du 23 avril 2026", "Achat de la grange",
      ])
    #expect(made.agenda[0].facts.approvesMinutesOf == held)
    #expect(made.agenda[1].facts.origin == .carriedOver)
    #expect(made.agenda[1].state == .notDiscussed)
    #expect(made.council.members[1].office == .councillor)
    #expect(made.toConfirm.isEmpty)
  }

  @Test func `dates that cannot be read create nothing`() throws {
    var test = self
    try test.type("<C-n>")
    _ = test.screen.receive(
      .sessionPlan(SessionPlan(council: SampleCouncil.council)), at: test.now)
    #expect(try test.type("hier<M-Enter>") == [])
    #expect(test.rows().last?.contains("Date illisible") == true)
  }

  @Test func `without a council's file its windows say so`() throws {
    var bare = self
    bare.screen = RegisterScreen(name: "x", entries: [], at: now)
    #expect(try bare.type("<F2>") == [])
    #expect(bare.rows().last?.contains("conseil.json") == true)
    #expect(bare.rows()[3].contains("Aucune séance"))
  }
}
