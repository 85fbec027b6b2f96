import MinutesModel
import MinutesWording
import Testing

/// What is said of rounds, candidates and who is elected.
struct ElectionWordingTests {
  private let council = Council(
    commune: "Clessé",
    members: [
      Member(
        id: MemberID(1), civility: .madame, givenName: "Anne", familyName: "Roy",
        bornOn: CalendarDate(iso: "1950-01-01")),
      Member(
        id: MemberID(2), civility: .monsieur, givenName: "Paul", familyName: "Petit",
        bornOn: CalendarDate(iso: "1960-01-01")),
      Member(id: MemberID(3), civility: .madame, givenName: "Lise", familyName: "Aubry"),
    ])

  private func lines(_ ballot: Ballot) throws -> [String] {
    let minutes = Minutes(
      council: council, session: Session(date: try #require(CalendarDate(iso: "2026-03-27"))),
      attendance: Attendance(
        entries: council.members.map { AttendanceEntry(member: $0.id, presence: .present) }))
    return ElectionWording(ballot, rollCall: minutes.rollCall(), council: council).lines.map {
      $0.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
    }
  }

  private func candidate(_ number: Int, _ votes: Int, elected: Bool = false) -> CandidateVotes {
    CandidateVotes(
      candidate: Candidate(members: [MemberID(number)]), votes: votes, isElected: elected)
  }

  @Test func `an absolute majority in the first round`() throws {
    let round = ElectionRound(
      papers: 3, blank: 1, results: [candidate(1, 2, elected: true), candidate(2, 0)])
    let ballot = Ballot(
      mode: .secret, votes: .rounds([round]), nomination: Nomination(post: "délégué au syndicat"))
    #expect(
      try lines(ballot) == [
        "Premier tour de scrutin : votants 3 ; bulletins trouvés dans l’urne 3 ; bulletins blancs 1 ; "
          + "bulletins nuls 0 ; suffrages exprimés 2 ; majorité absolue 2.",
        "Ont obtenu : Mme Anne ROY, 2 voix ; M. Paul PETIT, 0 voix.",
        "Mme Anne ROY, ayant obtenu la majorité absolue des suffrages exprimés, est proclamée élue à la "
          + "fonction de délégué au syndicat.",
      ])
  }

  @Test func `the third round takes the most votes, and the oldest at a tie`() throws {
    let tie = ElectionRound(results: [candidate(1, 1), candidate(2, 1)])
    let last = ElectionRound(results: [candidate(1, 1, elected: true), candidate(2, 1)])
    let told = try lines(
      Ballot(
        mode: .secret, votes: .rounds([tie, tie, last]), nomination: Nomination(post: "adjoint")))
    #expect(told.count { $0.contains("majorité absolue") } == 2)
    #expect(told.last?.contains("proclamée élue à la fonction d’adjoint.") == true)
    #expect(told.last?.contains("la plus âgée à égalité de voix,") == true)
    #expect(told.contains { $0.hasPrefix("Troisième tour de scrutin") })
  }

