import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `Q-02` {
  /// Eight of fifteen, one of whom leaves at the second of three items.
  let record = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 8)
    .voted("Tarifs").voted("Voirie").voted("École").moves(8, .departure, at: 2)

  @Test func `from the item on, and not before`() {
    let found = record.findings("Q-02")
    #expect(found.map(\.place) == [.item(ItemID(2)), .item(ItemID(3))])
    #expect(
      found.first?.message.plain
        == "quorum perdu : 7 présents sur 15 en exercice, il en faut 8 (il en manque 1) ; le point est à reporter"
    )
    #expect(record.findings("Q-01") == [])
  }

  @Test func `somebody who comes back makes it again`() {
    let back = record.moves(9, .arrival, at: 3)
    #expect(back.findings("Q-02").map(\.place) == [.item(ItemID(2))])
    #expect(record.presence(9, .present).findings("Q-02") == [])
  }

  @Test func `an item not voted yet can be put off`() throws {
    let pending = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 8)
      .item(.ballot(Ballot()), state: .inDiscussion).moves(8, .departure, at: 1)
    let mended = try pending.mended("Q-02")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `without quorum from the start, or where none is due, nothing more is said`() {
    let short = record.presence(1, .absent)
    #expect(short.findings("Q-02") == [])
    #expect(short.findings("Q-01").count == 1)
    let second = record.with { $0.session.convocation.afterFailedSessionOn = .on(2023, 2, 20) }
    #expect(second.findings("Q-02") == [])
    // a third is enough in February 2021
    #expect(record.with { $0.session.date = .on(2021, 2, 2) }.findings("Q-02") == [])
    let told = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 8)
      .item(title: "Information", kind: .information).moves(8, .departure, at: 1)
    #expect(told.findings("Q-02") == [])
  }
}

@Suite struct `Q-06` {
  /// Nineteen in office, ten of whom make the quorum.
  func record(present: Int, recused: Int...) -> RecordBuilder {
    let record = RecordBuilder(date: .on(2023, 3, 7), members: 19, population: 2_000)
      .roll(present: present).voted()
    return record.facts { facts in
      facts.recusals = recused.map { Recusal(member: MemberID($0), leftRoom: true) }
    }
  }

  @Test func `two of ten are out`() {
    let found = record(present: 10, recused: 3, 4).findings("Q-06")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(
      found.messages
        == ["10 présents dont 2 hors quorum : 8 pour un quorum de 10 (il en manque 2)"])
    #expect(record(present: 11, recused: 3, 4).findings("Q-06").count == 1)
    #expect(record(present: 12, recused: 3, 4).findings("Q-06") == [])
    #expect(record(present: 10).findings("Q-06") == [])
    #expect(record(present: 10, recused: 15).findings("Q-06") == [])
  }

  @Test func `for one vote of the item alone`() {
    let partial = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 8).item(
      .ballot(Ballot(subject: "Club", votes: .byException([]))),
      .ballot(Ballot(subject: "Autres", votes: .byException([])))
    ).facts {
      $0.recusals = [Recusal(member: MemberID(3), votes: [BlockID(1)], leftRoom: true)]
    }
    #expect(partial.findings("Q-06").map(\.place) == [.block(ItemID(1), BlockID(1))])
  }

  @Test func `when a recusal is noted the item is judged again`() throws {
    var minutes = record(present: 10).minutes
    var live = LiveFindings(minutes)
    minutes.agenda[0].facts.recusals = [Recusal(member: MemberID(3), leftRoom: true)]
    live.update(minutes)
    #expect(live.findings.filter { $0.rule == "Q-06" }.count == 1)
    #expect(live.findings == LiveFindings(minutes).findings)
  }
}

@Suite struct `Q-07` {
  func record(_ date: CalendarDate, present: Int) -> RecordBuilder {
    RecordBuilder(date: date).roll(present: present).voted()
      .recusing(3, 4, 5, ground: .representation)
  }

  @Test func `both sides, since the law says so`() {
    // 12 in office make a quorum of 7
    #expect(record(.on(2024, 3, 5), present: 10).findings("Q-07") == [])
    let found = record(.on(2024, 3, 5), present: 9).findings("Q-07")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(
      found.messages == [
        "9 présents dont 3 qui se retirent : 6 pour un quorum de 7, les représentants n’étant pas "
          + "comptés en exercice (il en manque 1)"
      ])
  }

