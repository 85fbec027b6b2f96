package import MinutesModel

extension ResultFormula {
  /// The formula that is true of this ballot and nearest to the commune’s habit.
  ///
  /// Never one whose verdict is weak or untrue where another holds: votes that do not add up, votes
  /// against and rejections are told by their counts, a tie by the president’s casting vote, and
  /// unanimity with abstentions is one of the votes cast.
  package static func derived(
    for result: BallotResult, style: HouseStyle = HouseStyle()
  ) -> ResultFormula {
    let tally = result.tally
    if result.isSettledByPresident { return .castingVote }
    guard tally.accountedFor == result.voters, tally.against == 0, tally.inFavour > 0 else {
      return .counts
    }
    guard tally.accountedFor == tally.inFavour else { return .unanimityOfVotesCast }
    return switch style.unanimity {
    case .membersPresent:
      result.representedVoters > 0 ? .unanimityOfPresentAndRepresented : .unanimityOfPresent
    case .membersVoting: .unanimityOfVoters
    case .votesCast: .unanimityOfVotesCast
    case .bare: .unanimity
    }
  }

  /// « à l’unanimité des membres présents », without counts; for the formulas made of counts, what
  /// they add to them (« la voix du président étant prépondérante »).
  package func phrase(presidentGender: Gender = .masculine) -> String {
    switch self {
    case .unanimity: "à l’unanimité"
    case .unanimityOfVotesCast: "à l’unanimité des suffrages exprimés"
    case .unanimityOfPresent: "à l’unanimité des membres présents"
    case .unanimityOfPresentAndRepresented: "à l’unanimité des membres présents et représentés"
    case .unanimityOfVoters: "à l’unanimité des membres votants"
    case .unanimityOfMembersInOffice: "à l’unanimité des membres en exercice"
    case .majority: "à la majorité"
    case .absoluteMajority: "à la majorité absolue des suffrages exprimés"
    case .majorityOfPresent: "à la majorité des membres présents"
    case .counts: ""
    case .castingVote:
      presidentGender == .feminine
        ? "la voix de la présidente étant prépondérante"
        : "la voix du président étant prépondérante"
    }
  }
}

extension BallotResult {
  /// A tie in an open ballot in which the president voted, one way or the other.
  var isSettledByPresident: Bool {
    isTie && mode != .secret && (presidentChoice == .inFavour || presidentChoice == .against)
  }
}
