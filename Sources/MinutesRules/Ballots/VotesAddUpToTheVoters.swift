import MinutesModel
import MinutesWording

/// V-01: the votes counted are those of the voters, no more and no fewer.
enum VotesAddUpToTheVoters: ItemRule {
  static let id: RuleID = "V-01"
  static let title = "Les voix comptées sont celles des votants"
  static let explanation = """
    Pour, contre, abstentions, blancs, nuls et refus de vote font ensemble le nombre des votants : \
    les membres présents et ceux dont le pouvoir est porté, sans les membres intéressés qui ne \
    prennent pas part au vote ni les pouvoirs qu’ils ont donnés ou qu’ils portent.
    """
  static let law = LawSource.arithmetic("Chaque votant s’exprime une fois.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "15 votants : 12 pour, 1 contre, 1 abstention",
    right: "15 votants : 12 pour, 1 contre, 2 abstentions")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.facts.rollIsBegun else { return [] }
    return item.ballots.flatMap { block, ballot -> [Finding] in
      switch ballot.votes {
      case .notTaken, .assent, .rounds: []
      // Papers of a secret ballot are V-17’s.
      case .counts(let tally):
        ballot.mode == .secret && tally.isPlausible
          ? [] : counts(tally, of: block, item, context)
      case .byException(let exceptions):
        strangers(exceptions, of: block, item, context)
      }
    }
  }

  private static func counts(
    _ tally: Tally, of block: BlockID, _ item: AgendaItem, _ context: ItemContext
  ) -> [Finding] {
    let place = Place.block(item.id, block)
    guard tally.isPlausible else {
      return [finding(at: place, "le décompte a un nombre négatif ou trop grand")]
    }
    let voters = context.rollCall.voting(on: block).voters.count
    guard tally.accountedFor != voters else { return [] }
    let parts = [
      (tally.inFavour, "pour"), (tally.against, "contre"),
      (tally.abstentions, tally.abstentions > 1 ? "abstentions" : "abstention"),
      (tally.blank, tally.blank > 1 ? "blancs" : "blanc"),
      (tally.null, tally.null > 1 ? "nuls" : "nul"),
      (tally.notVoting, "sans prendre part"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let sum = parts.count > 1 ? parts.joined(separator: " + ") + " = " : ""
    return [
      finding(
        at: place,
        "\(sum)\(tally.accountedFor.of("voix comptée", "voix comptées")) pour "
          + "\(voters.of("votant")) (écart \((tally.accountedFor - voters).magnitude))")
    ]
  }

  /// Votes noted for members who had none to give.
  private static func strangers(
    _ exceptions: [VoteException], of block: BlockID, _ item: AgendaItem, _ context: ItemContext
  ) -> [Finding] {
    guard !exceptions.isEmpty else { return [] }
    let place = Place.block(item.id, block)
    let rollCall = context.rollCall.voting(on: block)
    let voters = Set(rollCall.voters)
    let recused = rollCall.recused
    var seen: Set<MemberID> = []
    return exceptions.compactMap { exception in
      let name = context.facts.name(exception.member)
      let vote = exception.choice.french
      guard seen.insert(exception.member).inserted else {
        return finding(at: place, "\(name) est deux fois au décompte")
      }
      // Whoever takes no part in the vote is V-09’s.
      guard !voters.contains(exception.member), !recused.contains(exception.member) else {
        return nil
      }
      return finding(
        at: place,
        "un vote « \(vote) » est noté pour \(name), qui n’est ni "
          + "\(context.facts.agreed("présent", with: exception.member)) ni "
          + context.facts.agreed("représenté", with: exception.member))
    }
  }
}

extension VoteChoice {
  /// « contre », « abstention »
  var french: String {
    switch self {
    case .inFavour: "pour"
    case .against: "contre"
    case .abstention: "abstention"
    case .notVoting: "ne prend pas part"
    }
  }
}
