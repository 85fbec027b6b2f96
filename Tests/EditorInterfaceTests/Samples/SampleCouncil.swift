import MinutesModel

/// The council of Azay-sur-Thouet on 2 February 2021, as the second seed has it.
enum SampleCouncil {
  private static let names: [(Civility, String, String, Office)] = [
    (.monsieur, "Jean-Michel", "Renault", .mayor),
    (.madame, "Laure", "Vignault", .deputyMayor(rank: 1)),
    (.monsieur, "", "Fazilleau", .deputyMayor(rank: 2)),
    (.madame, "", "Desessard", .deputyMayor(rank: 3)),
    (.monsieur, "", "Larcher", .deputyMayor(rank: 4)),
    (.monsieur, "", "Brunet", .councillor), (.monsieur, "", "Bouchet", .councillor),
    (.madame, "", "Rouvreau", .councillor), (.monsieur, "", "Martin", .councillor),
    (.madame, "", "Piet", .councillor), (.monsieur, "", "Rousseau", .councillor),
    (.madame, "", "Jasmin", .councillor), (.monsieur, "", "Ingueneau", .councillor),
    (.madame, "", "Sicot", .councillor), (.madame, "", "Robineau", .councillor),
  ]

  static let council = Council(
    commune: "Azay-sur-Thouet", department: "Deux-Sèvres", population: 1_176,
    members: names.enumerated().map { index, name in
      Member(
        id: MemberID(index + 1), civility: name.0, givenName: name.1, familyName: name.2,
        office: name.3)
    })

  /// Everybody present but the last two.
  static let attendance = Attendance(
    entries: council.members.map {
      AttendanceEntry(member: $0.id, presence: $0.id.number > 13 ? .absent : .present)
    })

  /// A session just made from the roster, with nothing in it.
  static func emptySession() throws -> Minutes {
    Minutes(
      council: council,
      session: Session(
        date: try requireValue(CalendarDate(iso: "2021-02-02")),
        opensAt: ClockTime(hour: 20, minute: 30), place: "à la salle polyvalente",
        convocation: Convocation(sentOn: CalendarDate(iso: "2021-01-27")),
        president: MemberID(1), secretary: MemberID(2), state: .inSession))
  }
}
