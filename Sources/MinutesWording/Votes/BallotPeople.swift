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
  /// Those who represent the commune in the body concerned (CGCT L1111-6), or withdraw for the
  /// accounts (L2121-14): they take no part either, without an interest of their own.
  package var withdrawn: [Member]
  /// Who presides.
  package var president: Member?

  package init(
    opponents: [Member] = [], abstainers: [Member] = [], notVoting: [Member] = [],
    recused: [Member] = [], withdrawn: [Member] = [], president: Member? = nil
  ) {
    self.opponents = opponents
    self.abstainers = abstainers
    self.notVoting = notVoting
    self.recused = recused
    self.withdrawn = withdrawn
    self.president = president
  }

  /// Those of a ballot, in the tableau’s order; nobody but the recused in a secret one.
  package init(
    of ballot: Ballot, rollCall: RollCall, council: Council, president: MemberID?
  ) {
    self.init(president: council.member(president))
    let grounds = Dictionary(
      rollCall.recusals.map { ($0.member, $0.ground) }, uniquingKeysWith: { first, _ in first })
    let entitled = Set(rollCall.voters)
    var choices: [MemberID: VoteChoice] = [:]
    if case .byException(let exceptions) = ballot.votes, ballot.mode != .secret {
      for exception in exceptions where choices[exception.member] == nil {
        choices[exception.member] = exception.choice
      }
    }
    for member in council.members {
      switch grounds[member.id] {
      case .personalInterest: recused.append(member)
      case .representation, .accounts: withdrawn.append(member)
      case nil: break
      }
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
    var parts: [String] = []
    if !recused.isEmpty {
      let interested = InflectedWord.interested(Agreement(with: recused))
      parts.append(NameList(recused).french + ", \(interested), ne prenant pas part au vote")
    }
    if !withdrawn.isEmpty {
      parts.append(NameList(withdrawn).french + " ne prenant pas part au vote")
    }
    return parts.joined(separator: ", ")
  }
}
