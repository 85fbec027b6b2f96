import MinutesModel
import Testing

@testable import MinutesWording

/// The sentences around a session claim no more than is known.
struct OpeningWordingTests {
  private func minutes(
    states: [ItemState], closesAt: ClockTime? = ClockTime(hour: 22, minute: 5)
  ) throws -> Minutes {
    let member = Member(id: MemberID(1), civility: .madame, familyName: "M")
    return Minutes(
      council: Council(commune: "Clessé", members: [member]),
      session: Session(
        date: try #require(CalendarDate(iso: "2024-03-12")), closesAt: closesAt),
      attendance: Attendance(entries: [AttendanceEntry(member: member.id, presence: .present)]),
      agenda: states.enumerated().map { index, state in
        AgendaItem(id: ItemID(index + 1), title: "Point", state: state)
      })
  }

  private let lifted = "La séance est levée à 22\u{202F}h\u{202F}05."
  private let exhausted =
    "L’ordre du jour étant épuisé, la séance est levée à 22\u{202F}h\u{202F}05."

  @Test
  func `the agenda is said to be exhausted only when every item is settled`() throws {
    #expect(
      try OpeningWording.closing(of: minutes(states: [.done, .withdrawn, .adjourned])) == exhausted)
    #expect(try OpeningWording.closing(of: minutes(states: [.done, .inDiscussion])) == lifted)
    #expect(try OpeningWording.closing(of: minutes(states: [.notDiscussed])) == lifted)
    #expect(try OpeningWording.closing(of: minutes(states: [])) == lifted)
    #expect(try OpeningWording.closing(of: minutes(states: [.done], closesAt: nil)) == nil)
  }

  @Test
  func `a heading over settled items does not keep the agenda open`() throws {
    var minutes = try minutes(states: [.notDiscussed])
    minutes.agenda[0].children = [AgendaItem(id: ItemID(2), title: "Sous-point", state: .done)]
    #expect(OpeningWording.closing(of: minutes) == exhausted)
    minutes.agenda[0].children[0].state = .notDiscussed
    #expect(OpeningWording.closing(of: minutes) == lifted)
  }

  @Test(arguments: [
    ("Mme Z, secrétaire", "Assistait également\u{A0}: Mme Z, secrétaire"),
    ("M. A et Mme B", "Assistaient également\u{A0}: M. A et Mme B"),
    ("MM. A et B", "Assistaient également\u{A0}: MM. A et B"),
    ("Assistait M. A.", "Assistait M. A."),
  ])
  func `others who attend are counted from their titles`(typed: String, sentence: String) {
    #expect(AttendanceWording.othersAttending(typed) == sentence)
  }

  @Test(arguments: [
    ("Après discussion, le conseil décide", false),
    ("à l'unanimité des membres votants, décide", true),
    ("par 12 voix pour", true), ("à la majorité", true), ("par assentiment", true),
  ])
  func `words tell a result or leave it to be told`(words: String, tells: Bool) {
    #expect(BallotWording.tellsResult(words) == tells)
  }
}
