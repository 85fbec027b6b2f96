package import MinutesModel

/// A change to what was noted of an item beside its text.
package enum ProceedingsEdit: Hashable, Codable, Sendable {
  /// Notes who takes no part in the item; another note of the same member goes.
  case setRecusal(Recusal)
  case removeRecusal(MemberID)
  /// A member takes no part in one vote: in the whole item, where it has no other.
  case recuseFromVote(MemberID, BlockID)
  /// A member takes part in one vote after all, and stays out of the others if they were out of them.
  case readmitToVote(MemberID, BlockID)
  case setActingPresident(MemberID?)
  case setStart(ClockTime?)
  case setEnd(ClockTime?)
  case setOrigin(ItemOrigin)
  case setBudgetAct(BudgetAct?)
  case setClosedSession(ClosedSession?)
  /// The day of the session whose minutes the item approves.
  case setApprovedMinutes(CalendarDate?)
  case setDeliberation(Deliberation?)

  /// The members that it names: they must be on the tableau.
  var members: [MemberID] {
    switch self {
    case .setRecusal(let recusal): [recusal.member]
    case .recuseFromVote(let member, _): [member]
    case .setActingPresident(let member?): [member]
    case .setClosedSession(let closed?): closed.requesters.members
    default: []
    }
  }

  /// Carries the change out; `votes` are the ballots of the item.
  func change(_ facts: inout ItemFacts, votes: [BlockID]) {
    switch self {
    case .setRecusal(let recusal):
      if let index = facts.recusals.firstIndex(where: { $0.member == recusal.member }) {
        facts.recusals[index] = recusal
      } else {
        facts.recusals.append(recusal)
      }
    case .recuseFromVote(let member, let vote):
      let index = facts.recusals.firstIndex { $0.member == member }
      let out = index.map { facts.recusals[$0].votes }
      if out?.isEmpty == true { return }
      let all = votes.filter { $0 == vote || out?.contains($0) == true }
      let recusal = all.count == votes.count ? [] : all
      if let index {
        facts.recusals[index].votes = recusal
      } else {
        facts.recusals.append(Recusal(member: member, votes: recusal))
      }
    case .readmitToVote(let member, let vote):
      guard let index = facts.recusals.firstIndex(where: { $0.member == member }) else { return }
      let out = facts.recusals[index].votes
      let left = votes.filter { $0 != vote && (out.isEmpty || out.contains($0)) }
      if left.isEmpty {
        facts.recusals.remove(at: index)
      } else {
        facts.recusals[index].votes = left
      }
    case .removeRecusal(let member): facts.recusals.removeAll { $0.member == member }
    case .setActingPresident(let member): facts.actingPresident = member
    case .setStart(let time): facts.startedAt = time
    case .setEnd(let time): facts.endedAt = time
    case .setOrigin(let origin): facts.origin = origin
    case .setBudgetAct(let act): facts.budgetAct = act
    case .setClosedSession(let closed): facts.closedSession = closed
    case .setApprovedMinutes(let date): facts.approvesMinutesOf = date
    case .setDeliberation(let deliberation): facts.deliberation = deliberation
    }
  }

  var summary: String {
    switch self {
    case .setRecusal, .recuseFromVote, .readmitToVote, .removeRecusal: "modifier les déports"
    case .setActingPresident: "modifier la présidence"
    case .setStart, .setEnd: "modifier l’heure"
    case .setOrigin: "modifier l’origine"
    case .setBudgetAct: "modifier l’acte budgétaire"
    case .setClosedSession: "modifier le huis clos"
    case .setApprovedMinutes: "modifier le procès-verbal approuvé"
    case .setDeliberation: "modifier la fiche de la délibération"
    }
  }
}
