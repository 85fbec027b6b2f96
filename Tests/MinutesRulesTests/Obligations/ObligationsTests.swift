import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

/// What is due and by when, by the law of the day of each session.
struct ObligationsTests {
  private typealias Step = Obligation.Step

  private func vote() -> BlockContent { .ballot(Ballot(votes: .byException([]))) }

  private func due(
    _ step: Obligation.Step, of records: RecordBuilder..., on today: CalendarDate
  ) -> [Obligation] {
    Obligations.all(of: records.map(\.minutes), on: today).filter { $0.step == step }
  }

  @Test func `the list is due a week after the session, posted and online`() throws {
    let record = RecordBuilder(date: .on(2026, 3, 5)).item(vote())
    for step in [Step.listPosted, .listOnline] {
      let found = try #require(due(step, of: record, on: .on(2026, 3, 6)).first)
      #expect(found.dueOn == .on(2026, 3, 12))
      #expect(found.standing(on: .on(2026, 3, 10)) == .open(days: 2))
      #expect(found.standing(on: .on(2026, 3, 12)) == .open(days: 0))
      #expect(found.standing(on: .on(2026, 3, 16)) == .late(days: 4))
    }
  }

  @Test func `a commune that chose posting and has no site puts no list online`() {
    let record = RecordBuilder(date: .on(2026, 3, 5)).item(vote())
      .with { $0.council.publicationMeans = .posting }
    #expect(due(.listOnline, of: record, on: .on(2026, 3, 6)).isEmpty)
    let withSite = record.with { $0.council.documents.website = "www.exemple.fr" }
    #expect(due(.listOnline, of: withSite, on: .on(2026, 3, 6)).count == 1)
  }

  @Test func `before July 2022 the compte rendu was due in eight days`() throws {
    let last = RecordBuilder(date: .on(2022, 6, 30)).item(vote())
    let found = try #require(due(.report, of: last, on: .on(2022, 7, 1)).first)
    #expect(found.dueOn == .on(2022, 7, 8))
    #expect(due(.listPosted, of: last, on: .on(2022, 7, 1)).isEmpty)
    #expect(due(.minutesPublished, of: last, on: .on(2022, 7, 1)).isEmpty)
    let first = RecordBuilder(date: .on(2022, 7, 1)).item(vote())
    #expect(due(.report, of: first, on: .on(2022, 7, 2)).isEmpty)
    #expect(due(.listPosted, of: first, on: .on(2022, 7, 2)).first?.dueOn == .on(2022, 7, 8))
  }

  @Test func `minutes are approved by the next session and published a week after it`() throws {
    let march = RecordBuilder(date: .on(2026, 3, 5)).item(vote())
    let alone = try #require(due(.minutesApproved, of: march, on: .on(2026, 3, 20)).first)
    #expect(alone.dueOn == nil)
    #expect(due(.minutesPublished, of: march, on: .on(2026, 3, 20)).isEmpty)

    let april = RecordBuilder(date: .on(2026, 4, 9)).item(vote(), title: "Voirie")
    let next = due(.minutesApproved, of: march, april, on: .on(2026, 4, 10))
    #expect(next.first?.dueOn == .on(2026, 4, 9))
    #expect(next.first?.doneOn == nil)

    let approving = RecordBuilder(date: .on(2026, 4, 9)).item(
      vote(), title: "Approbation du procès-verbal de la séance du 5 mars 2026")
    let approved = due(.minutesApproved, of: march, approving, on: .on(2026, 4, 10))
    #expect(approved.first?.doneOn == .on(2026, 4, 9))
    let published = due(.minutesPublished, of: march, approving, on: .on(2026, 4, 10))
    #expect(published.first?.dueOn == .on(2026, 4, 16))
  }

  @Test(arguments: [
    (1_176 as Int?, false, CalendarDate.on(2026, 3, 1)),
    (3_500, false, CalendarDate.on(2026, 2, 27)), (1_176, true, CalendarDate.on(2026, 3, 3)),
    (nil, false, CalendarDate.on(2026, 3, 1)),
  ])
  func `a convocation is sent its clear days before`(
    population: Int?, isUrgent: Bool, day: CalendarDate
  ) throws {
    let record = RecordBuilder(date: .on(2026, 3, 5), population: population).with {
      $0.session.state = .preparation
      $0.session.convocation = Convocation(isUrgent: isUrgent)
    }
    let found = try #require(due(.convocation, of: record, on: .on(2026, 2, 20)).first)
    #expect(found.dueOn == day)
    #expect(due(.listPosted, of: record, on: .on(2026, 2, 20)).isEmpty)
  }

