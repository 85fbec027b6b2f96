package import MinutesModel

/// The persons whom the sentence of a ballot may name.
package struct BallotPeople: Hashable, Sendable {
  /// Those who voted against.
  package var opponents: [Member]
  /// Those who abstained.
  package var abstainers: [Member]
  /// Those who took no part in the vote.
  package var notVoting: [Member]
  /// Interested members who take no part (CGCT L2131-11).
  package var recused: [Member]
  /// Who presides.
  package var president: Member?

  package init(
    opponents: [Member] = [], abstainers: [Member] = [], notVoting: [Member] = [],
    recused: [Member] = [], president: Member? = nil
  ) {
    self.opponents = opponents
    self.abstainers = abstainers
    self.notVoting = notVoting
    self.recused = recused
    self.president = president
  }

  /// Those of a ballot, in the tableau’s order; nobody but the recused in a secret one.
  package init(
    of ballot: Ballot, rollCall: RollCall, council: Council, president: MemberID?
  ) {
    self.init(president: council.member(president))
    let recusals = rollCall.recused
    let entitled = Set(rollCall.voters)
    var choices: [MemberID: VoteChoice] = [:]
    if case .byException(let exceptions) = ballot.votes, ballot.mode != .secret {
      for exception in exceptions where choices[exception.member] == nil {
        choices[exception.member] = exception.choice
      }
    }
    for member in council.members {
      if recusals.contains(member.id) { recused.append(member) }
      guard entitled.contains(member.id) else { continue }
      switch choices[member.id] {
      case .against: opponents.append(member)
      case .abstention: abstainers.append(member)
      case .notVoting: notVoting.append(member)
      case .inFavour, nil: break
      }
    }
  }

  /// « Mme X votant contre, MM. Y et Z s’abstenant »; empty when nobody is to be named.
  var exceptions: String {
    var parts: [String] = []
    if !opponents.isEmpty { parts.append(NameList(opponents).french + " votant contre") }
    if !abstainers.isEmpty { parts.append(NameList(abstainers).french + " s’abstenant") }
    if !notVoting.isEmpty {
      parts.append(NameList(notVoting).french + " ne prenant pas part au vote")
    }
    return parts.joined(separator: ", ")
  }

  /// « M. Z, intéressé, ne prenant pas part au vote »; empty when nobody is recused.
  var recusal: String {
    guard !recused.isEmpty else { return "" }
    let interested = InflectedWord.interested(Agreement(with: recused))
    return NameList(recused).french + ", \(interested), ne prenant pas part au vote"
  }
}