  @Test func `a relative majority in the third round`() throws {
    let split = ElectionRound(results: [candidate(1, 1), candidate(2, 1), candidate(3, 1)])
    let last = ElectionRound(
      notVoting: 0, results: [candidate(2, 1, elected: true), candidate(3, 0)])
    let told = try lines(
      Ballot(mode: .secret, votes: .rounds([split, split, last]), nomination: Nomination()))
    // One of one is also more than half.
    #expect(told.last?.contains("majorité absolue") == true)
    let wide = ElectionRound(
      results: [candidate(2, 4, elected: true), candidate(3, 3), candidate(1, 2)])
    let relative = try lines(
      Ballot(mode: .secret, votes: .rounds([split, split, wide]), nomination: Nomination()))
    #expect(
      relative.last
        == "M. Paul PETIT, ayant obtenu la majorité relative des suffrages exprimés, est proclamé élu."
    )
  }

  @Test(arguments: [
    ([1], "Mme Anne ROY est nommée"), ([2], "M. Paul PETIT est nommé"),
    ([1, 3], "Mme Anne ROY et Mme Lise AUBRY sont nommés"),
  ])
  func `a single candidacy that is read out takes effect at once`(
    members: [Int], expected: String
  ) throws {
    let nomination = Nomination(
      post: "membre", seats: members.count,
      candidates: members.map { Candidate(members: [MemberID($0)]) }, isSecrecyWaived: true,
      isSingleCandidacyReadOut: true)
    let told = try lines(Ballot(nomination: nomination))
    #expect(told.count == 2)
    #expect(told[0].contains("à l’unanimité, de ne pas procéder au scrutin secret"))
    #expect(told[1].contains(expected + " à la fonction de membre"))
  }

  @Test(arguments: [
    (
      BallotMode.secret, 5,
      "À la demande de cinq membres présents, le vote a lieu au scrutin secret"
    ),
    (.rollCall, 1, "À la demande de un membre présent, le vote a lieu au scrutin public"),
  ])
  func `a ballot that was asked for`(mode: BallotMode, count: Int, expected: String) throws {
    let request = BallotRequest(mode: mode, requesters: Requesters(statedCount: count))
    #expect(try lines(Ballot(requests: [request])).first?.hasPrefix(expected) == true)
    let nobody = BallotRequest(mode: mode)
    #expect(try lines(Ballot(requests: [nobody])) == [])
  }

  @Test func `a list is told with its members`() throws {
    let list = Candidate(name: "Liste Agir", members: [MemberID(1), MemberID(2)])
    let round = ElectionRound(
      results: [CandidateVotes(candidate: list, votes: 3, isElected: true)])
    let told = try lines(Ballot(votes: .rounds([round]), nomination: Nomination(seats: 2)))
    #expect(told[1] == "A obtenu : Liste Agir (Mme Anne ROY et M. Paul PETIT), 3 voix.")
    #expect(told[2].contains("sont proclamés élus"))
  }

  private func list(_ name: String, _ members: [Int], _ votes: Int, elected: Bool = false)
    -> CandidateVotes
  {
    CandidateVotes(
      candidate: Candidate(name: name, members: members.map { MemberID($0) }), votes: votes,
      isElected: elected)
  }

  @Test func `a list is elected as it is`() throws {
    let round = ElectionRound(results: [
      list("Ensemble", [1, 2], 2, elected: true), list("", [3], 1),
    ])
    let told = try lines(
      Ballot(
        mode: .secret, votes: .rounds([round]),
        nomination: Nomination(post: "adjoint", seats: 2, system: .list)))
    #expect(
      Array(told.dropFirst()) == [
        "Ont obtenu : liste « Ensemble », 2 voix ; liste conduite par Mme Lise AUBRY, 1 voix.",
        "Les candidats de la liste « Ensemble » (Mme Anne ROY et M. Paul PETIT), ayant obtenu la majorité "
          + "absolue des suffrages exprimés, sont proclamés élus aux fonctions d’adjoint.",
      ])
  }

  @Test func `lists share the seats in one round`() throws {
    let round = ElectionRound(results: [
      list("Ensemble", [1, 2], 2, elected: true), list("Autrement", [3], 1, elected: true),
    ])
    let told = try lines(
      Ballot(
        mode: .secret, votes: .rounds([round]),
        nomination: Nomination(post: "membre de la commission", seats: 3, system: .proportional)))
    #expect(
      told == [
        "Scrutin : votants 3 ; bulletins blancs 0 ; bulletins nuls 0 ; suffrages exprimés 3 ; sièges à "
          + "pourvoir 3.",
        "Ont obtenu : liste « Ensemble », 2 voix ; liste « Autrement », 1 voix.",
        "La liste « Ensemble » obtient 2 sièges : sont proclamés élus Mme Anne ROY et M. Paul PETIT aux "
          + "fonctions de membre de la commission.",
        "La liste « Autrement » obtient 1 siège : est proclamée élue Mme Lise AUBRY à la fonction de "
          + "membre de la commission.",
      ])
  }

  @Test func `somebody who is no member agrees with the civility of the name`() throws {
    let round = ElectionRound(results: [list("Mme Jeanne DURAND", [], 3, elected: true)])
    let told = try lines(
      Ballot(
        mode: .secret, votes: .rounds([round]), nomination: Nomination(post: "déléguée")))
    #expect(
      told.last
        == "Mme Jeanne DURAND, ayant obtenu la majorité absolue des suffrages exprimés, est proclamée "
        + "élue à la fonction de déléguée.")
  }

  @Test func `a single list is read out`() throws {
    let told = try lines(
      Ballot(
        mode: .secret, votes: .rounds([ElectionRound(results: [list("Ensemble", [1, 3], 0)])]),
        nomination: Nomination(
          post: "membre du CCAS", seats: 2, system: .proportional, isSingleCandidacyReadOut: true)))
    #expect(
      told == [
        "Une seule liste ayant été présentée, la nomination prend effet immédiatement et le maire en "
          + "donne lecture : les candidats de la liste « Ensemble » (Mme Anne ROY et Mme Lise AUBRY) sont "
          + "nommés aux fonctions de membre du CCAS (art. L. 2121-21 du CGCT)."
      ])
  }
}
