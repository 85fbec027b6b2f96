import MinutesModel
import MinutesWording
import Testing

struct BallotWordingTests {
  /// Thirteen members: the mayor (a woman), then twelve councillors, all present but those said.
  private func wording(
    _ ballot: Ballot, represented: [Int: Int] = [:], absent: Set<Int> = [],
    recused: [Int] = [], style: HouseStyle = HouseStyle()
  ) throws -> BallotWording {
    let members = (1...13).map { number in
      member(
        number, number.isMultiple(of: 2) ? .monsieur : .madame, "Nom\(number)",
        office: number == 1 ? .mayor : .councillor)
    }
    let entries = members.map { member in
      let number = member.id.number
      let presence: Presence =
        represented[number].map { .represented(by: MemberID($0)) }
        ?? (absent.contains(number) ? .absent : .present)
      return AttendanceEntry(member: member.id, presence: presence)
    }
    let date = try #require(CalendarDate(iso: "2021-02-02"))
    let minutes = Minutes(
      council: Council(commune: "Clessé", members: members, houseStyle: style),
      session: Session(date: date, president: MemberID(1)),
      attendance: Attendance(entries: entries))
    let rollCall = minutes.rollCall().recusing(recused.map { Recusal(member: MemberID($0)) })
    return BallotWording(
      ballot, rollCall: rollCall, council: minutes.council, president: MemberID(1))
  }

  private func exceptions(_ choices: [(Int, VoteChoice)]) -> VoteRecord {
    .byException(choices.map { VoteException(member: MemberID($0.0), choice: $0.1) })
  }

  @Test(arguments: [
    (
      OperativeGrammar.infinitives,
      """
      Le Conseil municipal, après en avoir délibéré, à l’unanimité des membres présents \
      (13 voix pour), décide\u{A0}:
      """
    ),
    (
      .verbs,
      """
      Le Conseil municipal, après en avoir délibéré, à l’unanimité des membres présents \
      (13 voix pour)\u{A0}:
      """
    ),
    (
      .articles,
      """
      Le Conseil municipal, après en avoir délibéré, à l’unanimité des membres présents \
      (13 voix pour), décide\u{A0}:
      """
    ),
  ])
  func `the pivot of each grammar`(grammar: OperativeGrammar, text: String) throws {
    try #expect(wording(Ballot(votes: .byException([]))).pivot(grammar) == text)
  }

