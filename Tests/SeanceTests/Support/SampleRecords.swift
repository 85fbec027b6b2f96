import Testing
import MinutesModel

/// Small records made here, for what the program does around them.
enum SampleRecords {
  private static let names = ["DURAND", "MARTIN", "PETIT", "ROUX", "MOREL", "FAURE", "GIRAUD"]

  /// Seven members of a commune that has seven seats, the mayor first.
  static let council = Council(
    commune: "Val-d’Essai", population: 90,
    members: names.enumerated().map { index, name in
      Member(
        id: MemberID(index + 1), civility: index.isMultiple(of: 2) ? .madame : .monsieur,
        givenName: "Claude", familyName: name, office: index == 0 ? .mayor : .councillor)
    })

  /// A session on a Friday with so many of the seven present, the others absent.
  static func session(present: Int) throws -> Minutes {
    let day = try #require(CalendarDate(iso: "2026-03-27"))
    let session = Session(
      date: day, opensAt: ClockTime(hour: 20, minute: 30),
      convocation: Convocation(sentOn: CalendarDate(iso: "2026-03-20")), president: MemberID(1),
      secretary: MemberID(2), state: .inSession)
    let roll = council.members.enumerated().map { index, member in
      AttendanceEntry(member: member.id, presence: index < present ? .present : .absent)
    }
    let agenda = [
      AgendaItem(
        id: ItemID(1), title: "Voirie", kind: ItemKind.information.id, state: .done,
        blocks: [
          Block(
            id: BlockID(1),
            content: .passage(
              Passage(role: .exposition, lines: [Line("La rue de l’Église est refaite.")])))
        ])
    ]
    return Minutes(
      council: council, session: session, attendance: Attendance(entries: roll), agenda: agenda)
  }
}
