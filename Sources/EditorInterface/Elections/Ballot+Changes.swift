import MinutesModel

/// The ballot as a key of the vote window leaves it.
extension Ballot {
  /// Without votes.
  var cleared: Ballot {
    var changed = self
    changed.votes = .notTaken
    changed.declaredOutcome = nil
    return changed
  }

  /// With one member’s vote noted; who votes in favour is no exception.
  func setting(_ choice: VoteChoice, of member: MemberID) -> Ballot {
    var exceptions: [VoteException] = []
    if case .byException(let kept) = votes { exceptions = kept }
    exceptions.removeAll { $0.member == member }
    if choice != .inFavour { exceptions.append(VoteException(member: member, choice: choice)) }
    var changed = self
    changed.votes = .byException(exceptions)
    return changed
  }

  /// By that kind of ballot, or by show of hands where it was one already.
  func switching(to mode: BallotMode) -> Ballot {
    var changed = self
    changed.mode = self.mode == mode ? .showOfHands : mode
    return changed
  }

  /// As an election, secret until the council waives that (CGCT L2121-21).
  var asElection: Ballot {
    var changed = self
    if changed.nomination == nil {
      changed.nomination = Nomination()
      changed.mode = .secret
    }
    if case .rounds = votes {} else { changed.votes = .rounds([ElectionRound()]) }
    return changed
  }

  /// The outcome after the declared one, in turn with none.
  var nextOutcome: Outcome? {
    guard let declaredOutcome else { return Outcome.allCases.first }
    let index = (Outcome.allCases.firstIndex(of: declaredOutcome) ?? 0) + 1
    return Outcome.allCases.indices.contains(index) ? Outcome.allCases[index] : nil
  }

  /// A round of it with those elected whom the law has elected, once all papers are counted.
  func proclaiming(
    _ round: ElectionRound, number: Int, voters: Int, council: Council
  ) -> ElectionRound {
    var round = round
    let elected =
      isCounted(round, voters: voters)
      ? round.elected(round: number, nomination, voters: voters, council: council) : []
    for index in round.results.indices { round.results[index].isElected = elected.contains(index) }
    return round
  }

  /// Whether the papers of a round are those of the voters; where each bears several names, whether the votes
  /// can be theirs.
  func isCounted(_ round: ElectionRound, voters: Int) -> Bool {
    guard let nomination, nomination.isForSeveralNames else {
      return round.accountedFor == voters
    }
    let papers = round.expressed(nomination, voters: voters)
    return round.votesCast > 0 && round.votesCast <= papers * nomination.seats
      && round.results.allSatisfy { $0.votes <= papers }
      && round.papers.map { $0 + round.notVoting == voters } ?? true
  }

  /// As an election to so many posts, or by lists: who is elected is told anew.
  func naming(_ nomination: Nomination, voters: Int, council: Council) -> Ballot {
    var changed = self
    changed.nomination = nomination
    guard case .rounds(let rounds) = votes else { return changed }
    changed.votes = .rounds(
      rounds.enumerated().map { index, round in
        changed.proclaiming(round, number: index + 1, voters: voters, council: council)
      })
    return changed
  }
}
