import MinutesModel
import MinutesWording
import Testing

/// What is said of those who come and go, and of those who take no part.
struct MovementWordingTests {
  private let council = Council(
    commune: "Clessé",
    members: [
      member(1, .monsieur, "Renault", given: "Jean-Michel", office: .mayor),
      member(2, .madame, "Vignault", office: .deputyMayor(rank: 1)),
      member(3, .monsieur, "Brunet"), member(4, .madame, "Piet"), member(5, .madame, "Sicot"),
    ])

  private func minutes(_ presences: [Presence], _ movements: [Movement]) throws -> Minutes {
    var minutes = Minutes(
      council: council,
      session: Session(date: try #require(CalendarDate(iso: "2024-04-09"))),
      attendance: Attendance(
        entries: presences.enumerated().map {
          AttendanceEntry(member: MemberID($0.offset + 1), presence: $0.element)
        }, movements: movements))
    minutes.agenda = (1...4).map { AgendaItem(id: ItemID($0), title: "") }
    return minutes
  }

  private func sentences(_ minutes: Minutes) -> [String] {
    minutes.movementAccounts.compactMap {
      MovementWording($0, council: council).sentence?.replacing("\u{202F}", with: " ")
    }
  }

  private func move(
    _ number: Int, _ kind: Movement.Kind, _ item: Int?, at time: String? = nil,
    to holder: Int? = nil,
    _ fate: ProxyFate? = nil
  ) -> Movement {
    Movement(
      member: MemberID(number), kind: kind, time: time.flatMap { ClockTime(reading: $0) },
      item: item.map { ItemID($0) }, proxyTo: holder.map { MemberID($0) }, proxyFate: fate)
  }

  @Test func `arrivals, departures and returns, in the order in which they count`() throws {
    let evening = try minutes(
      [.present, .present, .present, .absent, .represented(by: MemberID(3))],
      [
        move(3, .departure, 3, at: "21:30", to: 2), move(4, .arrival, 2, at: "20:48"),
        move(5, .arrival, 2), move(3, .arrival, 4, at: "22:05", .kept), move(2, .arrival, 4),
      ])
    #expect(
      sentences(evening) == [
        "Arrivée de Mme PIET à 20 h 48.",
        "Arrivée de Mme SICOT. Le pouvoir qu’elle avait donné à M. BRUNET prend fin.",
        "Départ de M. BRUNET à 21 h 30, qui donne pouvoir à Mme VIGNAULT.",
        "Retour de M. BRUNET à 22 h 05. Le pouvoir qu’il a donné à Mme VIGNAULT n’est pas révoqué ; "
          + "il vote lui-même tant qu’il est dans la salle.",
      ])
    #expect(
      MovementWording.summary(of: evening)?.replacing("\u{202F}", with: " ")
        .replacing("\u{A0}", with: " ")
        == "En cours de séance : Mme PIET, arrivée à 20 h 48 (point 2) ; Mme SICOT, arrivée "
        + "(point 2) ; M. BRUNET, parti à 21 h 30 (point 3), pouvoir à Mme VIGNAULT ; M. BRUNET, "
        + "revenu à 22 h 05 (point 4).")
  }

  @Test func `the pouvoir of whom the leaver represents has no effect`() throws {
    let evening = try minutes(
      [.present, .present, .present, .absent, .represented(by: MemberID(3))],
      [move(3, .departure, 2)])
    #expect(
      sentences(evening) == [
        "Départ de M. BRUNET. Le pouvoir que Mme SICOT lui avait donné est sans effet pendant son "
          + "absence."
      ])
  }

  @Test func `a pouvoir counts up to the item before its giver arrives`() throws {
    let proxy = RollCall.Proxy(giver: MemberID(5), holder: MemberID(3))
    func last(_ item: Int?) throws -> String? {
      try minutes(
        [.present, .present, .present, .absent, .represented(by: MemberID(3))],
        item.map { [move(5, .arrival, $0)] } ?? []
      ).lastItem(of: proxy)
    }
    #expect(try last(3) == "2")
    #expect(try last(1) == nil)
    #expect(try last(nil) == nil)
  }

  @Test(arguments: [
    (
      RecusalGround.personalInterest, true as Bool?, "21:05", "21:12", "président du club",
      "M. BRUNET, président du club, quitte la salle (déport, art. L. 2131-11 du CGCT) de 21 h 05 à "
        + "21 h 12 et ne prend part ni au débat ni au vote."
    ),
    (
      .personalInterest, false, "", "", "",
      "M. BRUNET est intéressé à l’affaire (déport, art. L. 2131-11 du CGCT), reste dans la salle et ne prend part ni "
        + "au débat ni au vote."
    ),
    (
      .representation, nil, "", "", "",
      "M. BRUNET représente la commune dans l’organisme concerné (art. L. 1111-6 du CGCT) et ne prend "
        + "part ni au débat ni au vote."
    ),
    (
      .accounts, true, "21:40", "", "",
      "M. BRUNET, conseiller municipal, quitte la salle à 21 h 40 pour le vote (art. L. 2121-14 du CGCT)."
    ),
  ])
  func `a recusal is told by its ground`(
    ground: RecusalGround, left: Bool?, from: String, until: String, reason: String,
    sentence: String
  ) {
    let recusal = Recusal(
      member: MemberID(3), ground: ground, reason: reason, leftRoom: left,
      from: ClockTime(reading: from), until: ClockTime(reading: until))
    let wording = RecusalWording(recusal, of: council.members[2])
    #expect(
      wording.sentence.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ") == sentence)
  }
}
