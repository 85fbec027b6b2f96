import MinutesModel
import MinutesWording

/// Records that show one thing each, of one fictional commune.
struct Sample: Sendable, CustomStringConvertible {
  let name: String
  var width: Int?
  let minutes: @Sendable () -> Minutes

  var description: String { name }

  static let all: [Sample] =
    [
      Sample(name: "complete-60", width: 60) { everything() },
      Sample(name: "complete-90") { everything() },
      Sample(name: "complete-120", width: 120) { everything() },
      Sample(name: "empty") { justCreated() },
    ] + attendanceSamples + ballotSamples + decisionSamples + figureSamples

  static let council = Council(
    commune: "Le Val-Fleuri", department: "Vienne", population: 640,
    members: members(
      deputies: 3, "Mme Hélène GARNIER", "M. Luc MARTEAU", "Mme Odile PRIEUR", "M. Denis ROY",
      "Mme Anne BESSON", "M. Paul CHAUVIN", "Mme Inès DELMAS", "M. Éric FOURNIER",
      "Mme Lise GUÉRIN", "M. Yves HAMON", "Mme Zoé IMBERT"))

  static func session(
    _ configure: (inout Session) -> Void = { _ in }
  ) -> Session {
    var session = Session(
      date: day("2024-03-12"), opensAt: time("20h30"), closesAt: time("22h05"),
      convocation: Convocation(sentOn: day("2024-03-06")), president: MemberID(1),
      secretary: MemberID(7), state: .draft)
    configure(&session)
    return session
  }

  static func record(
    _ attendance: Attendance = roll(11, absent: [10, 11]), _ items: Draft...,
    configure: (inout Minutes) -> Void = { _ in }
  ) -> Minutes {
    var minutes = Minutes(council: council, session: session(), attendance: attendance)
    minutes.agenda = agendaOf(items)
    configure(&minutes)
    return minutes
  }

  static func justCreated() -> Minutes {
    Minutes(
      council: council,
      session: Session(date: day("2024-03-12"), opensAt: time("20h30"), president: MemberID(1)))
  }
}
