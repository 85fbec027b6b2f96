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
}
