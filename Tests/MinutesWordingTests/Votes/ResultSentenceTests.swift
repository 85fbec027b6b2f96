import MinutesModel
import MinutesTestSupport
import MinutesWording
import Testing

struct ResultSentenceTests {
  private static let style = HouseStyle()

  @Test(arguments: [
    (ballot(13, 0), "à l’unanimité des membres présents (13 voix pour)"),
    (ballot(15, 0, proxies: 2), "à l’unanimité des membres présents et représentés (15 voix pour)"),
    (ballot(13, 0, 2), "à l’unanimité des suffrages exprimés (13 voix pour, 2 abstentions)"),
    (ballot(12, 1, 2), "par 12 voix pour, 1 voix contre et 2 abstentions"),
    (ballot(8, 7), "par 8 voix pour et 7 voix contre"),
    (ballot(5, 8), "par 5 voix pour et 8 voix contre"),
    (
      ballot(7, 7, president: .inFavour),
      "par 7 voix pour et 7 voix contre, la voix du président étant prépondérante"
    ),
    (
      ballot(7, 7, 1, president: .inFavour),
      "par 7 voix pour, 7 voix contre et 1 abstention, la voix du président étant prépondérante"
    ),
    (
      ballot(8, 5, blank: 1, null: 2, mode: .secret),
      "au scrutin secret, par 8 voix pour, 5 voix contre, 1 bulletin blanc et 2 bulletins nuls"
    ),
    (
      ballot(7, 7, mode: .secret, president: .inFavour),
      "au scrutin secret, par 7 voix pour et 7 voix contre"
    ),
    (ballot(0, 0, 15), "par 0 voix pour et 15 abstentions"),
    (
      ballot(14, 0, notVoting: 1),
      """
      à l’unanimité des suffrages exprimés (14 voix pour, 1 membre ne prenant pas part au vote)
      """
    ),
  ])
  func `the derived sentence`(result: BallotResult, text: String) {
    #expect(ResultSentence(result).derived == text)
  }

