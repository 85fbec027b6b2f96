/// A ballot counted against the roll at its item: what wording and rules argue from.
package struct BallotResult: Hashable, Sendable {
  /// The votes counted.
  package let tally: Tally
  /// How the vote was taken.
  package let mode: BallotMode
  /// Members present and not recused, as counted in the room.
  package let presentVoters: Int
  /// Pouvoirs in use whose giver and holder are not recused.
  package let representedVoters: Int
  /// Members with an interest in the matter, who leave for it.
  package let recused: Int
  /// Members in office (E).
  package let inOffice: Int
  /// What the president voted, if known.
  package let presidentChoice: VoteChoice?

  package init(
    tally: Tally, mode: BallotMode = .showOfHands, presentVoters: Int, representedVoters: Int = 0,
    recused: Int = 0, inOffice: Int, presidentChoice: VoteChoice? = nil
  ) {
    self.tally = tally
    self.mode = mode
    self.presentVoters = presentVoters
    self.representedVoters = representedVoters
    self.recused = recused
    self.inOffice = inOffice
    self.presidentChoice = presidentChoice
  }

  /// Votants: present and represented members entitled to vote (V of law.md §1.0).
  package var voters: Int { presentVoters + representedVoters }

  /// Whether votes for and against are equal and some were cast.
  package var isTie: Bool { tally.votesCast > 0 && tally.inFavour == tally.against }

  /// Whether the proposal is adopted (CGCT L2121-20): more for than against, or a tie in an open
  /// ballot with the president in favour, whose voice is prépondérante.
  package var isAdopted: Bool {
    if tally.inFavour > tally.against { return true }
    return isTie && mode != .secret && presidentChoice == .inFavour
  }

  /// Whether only the president’s casting vote carried it.
  package var isAdoptedByCastingVote: Bool { isTie && isAdopted }
}

extension Ballot {
  /// The ballot counted against the roll at its item; `nil` when no votes are recorded, by assent, and
  /// for an election, which has a count a round.
  package func result(in rollCall: RollCall, president: MemberID?) -> BallotResult? {
    let presentVoters = rollCall.votingPresent
    let proxies = rollCall.votingProxies
    let entitled = Set(presentVoters).union(proxies.map(\.giver))
    var tally: Tally
    var choice = presidentChoice
    switch votes {
    case .notTaken, .assent, .rounds:
      return nil
    case .counts(let counts):
      tally = counts
    case .byException(let exceptions):
      tally = Tally()
      var counted: Set<MemberID> = []
      for exception in exceptions
      where entitled.contains(exception.member) && counted.insert(exception.member).inserted {
        switch exception.choice {
        case .inFavour: tally.inFavour += 1
        case .against: tally.against += 1
        case .abstention: tally.abstentions += 1
        case .notVoting: tally.notVoting += 1
        }
      }
      tally.inFavour += entitled.count - counted.count
      if choice == nil, let president, entitled.contains(president) {
        choice = exceptions.first { $0.member == president }?.choice ?? .inFavour
      }
    }
    return BallotResult(
      tally: tally, mode: mode, presentVoters: presentVoters.count,
      representedVoters: proxies.count,
      recused: rollCall.recusedVoters.count,
      inOffice: rollCall.inOffice.count, presidentChoice: choice)
  }
}
