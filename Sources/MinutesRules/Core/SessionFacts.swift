package import MinutesModel
import MinutesWording

/// What is true of the session as a whole: who, when, under which law.
///
/// One reference: every text that is judged holds them.
package struct SessionFacts: Hashable, Sendable {
  private struct Content: Hashable, Sendable {
    let council: Boxed<Council>
    let session: Boxed<Session>
    let attendance: Boxed<Attendance>
    let opening: RollCall
    let statutes: Statutes
    var register: RegisterFacts?
  }

  private var content: Boxed<Content>

  package init(_ minutes: Minutes, register: RegisterFacts? = nil) {
    content = Boxed(
      Content(
        council: minutes.boxedCouncil, session: minutes.boxedSession,
        attendance: minutes.boxedAttendance, opening: minutes.rollCall(),
        statutes: Statutes(on: minutes.session.date), register: register))
  }

  /// The council as it was that day.
  package var council: Council { _read { yield content.value.council.value } }
  /// When, where and how the session was held.
  package var session: Session { _read { yield content.value.session.value } }
  /// The roll.
  package var attendance: Attendance { _read { yield content.value.attendance.value } }
  /// The roll at the opening.
  package var opening: RollCall { _read { yield content.value.opening } }
  /// The law in force on the day of the session.
  package var statutes: Statutes { _read { yield content.value.statutes } }
  /// The other sessions of the register, where they are known.
  package var register: RegisterFacts? { _read { yield content.value.register } }

  /// The same session, with what the other sessions of the register say.
  func consulting(_ register: RegisterFacts) -> SessionFacts {
    var facts = self
    facts.content.value.register = register
    return facts
  }

  /// Whether they are still the facts of that record.
  func hold(in minutes: Minutes) -> Bool {
    minutes.boxedAttendance == content.value.attendance
      && minutes.boxedSession == content.value.session
      && minutes.boxedCouncil == content.value.council
  }

  /// Whether the roll has been begun: before the session, an empty roll is no finding.
  var rollIsBegun: Bool {
    session.state != .preparation || !attendance.entries.isEmpty
  }

  /// « M. Jean RENAULT », or a name for someone who is not on the tableau.
  func name(_ id: MemberID) -> String {
    council.member(id)?.styledName ?? "un membre qui n’est pas au tableau"
  }

  /// The participle or adjective as it agrees with the member: « présente ».
  func agreed(_ word: String, with id: MemberID) -> String {
    council.member(id)?.civility == .madame ? word + "e" : word
  }

  /// How many were elected to a council that is deemed complete with fewer than its seats: the legal
  /// headcount is theirs then (CGCT L2121-2-1); `nil` for any other council.
  var membersOfACouncilDeemedComplete: Int? {
    guard let elected = council.membersElected, let seats, elected < seats,
      let enough = council.population.flatMap(statutes.deemedComplete.value.members),
      elected >= enough
    else { return nil }
    return elected
  }

  /// The legal number of seats: as stated, else by population.
  var seats: Int? {
    if let stated = council.statedSeats { return (1...999).contains(stated) ? stated : nil }
    return council.population.map { statutes.councilSize.value.seats(for: $0) }
  }
}