  @Test(arguments: [
    (HouseStyle.Unanimity.membersPresent, "à l’unanimité des membres présents"),
    (.membersVoting, "à l’unanimité des membres votants"),
    (.votesCast, "à l’unanimité des suffrages exprimés"), (.bare, "à l’unanimité"),
  ])
  func `unanimity in each house style`(unanimity: HouseStyle.Unanimity, text: String) {
    let style = HouseStyle(unanimity: unanimity, countsAfterUnanimity: false)
    #expect(ResultSentence(ballot(13, 0), style: style).derived == text)
    #expect(
      ResultSentence(ballot(13, 0, 2), style: style).derived
        == "à l’unanimité des suffrages exprimés (13 voix pour, 2 abstentions)")
  }

  @Test(arguments: [
    (ResultFormula.majority, "à la majorité (12 voix pour, 1 voix contre, 2 abstentions)"),
    (
      .absoluteMajority,
      "à la majorité absolue des suffrages exprimés (12 voix pour, 1 voix contre, 2 abstentions)"
    ),
    (
      .majorityOfPresent,
      "à la majorité des membres présents (12 voix pour, 1 voix contre, 2 abstentions)"
    ),
    (.unanimity, "à l’unanimité (12 voix pour, 1 voix contre, 2 abstentions)"),
    (.counts, "par 12 voix pour, 1 voix contre et 2 abstentions"),
  ])
  func `a formula chosen by hand keeps the counts`(formula: ResultFormula, text: String) {
    #expect(ResultSentence(ballot(12, 1, 2)).words(for: formula) == text)
  }

  @Test func `a woman presiding has the casting vote`() {
    let people = BallotPeople(president: member(1, .madame, "Durand", office: .mayor))
    #expect(
      ResultSentence(ballot(7, 7, president: .inFavour), people: people).derived
        == "par 7 voix pour et 7 voix contre, la voix de la présidente étant prépondérante")
  }

  @Test func `persons are named where the house style has it`() {
    let people = BallotPeople(
      opponents: [member(2, .madame, "Sicot")],
      abstainers: [member(3, .monsieur, "Piet"), member(4, .monsieur, "Martin")],
      recused: [member(5, .monsieur, "Zola")])
    let result = ballot(10, 1, 2, recused: 1)
    #expect(
      ResultSentence(result, people: people).derived
        == """
        par 10 voix pour, 1 voix contre et 2 abstentions (Mme SICOT votant contre, MM. PIET et \
        MARTIN s’abstenant), M. ZOLA, intéressé, ne prenant pas part au vote
        """)
    #expect(
      ResultSentence(result, people: people, style: HouseStyle(namesExceptions: false)).derived
        == """
        par 10 voix pour, 1 voix contre et 2 abstentions, M. ZOLA, intéressé, ne prenant pas \
        part au vote
        """)
    let refusal = BallotPeople(notVoting: [member(6, .madame, "Brunet")])
    #expect(
      ResultSentence(ballot(14, 0, notVoting: 1), people: refusal).derived
        == """
        à l’unanimité des suffrages exprimés (14 voix pour, Mme BRUNET ne prenant pas part au vote)
        """)
  }

  /// Ballots that add up, of every mode and mix.
  private func randomBallot(using generator: inout SeededGenerator) -> BallotResult {
    func count(_ highest: Int) -> Int {
      Bool.random(using: &generator) ? 0 : Int.random(in: 0...highest, using: &generator)
    }
    let against = Bool.random(using: &generator) ? 0 : Int.random(in: 0...8, using: &generator)
    let inFavour =
      Int.random(in: 0...3, using: &generator) == 0
      ? against : Int.random(in: 0...15, using: &generator)
    let tally = Tally(
      inFavour: inFavour, against: against, abstentions: count(5), blank: count(2), null: count(2),
      notVoting: count(2))
    let proxies = Swift.min(tally.accountedFor, count(3))
    return BallotResult(
      tally: tally, mode: BallotMode.allCases.randomElement(using: &generator) ?? .secret,
      presentVoters: tally.accountedFor - proxies, representedVoters: proxies,
      recused: count(2), inOffice: tally.accountedFor + count(4),
      presidentChoice: (VoteChoice.allCases + [nil]).randomElement(using: &generator) ?? nil)
  }

  @Test func `what is derived is never false, nor weak where something better is true`() {
    var generator = SeededGenerator(seed: 4)
    var failures: [String] = []
    for _ in 0..<1000 {
      let result = randomBallot(using: &generator)
      for unanimity in HouseStyle.Unanimity.allCases {
        let style = HouseStyle(unanimity: unanimity)
        let formula = ResultSentence(result, style: style).derivedFormula
        let truth = formula.verdict(for: result).truth
        if truth != .holds { failures.append("\(formula) \(result)") }
      }
    }
    #expect(failures == [])
  }

  @Test func `what is derived reads back as one claim that holds, in every house style`() {
    var generator = SeededGenerator(seed: 9)
    var failures: [String] = []
    for _ in 0..<500 {
      let result = randomBallot(using: &generator)
      for unanimity in HouseStyle.Unanimity.allCases {
        for showsCounts in [true, false] {
          let style = HouseStyle(unanimity: unanimity, countsAfterUnanimity: showsCounts)
          let text = ResultSentence(result, style: style).derived
          let verdicts = ResultClaim.all(in: text).map { $0.verdict(for: result) }
          if verdicts.map(\.truth) != [.holds] { failures.append("\(text): \(verdicts)") }
        }
      }
    }
    #expect(failures == [])
  }

  @Test func `a better wording is always a true one`() {
    var generator = SeededGenerator(seed: 5)
    var failures: [String] = []
    for _ in 0..<1000 {
      let result = randomBallot(using: &generator)
      for formula in ResultFormula.allCases {
        guard let better = formula.verdict(for: result).better else { continue }
        if better.verdict(for: result).truth != .holds {
          failures.append("\(formula) → \(better) \(result)")
        }
      }
    }
    #expect(failures == [])
  }

  @Test func `what adopts agrees with the count`() {
    var generator = SeededGenerator(seed: 6)
    var failures: [String] = []
    for _ in 0..<1000 {
      let result = randomBallot(using: &generator)
      for formula in ResultFormula.allCases
      where formula != .counts && formula != .castingVote {
        if formula.verdict(for: result).truth != .untrue, !result.isAdopted {
          failures.append("\(formula) \(result)")
        }
      }
    }
    #expect(failures == [])
  }

  private static let unanimities: Set<ResultFormula> = [
    .unanimity, .unanimityOfVotesCast, .unanimityOfPresent, .unanimityOfPresentAndRepresented,
    .unanimityOfVoters, .unanimityOfMembersInOffice,
  ]

  @Test func `no unanimity is derived from counts that do not add up`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let whole = randomBallot(using: &generator)
      let result = BallotResult(
        tally: whole.tally, presentVoters: whole.presentVoters + 1,
        representedVoters: whole.representedVoters, inOffice: whole.inOffice + 1)
      #expect(!Self.unanimities.contains(.derived(for: result)))
    }
  }
}
