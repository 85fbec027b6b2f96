package import MinutesModel

/// A change to a ballot.
package enum BallotEdit: Hashable, Codable, Sendable {
  case setVotes(VoteRecord)
  case setMode(BallotMode)
  case setDeclaredOutcome(Outcome?)
  case setWording(ResultWording)
  case setSubject(String)
  case setNomination(Nomination?)
  case setRequests([BallotRequest])
  /// Takes over a ballot as a whole, as the vote window leaves it.
  case replace(Ballot)

  func change(_ ballot: inout Ballot) {
    switch self {
    case .setVotes(let votes): ballot.votes = votes
    case .setMode(let mode): ballot.mode = mode
    case .setDeclaredOutcome(let outcome): ballot.declaredOutcome = outcome
    case .setWording(let wording): ballot.wording = wording
    case .setSubject(let subject): ballot.subject = subject
    case .setNomination(let nomination): ballot.nomination = nomination
    case .setRequests(let requests): ballot.requests = requests
    case .replace(let other): ballot = other
    }
  }
}