  @Test func `before it an ordinary recusal`() {
    // Between two emergencies the ordinary quorum holds.
    let before = record(.on(2019, 3, 5), present: 10)
    #expect(
      before.findings("Q-07").messages == [
        "10 présents dont 3 qui se retirent : 7 pour un quorum de 8, que leur retrait n’abaisse pas à "
          + "cette date (il en manque 1)"
      ])
    #expect(record(.on(2019, 3, 5), present: 11).findings("Q-07") == [])
    // the border: the last day before the law, and its first, under a quorum of a third
    for (day, fires) in [(22, true), (23, false)] {
      let record = RecordBuilder(date: .on(2022, 2, day)).roll(present: 7).voted()
        .recusing(5, 6, 7, ground: .representation)
      #expect(record.findings("Q-07").isEmpty == !fires, "\(day)")
    }
  }

  @Test func `with an interest among them it is Q-06’s`() {
    let mixed = record(.on(2024, 3, 5), present: 9).facts {
      $0.recusals[0].ground = .personalInterest
    }
    #expect(mixed.findings("Q-07") == [])
    #expect(mixed.findings("Q-06").count == 1)
  }
}

@Suite struct `Q-12` {
  func record(_ date: CalendarDate, _ ground: RecusalGround) -> RecordBuilder {
    RecordBuilder(date: date).voted().recusing(3, ground: ground)
  }

  @Test func `a representative may be paid`() {
    let found = record(.on(2025, 12, 24), .representation).findings("Q-12")
    #expect(found.map(\.place) == [.item(ItemID(1))])
    #expect(found.map(\.severity) == [.advice])
    #expect(
      found.messages == [
        "M. FAZILLEAU se retire comme représentant de la commune : s’il en est rémunéré, c’est un "
          + "déport, et le quorum n’en est pas abaissé"
      ])
    #expect(record(.on(2025, 12, 23), .representation).findings("Q-12") == [])
    #expect(record(.on(2025, 12, 24), .personalInterest).findings("Q-12") == [])
  }
}

@Suite struct `Q-08` {
  func record(present: Int, title: String = "Compte administratif 2022") -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 7)).roll(present: present).voted(title)
  }

  @Test func `the mayor does not count`() {
    let found = record(present: 8).findings("Q-08")
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(
      found.messages
        == ["7 présents sans le maire, pour un quorum de 8 (il en manque 1)"])
    let withdrawn = record(present: 8).recusing(1, ground: .accounts)
    #expect(withdrawn.findings("Q-08").messages == found.messages)
    #expect(withdrawn.findings("Q-06") == [])
    #expect(record(present: 9).findings("Q-08") == [])
    #expect(record(present: 8, title: "Tarifs").findings("Q-08") == [])
    #expect(record(present: 8).presence(1, .absent).presence(9, .present).findings("Q-08") == [])
  }

  @Test func `by the kind of budget act as well`() {
    let act = record(present: 8, title: "Comptes").facts { $0.budgetAct = .singleFinancialAccount }
    #expect(act.findings("Q-08").count == 1)
    #expect(
      record(present: 8, title: "Comptes").facts { $0.budgetAct = .managementAccount }
        .findings("Q-08") == [])
  }
}

@Suite struct `Q-11` {
  func record(
    members: Int, population: Int, _ date: CalendarDate, _ title: String = "Élection du maire"
  ) -> RecordBuilder {
    RecordBuilder(date: date, members: members, population: population).voted(title)
  }

  static let councils: [(members: Int, population: Int, date: CalendarDate, fires: Bool)] = [
    (15, 1_200, .on(2026, 3, 21), false), (14, 1_200, .on(2026, 3, 21), true),
    (13, 600, .on(2026, 3, 21), false), (12, 600, .on(2026, 3, 21), true),
    (13, 600, .on(2026, 3, 14), true), (9, 400, .on(2026, 3, 14), false),
    (8, 400, .on(2026, 3, 14), true), (9, 400, .on(2019, 12, 28), true),
    (9, 400, .on(2019, 12, 29), false), (5, 99, .on(2021, 2, 2), false),
    (4, 99, .on(2021, 2, 2), true), (9, 100, .on(2021, 2, 2), false),
    (13, 999, .on(2026, 3, 15), false), (13, 1_000, .on(2026, 3, 15), true),
  ]

  @Test(arguments: councils) func `complete or deemed so`(
    _ row: (members: Int, population: Int, date: CalendarDate, fires: Bool)
  ) {
    let found = record(members: row.members, population: row.population, row.date)
      .findings("Q-11")
    #expect(found.isEmpty == !row.fires)
  }

  @Test func `says how many are wanting`() {
    let found = record(members: 12, population: 600, .on(2026, 3, 21)).findings("Q-11")
    #expect(found.map(\.place) == [.item(ItemID(1))])
    #expect(
      found.messages
        == ["élection par 12 membres en exercice sur 15 : le conseil est réputé complet à 13"])
    #expect(
      record(members: 12, population: 600, .on(2026, 3, 21), "Élection d’un adjoint")
        .findings("Q-11").count == 1)
    #expect(
      record(members: 12, population: 600, .on(2026, 3, 21), "Tarifs").findings("Q-11") == [])
  }
}
