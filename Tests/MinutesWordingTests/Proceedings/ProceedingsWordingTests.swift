import MinutesModel
import MinutesWording
import Testing

/// What is said of suspensions, of sitting without the public and of the quorum that is lost.
struct ProceedingsWordingTests {
  private let mayor = member(1, .madame, "Delaunay", office: .mayor)

  private func roll(present: Int, represented: Int) throws -> RollCall {
    let members = (1...(present + represented)).map { member($0, .madame, "Nom\($0)") }
    return Minutes(
      council: Council(commune: "Clessé", members: members),
      session: Session(date: try #require(CalendarDate(iso: "2024-04-09"))),
      attendance: Attendance(
        entries: members.map { member in
          let number = member.id.number
          return AttendanceEntry(
            member: member.id,
            presence: number <= present
              ? .present : .represented(by: MemberID(number - present)))
        })
    ).rollCall()
  }

  private func plain(_ text: String) -> String {
    text.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
  }

  @Test(arguments: [
    (
      "21:10", "21:25", "à la demande de M. Roche.",
      "La séance est suspendue de 21 h 10 à 21 h 25, à la demande de M. Roche."
    ),
    ("21:10", "", "", "La séance est suspendue à 21 h 10."),
    ("", "21:25", "", "La séance est suspendue jusqu’à 21 h 25."),
  ])
  func `a suspension`(from: String, until: String, reason: String, sentence: String) {
    let suspension = Suspension(
      from: ClockTime(reading: from), until: ClockTime(reading: until), reason: reason)
    #expect(plain(ProceedingsWording.suspension(suspension)) == sentence)
  }

  /// Twelve present and two represented: more than half of fourteen is eight (CGCT L2121-18).
  @Test(arguments: [(8, true), (7, false)])
  func `the public goes by a majority of the present and represented`(votes: Int, carried: Bool)
    throws
  {
    let roll = try roll(present: 12, represented: 2)
    let closed = ClosedSession(
      requesters: Requesters(includesMayor: true),
      votes: Tally(inFavour: votes, against: 14 - votes),
      from: ClockTime(reading: "21:10"), until: ClockTime(reading: "21:30"))
    let text = plain(
      ProceedingsWording.closedSession(closed, rollCall: roll, mayor: mayor, style: HouseStyle()))
    #expect(text.hasPrefix("À la demande de Mme la maire, "))
    #expect(text.contains("décide, sans débat, par 8 voix pour et 6 voix contre") == carried)
    #expect(text.contains("Le public quitte la salle à 21 h 10.") == carried)
    #expect(text.contains("rejetée par 7 voix pour et 7 voix contre") == !carried)
  }
}
