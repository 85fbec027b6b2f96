import MinutesModel
import Testing

@testable import MinutesRules

/// What a session still asks for, in the words of the register’s home.
struct ObligationGroupTests {
  private func lines(
    _ session: SessionDuties, among others: [SessionDuties] = [], on today: CalendarDate
  ) -> [String] {
    ObligationGroup.groups(of: Obligations.open(of: others + [session], on: today))
      .filter { $0.first.session == session.date }.map { $0.line(on: today) }
  }

  private func held(
    _ date: CalendarDate, approves: [CalendarDate] = [], listPostedOn: CalendarDate? = nil
  ) -> SessionDuties {
    SessionDuties(
      date: date, formalities: Formalities(listPostedOn: listPostedOn), approves: approves)
  }

  @Test func `a session just held asks for its list within the week and its approval`() {
    let session = held(.on(2026, 4, 23))
    #expect(
      lines(session, on: .on(2026, 4, 24)) == [
        "liste à afficher au plus tard le 30 avril",
        "procès-verbal à arrêter à la prochaine séance",
      ])
    #expect(lines(session, on: .on(2026, 5, 1)).first == "liste à afficher (dû le 30 avril)")
    #expect(lines(session, on: .on(2027, 4, 20)).first == "liste à afficher (dû le 30 avril 2026)")
    #expect(lines(session, on: .on(2027, 5, 2)) == [])
  }

  @Test func `the next session that is prepared names the day of the approval`() {
    let session = held(.on(2026, 4, 23))
    let next = SessionDuties(date: .on(2026, 6, 2), state: .preparation)
    #expect(
      lines(session, among: [next], on: .on(2026, 4, 24)).last
        == "procès-verbal à arrêter le 2 juin")
    #expect(
      lines(next, among: [session], on: .on(2026, 5, 20)) == [
        "convocation à envoyer au plus tard le 29 mai"
      ])
  }

  @Test func `approved minutes are to be published within the week`() {
    let session = held(.on(2026, 4, 23), listPostedOn: .on(2026, 4, 24))
    let next = held(.on(2026, 6, 2), approves: [.on(2026, 4, 23)])
    #expect(
      lines(session, among: [next], on: .on(2026, 6, 3)) == [
        "procès-verbal à publier au plus tard le 9 juin"
      ])
    // One that has not been held has approved nothing.
    var planned = next
    planned.state = .preparation
    #expect(
      lines(session, among: [planned], on: .on(2026, 5, 3)) == ["procès-verbal à arrêter le 2 juin"]
    )
  }

  @Test func `acts of one kind are told together`() throws {
    var session = held(.on(2026, 4, 23), listPostedOn: .on(2026, 4, 24))
    session.acts = (1...3).map {
      SessionDuties.Act(item: ItemID($0), number: String($0), subject: "Vente")
    }
    session.acts[1].transmittedOn = .on(2026, 4, 25)
    let told = lines(session, on: .on(2026, 4, 26))
    #expect(told.contains("2 délibérations à transmettre"))
    #expect(told.contains("accusé de réception à noter"))
    #expect(told.contains("3 délibérations à publier"))
    let groups = ObligationGroup.groups(of: Obligations.open(of: [session], on: .on(2026, 4, 26)))
    let sent = try #require(groups.first { $0.first.step == .transmission })
    #expect(sent.task == "2 délibérations à transmettre à la préfecture")
    #expect(sent.about == "points 1 et 3 – séance du 23 avril 2026")
    #expect(sent.brief(on: .on(2026, 4, 26)) == "2 délibérations à transmettre")
  }

  /// What is asked quickly is what is left of all once what is done and what is old are taken away.
  @Test(arguments: [
    CalendarDate.on(2019, 6, 1), .on(2023, 1, 31), .on(2026, 4, 26), .on(2031, 1, 1),
  ])
  func `what is open is all but what is done or old`(today: CalendarDate) {
    var sessions: [SessionDuties] = []
    for number in 0..<60 {
      let date = CalendarDate.on(2018, 1, 9).adding(days: number * 53) ?? today
      var session = held(
        date, approves: number % 3 == 0 ? [] : sessions.last.map { [$0.date] } ?? [],
        listPostedOn: number % 4 == 0 ? nil : date.adding(days: 5))
      session.state = date < .on(2026, 3, 1) ? .draft : .preparation
      session.publishesOnline = number % 2 == 0
      session.acts = (1...4).map { item in
        SessionDuties.Act(
          item: ItemID(item), number: String(item), subject: "", isBudget: item == 2,
          isTransmittable: item != 3,
          transmittedOn: (number + item) % 3 == 0 ? date.adding(days: item) : nil,
          publishedOn: (number + item) % 5 == 0 ? date.adding(days: item) : nil)
      }
      if number % 7 == 0 { session.budgets = [date.year] }
      sessions.append(session)
    }
    let all = Obligations.all(of: sessions, on: today)
    #expect(
      Obligations.open(of: sessions, on: today)
        == all.filter { $0.doneOn == nil && !$0.isOld(on: today) })
  }
}
