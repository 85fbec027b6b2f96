package import MinutesModel
import MinutesWording

/// What is true of the session as a whole: who, when, under which law.
package struct SessionFacts: Hashable, Sendable {
  private let boxedCouncil: Boxed<Council>
  private let boxedSession: Boxed<Session>
  private let boxedAttendance: Boxed<Attendance>
  /// The roll at the opening.
  package let opening: RollCall
  /// The law in force on the day of the session.
  package let statutes: Statutes
  /// The other sessions of the register, where they are known.
  package private(set) var register: RegisterFacts?

  package init(_ minutes: Minutes, register: RegisterFacts? = nil) {
    self.register = register
    boxedCouncil = minutes.boxedCouncil
    boxedSession = minutes.boxedSession
    boxedAttendance = minutes.boxedAttendance
    opening = minutes.rollCall()
    statutes = Statutes(on: minutes.session.date)
  }

  /// The council as it was that day.
  package var council: Council { _read { yield boxedCouncil.value } }
  /// When, where and how the session was held.
  package var session: Session { _read { yield boxedSession.value } }
  /// The roll.
  package var attendance: Attendance { _read { yield boxedAttendance.value } }

  /// The same session, with what the other sessions of the register say.
  func consulting(_ register: RegisterFacts) -> SessionFacts {
    var facts = self
    facts.register = register
    return facts
  }

  /// Whether they are still the facts of that record.
  func hold(in minutes: Minutes) -> Bool {
    minutes.boxedAttendance == boxedAttendance && minutes.boxedSession == boxedSession
      && minutes.boxedCouncil == boxedCouncil
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
