import MinutesModel
import Testing

@testable import MinutesWording

/// What a session still asks for, and by when.
struct DueLineTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func summary(
    _ iso: String, _ state: SessionState = .draft, approves: [String] = [],
    change: (inout Session) -> Void = { _ in }
  ) throws -> SessionSummary {
    var session = Session(date: try day(iso), state: state)
    change(&session)
    return SessionSummary(
      of: Minutes(council: Council(commune: "Clessé", population: 934), session: session),
      errors: 0, warnings: 0, approves: try approves.map(day))
  }

  private func french(
    _ summary: SessionSummary, on today: String, among others: [SessionSummary] = []
  ) throws -> [String] {
    let today = try day(today)
    return summary.dueLines(on: today, among: others).map { $0.french(on: today) }
  }

  @Test func `a session just held asks for its list within the week and its approval`() throws {
    let held = try summary("2026-04-23")
    #expect(
      try french(held, on: "2026-04-24") == [
        "liste à afficher au plus tard le 30 avril",
        "procès-verbal à arrêter à la prochaine séance",
      ])
    #expect(try french(held, on: "2026-05-01").first == "liste à afficher (dû le 30 avril)")
    #expect(try french(held, on: "2027-05-01") == [])
  }

  @Test func `the next session that is prepared names the day of the approval`() throws {
    let next = try summary("2026-06-02", .preparation)
    #expect(
      try french(try summary("2026-04-23"), on: "2026-04-24", among: [next]).last
        == "procès-verbal à arrêter le 2 juin")
  }

  @Test func `approved minutes are to be published within the week`() throws {
    let held = try summary("2026-04-23") {
      $0.formalities.listPostedOn = CalendarDate(iso: "2026-04-24")
    }
    let next = try summary("2026-06-02", approves: ["2026-04-23"])
    #expect(
      try french(held, on: "2026-06-03", among: [next]) == [
        "procès-verbal à publier au plus tard le 9 juin"
      ])
    // One that has not been held has approved nothing.
    let planned = try summary("2026-06-02", .preparation, approves: ["2026-04-23"])
    #expect(
      try french(held, on: "2026-05-03", among: [planned]) == ["procès-verbal à arrêter le 2 juin"])
    let done = try summary("2026-04-23", .published) {
      $0.formalities.listPostedOn = CalendarDate(iso: "2026-04-24")
      $0.formalities.minutesPublishedOn = CalendarDate(iso: "2026-06-04")
    }
    #expect(try french(done, on: "2026-06-05", among: [next]) == [])
  }

  @Test func `a session that is prepared asks for its convocation`() throws {
    let next = try summary("2026-06-02", .preparation)
    #expect(
      try french(next, on: "2026-05-20") == ["convocation à envoyer au plus tard le 29 mai"])
    let called = try summary("2026-06-02", .preparation) {
      $0.convocation.sentOn = CalendarDate(iso: "2026-05-25")
    }
    #expect(try french(called, on: "2026-05-26") == [])
  }

  @Test func `before the reform the compte rendu is posted within eight days`() throws {
    #expect(
      try french(try summary("2021-02-02"), on: "2021-02-03") == [
        "compte rendu à afficher au plus tard le 10 février",
        "procès-verbal à arrêter à la prochaine séance",
      ])
  }
}

/// Names that may be one person’s.
struct LikenessTests {
  @Test(arguments: [
    ("Martin", "Martin", 0), ("Martin", "Marti", 1), ("Lefèvre", "LEFEVRE", 0),
    ("Guillot", "Guillaut", 2), ("", "abc", 3), ("chat", "chien", 3),
  ])
  func `the distance of two names`(one: String, other: String, expected: Int) {
    #expect(one.distance(to: other) == expected)
    #expect(other.distance(to: one) == expected)
  }

  @Test(arguments: [
    ("Jean", "Martin", "Jean", "Martain", true), ("Jean", "Martin", "Paule", "Martin", false),
    ("", "Martin", "Paule", "Martin", true), ("Léa", "Roux", "Lea", "Roux", true),
    ("Léa", "Roux", "Léa", "Rougier", false), ("Anne", "Lefèvre", "Anne", "Lefebvre", true),
  ])
  func `members are alike`(
    given: String, family: String, otherGiven: String, otherFamily: String, expected: Bool
  ) {
    let one = Member(id: MemberID(1), civility: .madame, givenName: given, familyName: family)
    let other = Member(
      id: MemberID(2), civility: .madame, givenName: otherGiven, familyName: otherFamily)
    #expect(one.isLike(other) == expected)
    #expect(other.isLike(one) == expected)
    #expect(!one.isLike(one))
  }
}