  @Test func `the pivot before the vote, by assent and with typed words`() throws {
    try #expect(
      wording(Ballot()).pivot(.infinitives)
        == "Le Conseil municipal, après en avoir délibéré, décide\u{A0}:")
    try #expect(
      wording(Ballot(votes: .assent)).pivot(.verbs)
        == """
        Le Conseil municipal, après en avoir délibéré, par assentiment, sans opposition\u{A0}:
        """)
    let typed = Ballot(votes: .byException([]), wording: .typed(" à l'unanimité, "))
    try #expect(
      wording(typed).pivot(.infinitives)
        == "Le Conseil municipal, après en avoir délibéré, à l'unanimité, décide\u{A0}:")
    try #expect(wording(typed).formula == nil)
    try #expect(
      wording(typed).trueWords == "à l’unanimité des membres présents (13 voix pour)")
  }

  @Test func `a rejection, an opinion and what is only noted`() throws {
    let rejected = Ballot(votes: .counts(Tally(inFavour: 5, against: 8)))
    try #expect(wording(rejected).outcome == .rejected)
    try #expect(
      wording(rejected).pivot(.infinitives)
        == """
        Le Conseil municipal, après en avoir délibéré, par 5 voix pour et 8 voix contre, \
        n’adopte pas les dispositions suivantes\u{A0}:
        """)
    try #expect(
      wording(rejected).pivot(.verbs, hasClauses: false)
        == """
        Le Conseil municipal, après en avoir délibéré, par 5 voix pour et 8 voix contre, \
        rejette la proposition.
        """)
    let opinion = Ballot(votes: .byException([]), declaredOutcome: .favourableOpinion)
    try #expect(
      wording(opinion).pivot(.infinitives, hasClauses: false)
        == """
        Le Conseil municipal, après en avoir délibéré, à l’unanimité des membres présents \
        (13 voix pour), émet un avis favorable.
        """)
    let noted = Ballot(declaredOutcome: .noted)
    try #expect(
      wording(noted).pivot(.verbs, hasClauses: false) == "Le Conseil municipal prend acte.")
    try #expect(
      wording(noted).pivot(.infinitives) == "Le Conseil municipal prend acte et décide\u{A0}:")
    try #expect(wording(noted).sentence == "Le Conseil municipal prend acte.")
  }

  @Test func `proxies, exceptions and recusals come from the roll`() throws {
    let ballot = Ballot(votes: exceptions([(3, .abstention), (4, .against)]))
    let wording = try wording(ballot, represented: [13: 2], recused: [5])
    #expect(
      wording.resultWords
        == """
        par 10 voix pour, 1 voix contre et 1 abstention (M. NOM4 votant contre, Mme NOM3 \
        s’abstenant), Mme NOM5, intéressée, ne prenant pas part au vote
        """)
    #expect(wording.formula == .counts)
    try #expect(
      self.wording(Ballot(votes: .byException([])), represented: [13: 2], absent: [12]).resultWords
        == "à l’unanimité des membres présents et représentés (12 voix pour)")
  }

  @Test func `a tie carried by the mayor`() throws {
    let votes = exceptions((4...9).map { ($0, .against) } + [(3, .abstention)])
    let wording = try wording(Ballot(votes: votes), style: HouseStyle(namesExceptions: false))
    #expect(wording.outcome == .adopted)
    #expect(
      wording.resultWords
        == """
        par 6 voix pour, 6 voix contre et 1 abstention, la voix de la présidente étant \
        prépondérante
        """)
  }

  @Test func `a secret ballot names nobody but the recused`() throws {
    let ballot = Ballot(mode: .secret, votes: exceptions([(4, .against)]))
    try #expect(
      wording(ballot, recused: [2]).resultWords
        == """
        au scrutin secret, par 11 voix pour et 1 voix contre, M. NOM2, intéressé, ne prenant \
        pas part au vote
        """)
    try #expect(wording(ballot, recused: [2]).rollCallLines.isEmpty)
  }

  @Test func `a public ballot tells who voted how`() throws {
    let ballot = Ballot(
      mode: .rollCall, votes: exceptions([(4, .against), (6, .against), (3, .abstention)]))
    let lines = try wording(ballot, absent: [7, 8, 9, 10, 11, 12, 13]).rollCallLines
    #expect(
      lines == [
        "Ont voté pour\u{A0}: Mmes NOM1, NOM5 et M. NOM2",
        "Ont voté contre\u{A0}: MM. NOM4 et NOM6", "S’est abstenue\u{A0}: Mme NOM3",
      ])
  }

  @Test(arguments: [
    ("Amendement n° 1", "Amendement n° 1\u{A0}: adopté"), ("Motion", "Motion\u{A0}: adoptée"),
    ("Articles 1 à 3", "Articles 1 à 3\u{A0}: adoptés"),
    ("Les subventions", "Les subventions\u{A0}: adoptées"),
    ("Procès-verbal", "Procès-verbal\u{A0}: adopté"), ("Avis", "Avis\u{A0}: adopté"),
    ("Comité de pilotage", "Comité de pilotage\u{A0}: adopté"),
    ("La charte", "La charte\u{A0}: adoptée"), ("L’avance", "L’avance\u{A0}: adoptée"),
  ])
  func `a ballot with a subject is a sentence that agrees`(subject: String, beginning: String)
    throws
  {
    let ballot = Ballot(subject: subject, votes: .counts(Tally(inFavour: 12, against: 1)))
    try #expect(
      wording(ballot).sentence == beginning + " par 12 voix pour et 1 voix contre.")
    try #expect(wording(Ballot(subject: subject)).sentence == nil)
  }

  @Test func `a ballot without subject is a sentence of its own`() throws {
    try #expect(
      wording(Ballot(votes: .counts(Tally(inFavour: 12, against: 1)))).sentence
        == """
        Le Conseil municipal, après en avoir délibéré, par 12 voix pour et 1 voix contre, \
        adopte la proposition.
        """)
    try #expect(
      wording(Ballot(subject: "Plan", votes: .assent, declaredOutcome: .favourableOpinion)).sentence
        == "Plan\u{A0}: avis favorable par assentiment, sans opposition.")
  }

  @Test func `items put off, withdrawn and replaced`() throws {
    #expect(
      ItemWording.state(.adjourned) == "Ce point est reporté à une séance ultérieure.")
    #expect(ItemWording.state(.withdrawn) == "Ce point est retiré de l’ordre du jour.")
    #expect(ItemWording.state(.done) == nil)
    let date = try #require(CalendarDate(iso: "2021-01-05"))
    #expect(
      ItemWording.replacement(
        ReplacedAct(object: "le régime indemnitaire.", date: date, number: "2021-01-03"))
          == """
          La présente délibération annule et remplace la délibération n°\u{A0}2021-01-03 du \
          5 janvier 2021 portant sur le régime indemnitaire.
          """)
    #expect(
      ItemWording.replacement(ReplacedAct(date: date))
        == "La présente délibération annule et remplace la délibération du 5 janvier 2021.")
  }
}
