import MinutesModel
import MinutesWording

extension Sample {
  private static let women = [1, 3, 5, 7, 9, 11]

  static let attendanceSamples: [Sample] = [
    Sample(name: "no-quorum") {
      record(roll(11, excused: [4, 6, 8], proxies: [(10, to: 1), (11, to: 2), (9, to: 3)])) {
        $0.session.closesAt = time("20h45")
      }
    },
    Sample(name: "second-convocation") {
      record(roll(11, absent: [4, 6, 8, 9, 10, 11]), item("Budget primitif", vote())) {
        $0.session.convocation = Convocation(
          sentOn: day("2024-03-08"), afterFailedSessionOn: day("2024-03-07"))
      }
    },
    Sample(name: "health-emergency") {
      record(roll(11, absent: [5, 6, 7, 8, 9, 10, 11]), item("Budget primitif", vote())) {
        $0.session.date = day("2021-03-12")
        $0.session.convocation.sentOn = day("2021-03-05")
        $0.session.secretary = MemberID(2)
      }
    },
    Sample(name: "only-women-present") {
      record(
        roll(11, excused: [2], proxies: [(4, to: 1), (6, to: 3)]), item("Tarifs", vote())
      ) {
        $0.attendance = Attendance(
          entries: $0.attendance.entries.map { entry in
            guard !women.contains(entry.member.number), entry.presence == .present else {
              return entry
            }
            return AttendanceEntry(member: entry.member, presence: .absent)
          })
      }
    },
    Sample(name: "void-proxy") {
      record(roll(11, absent: [10], proxies: [(11, to: 10), (9, to: 3)]))
    },
    Sample(name: "deputy-presides") {
      record(roll(11, excused: [1])) {
        $0.session.president = MemberID(2)
        $0.session.kind = .extraordinary
        $0.session.isPublic = false
        $0.session.othersAttending = "Mme Z, secrétaire générale ; M. Y, trésorier".typeset
      }
    },
    Sample(name: "day-first-madame-le-maire") {
      record(roll(11), item("Tarifs", prose("Mme le maire propose."), vote())) {
        $0.council.houseStyle.dateOrder = .dayFirst
        $0.council.houseStyle.mayoressTitle = .leMaire
        $0.council.houseStyle.hyphenatedNumbers = true
        $0.session.date = day("2026-04-01")
        $0.session.place = "à la salle polyvalente".typeset
      }
    },
    Sample(name: "stated-figures-and-half-called-roll") {
      record(Attendance(entries: Array(roll(11).entries.prefix(6)))) {
        $0.session.statedFigures = StatedFigures(inOffice: 11, present: 7, quorum: 5)
        $0.session.secretary = nil
        $0.session.president = nil
        $0.session.closesAt = nil
      }
    },
  ]
}