  @Test func `the draft of the budget goes out twelve days before its vote since 2024`() {
    func record(_ year: Int) -> RecordBuilder {
      RecordBuilder(date: .on(year, 4, 9)).item(vote(), title: "Budget primitif \(year)")
        .with { $0.session.state = .preparation }
    }
    #expect(
      due(.budgetDraft, of: record(2025), on: .on(2025, 3, 1)).first?.dueOn == .on(2025, 3, 28))
    #expect(due(.budgetDraft, of: record(2023), on: .on(2023, 3, 1)).isEmpty)
  }

  @Test(arguments: [
    (2025, CalendarDate.on(2025, 4, 15)), (2026, .on(2026, 4, 30)), (2020, .on(2020, 7, 31)),
  ])
  func `the budget is due by the calendar of its year`(year: Int, day: CalendarDate) throws {
    let record = RecordBuilder(date: .on(year, 1, 20)).item(vote())
    let found = try #require(due(.budget, of: record, on: .on(year, 2, 1)).first)
    #expect(found.dueOn == day)
    #expect(found.doneOn == nil)
    let voted = RecordBuilder(date: .on(year, 3, 20)).item(
      vote(), title: "Vote du budget primitif \(year)")
    #expect(
      due(.budget, of: record, voted, on: .on(year, 4, 1)).first?.doneOn == .on(year, 3, 20))
    let transmitted = due(.transmission, of: voted, on: .on(year, 4, 1)).first
    #expect(transmitted?.dueOn == day.adding(days: 15))
  }

  @Test func `an old register is not asked for a budget`() {
    let record = RecordBuilder(date: .on(2021, 2, 2)).item(vote())
    #expect(due(.budget, of: record, on: .on(2026, 2, 1)).isEmpty)
  }

  @Test func `acts are transmitted and published, but not what was refused or put off`() {
    let refused = Ballot(votes: .counts(Tally(inFavour: 2, against: 11)))
    let record = RecordBuilder(date: .on(2026, 3, 5)).item(vote(), title: "Voirie")
      .item(.ballot(refused), title: "Vente")
      .item(.ballot(Ballot()), title: "École", state: .adjourned)
      .item(vote(), title: "Approbation du procès-verbal de la séance du 3 février 2026")
      .item(vote(), title: "Tarifs du parking").with {
        $0.agenda[4].facts.deliberation = Deliberation(isTransmittable: false)
      }
    let today = CalendarDate.on(2026, 3, 6)
    #expect(due(.transmission, of: record, on: today).map(\.number) == ["1"])
    #expect(due(.publication, of: record, on: today).map(\.number) == ["1", "5"])
    #expect(due(.receipt, of: record, on: today).isEmpty)
    let sent = record.with {
      $0.agenda[0].facts.deliberation = Deliberation(transmittedOn: .on(2026, 3, 6))
    }
    #expect(due(.receipt, of: sent, on: today).map(\.number) == ["1"])
    #expect(due(.transmission, of: sent, on: today).first?.standing(on: today) == .done)
  }

  @Test(arguments: Obligation.Step.allCases.filter { $0 != .budget && $0 != .accounts })
  func `a tick makes the obligation done`(step: Obligation.Step) throws {
    let isBefore = step == .convocation || step == .budgetDraft
    let date = step == .report ? CalendarDate.on(2021, 2, 2) : .on(2026, 3, 5)
    let record = RecordBuilder(date: date).item(vote(), title: "Budget primitif \(date.year)").with
    {
      $0.session.convocation.sentOn = nil
      if isBefore { $0.session.state = .preparation }
      if step == .receipt {
        $0.agenda[0].facts.deliberation = Deliberation(transmittedOn: .on(2026, 3, 6))
      }
      if step == .minutesPublished { $0.session.formalities.minutesApprovedOn = .on(2026, 4, 9) }
    }
    let today = CalendarDate.on(date.year, 4, 10)
    #expect(due(step, of: record, on: today).first?.doneOn == nil)
    #expect(due(step, of: record, on: today).count == 1)
    let day = CalendarDate.on(date.year, 4, 10)
    var minutes = record.minutes
    try #require(step.tick(day, in: minutes)).apply(to: &minutes)
    let done = Obligations.all(of: [minutes], on: today).filter { $0.step == step }
    #expect(done.map(\.doneOn) == [day])
  }

  @Test func `a tick of all acts leaves the days that were noted`() throws {
    var minutes = RecordBuilder(date: .on(2026, 3, 5)).item(vote(), title: "A")
      .item(vote(), title: "B").with {
        $0.agenda[0].facts.deliberation = Deliberation(publishedOn: .on(2026, 3, 6))
      }.minutes
    try #require(Step.publication.tick(.on(2026, 3, 9), in: minutes)).apply(to: &minutes)
    #expect(
      minutes.agenda.map { $0.facts.deliberation?.publishedOn } == [
        .on(2026, 3, 6), .on(2026, 3, 9),
      ])
    #expect(Step.publication.tick(.on(2026, 3, 9), in: minutes) == nil)
  }

  @Test func `what has a day comes first, by its day`() {
    let today = CalendarDate.on(2026, 4, 10)
    let all = Obligations.all(
      of: [
        RecordBuilder(date: .on(2026, 3, 5)).item(vote()).minutes,
        RecordBuilder(date: .on(2026, 4, 9)).item(vote()).minutes,
      ], on: today)
    let days = all.map(\.dueOn)
    let dated = days.compactMap(\.self)
    #expect(dated == dated.sorted())
    #expect(days.prefix(dated.count).allSatisfy { $0 != nil })
    #expect(all.contains { $0.dueOn == nil })
  }
}
