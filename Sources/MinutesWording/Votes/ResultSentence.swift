package import MinutesModel

/// The result of a ballot as it stands in the text: « à l’unanimité des membres présents (13 voix
/// pour) ».
package struct ResultSentence: Sendable {
  /// The vote that is told.
  package let result: BallotResult
  private let people: BallotPeople
  private let style: HouseStyle

  package init(
    _ result: BallotResult, people: BallotPeople = BallotPeople(), style: HouseStyle = HouseStyle()
  ) {
    self.result = result
    self.people = people
    self.style = style
  }

  /// The formula that is true and nearest to the house style.
  package var derivedFormula: ResultFormula { .derived(for: result, style: style) }

  /// The true sentence of the house style.
  package var derived: String { words(for: derivedFormula) }

  /// The result by this formula, true or not, with the counts that go with it.
  package func words(for formula: ResultFormula) -> String {
    var text = mode + core(for: formula)
    if !people.recusal.isEmpty { text += ", " + people.recusal }
    return text
  }

  private func core(for formula: ResultFormula) -> String {
    let tally = TallyWording(countedTally)
    let phrase = formula.phrase(presidentGender: people.president?.civility.gender ?? .masculine)
    switch formula {
    case .counts:
      return tally.counts + brackets([exceptions])
    case .castingVote:
      return tally.counts + brackets([exceptions]) + ", " + phrase
    case .majority, .absoluteMajority, .majorityOfPresent:
      return phrase + brackets([tally.list, exceptions])
    case .unanimity, .unanimityOfVotesCast, .unanimityOfPresent,
      .unanimityOfPresentAndRepresented, .unanimityOfVoters, .unanimityOfMembersInOffice:
      let isPlain = result.tally.accountedFor == result.tally.inFavour
      guard style.countsAfterUnanimity || !isPlain else { return phrase }
      return phrase + brackets([tally.list, exceptions])
    }
  }

  private var mode: String {
    switch result.mode {
    case .showOfHands: ""
    case .rollCall: "au scrutin public, "
    case .secret: "au scrutin secret, "
    }
  }

  /// The counts without those who are told by name.
  private var countedTally: Tally {
    var tally = result.tally
    if namesExceptions, people.notVoting.count == tally.notVoting { tally.notVoting = 0 }
    return tally
  }

  private var namesExceptions: Bool {
    switch result.mode {
    case .secret: false
    // CGCT L2121-21: the register names who voted how
    case .rollCall: true
    case .showOfHands: style.namesExceptions
    }
  }

  private var exceptions: String { namesExceptions ? people.exceptions : "" }

  private func brackets(_ parts: [String]) -> String {
    let said = parts.filter { !$0.isEmpty }
    return said.isEmpty ? "" : " (" + said.joined(separator: ", ") + ")"
  }
}
