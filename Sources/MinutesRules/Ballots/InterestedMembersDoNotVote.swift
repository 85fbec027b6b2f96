import MinutesModel
import MinutesWording

/// V-09: whoever is said to take no part in the vote is not counted among those who voted.
enum InterestedMembersDoNotVote: ItemRule {
  static let id: RuleID = "V-09"
  static let title = "Qui ne prend pas part au vote n’y est pas compté"
  static let explanation = """
    La délibération à laquelle un membre intéressé a pris part est illégale. Quand le texte dit qu’un \
    membre ne prend pas part au vote, le décompte ne doit pas le compter : notez son déport (avec la \
    raison, et s’il a quitté la salle) ou son refus de vote.
    """
  static let law = LawSource(
    "CGCT, art. L2131-11",
    "Sont illégales les délibérations auxquelles ont pris part un ou plusieurs membres du conseil "
      + "intéressés à l’affaire.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "« M. MARTIN, président du club, ne prend pas part au vote » ; 13 voix pour 13 présents",
    right: "M. MARTIN déporté ; 12 voix pour 12 votants")

  static let looksAt: ItemParts = [.heading, .claims, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    remaining(item, context) + voting(item, context) + saidToAbstain(context)
  }

  /// Votes noted for members who take no part.
  private static func voting(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard !context.rollCall.recusals.isEmpty || !context.rollCall.partialRecusals.isEmpty else {
      return []
    }
    return item.ballots.flatMap { block, ballot -> [Finding] in
      guard case .byException(let exceptions) = ballot.votes else { return [] }
      let recused = context.rollCall.voting(on: block).recused
      return exceptions.filter { recused.contains($0.member) }.map { exception in
        finding(
          at: .block(item.id, block),
          "un vote « \(exception.choice.french) » est noté pour "
            + "\(context.facts.name(exception.member)), qui ne prend pas part au vote")
      }
    }
  }

  /// Whoever kept away and stayed in the room, while the law took presence for taking part.
  private static func remaining(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let interest = context.facts.statutes.representatives
    guard interest.value.presenceIsTakingPart, !context.reading.votes.isEmpty else { return [] }
    return (context.rollCall.recusals + context.rollCall.partialRecusals).compactMap { recusal in
      guard recusal.ground == .personalInterest, recusal.leftRoom == false else { return nil }
      return finding(
        at: .item(item.id),
        "\(context.facts.name(recusal.member)), \(context.facts.agreed("déporté", with: recusal.member)), "
          + "est \(context.facts.agreed("resté", with: recusal.member)) dans la salle : à cette date "
          + "sa présence peut passer pour une participation",
        severity: .warning)
    }
  }

  private static func saidToAbstain(_ context: ItemContext) -> [Finding] {
    guard !context.reading.votes.isEmpty, context.reading.votes.allSatisfy(\.addsUp) else {
      return []
    }
    return SaidToAbstain.all(in: context).compactMap { said in
      guard context.reading.votes.allSatisfy({ $0.counts(said.member) })
      else { return nil }
      return finding(
        at: said.place,
        "« \(said.words) » : \(context.facts.name(said.member)) est "
          + "\(context.facts.agreed("compté", with: said.member)) parmi les "
          + "\(context.reading.votes[0].result.voters.of("votant"))")
    }
  }
}

extension CountedVote {
  /// Whether the member’s vote is counted as one for or against.
  fileprivate func counts(_ member: MemberID) -> Bool {
    guard voters.contains(member) else { return false }
    switch ballot.votes {
    case .counts(let tally): return tally.notVoting == 0 && tally.abstentions == 0
    case .byException(let exceptions):
      let choice = exceptions.first { $0.member == member }?.choice ?? .inFavour
      return choice == .inFavour || choice == .against
    default: return false
    }
  }
}
