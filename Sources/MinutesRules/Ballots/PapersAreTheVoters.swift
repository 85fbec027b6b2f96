import MinutesModel
import MinutesWording

/// V-17: at a secret ballot the papers found are those of the voters.
enum PapersAreTheVoters: ItemRule {
  static let id: RuleID = "V-17"
  static let title = "Les bulletins trouvés dans l’urne sont ceux des votants"
  static let explanation = """
    Au scrutin secret, les voix de chaque proposition ou candidat, les blancs et les nuls font ensemble \
    les bulletins trouvés, et ceux-ci font, avec les membres qui n’ont pas pris part au vote, le nombre \
    des votants. Recomptez les bulletins.
    """
  static let law = LawSource.arithmetic("Chaque votant dépose un bulletin.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "12 votants : 11 voix, 1 voix et 1 blanc",
    right: "12 votants : 10 voix, 1 voix et 1 blanc")

  static let looksAt: ItemParts = .ballots

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.facts.rollIsBegun else { return [] }
    return counts(item, context) + rounds(item, context)
  }

  private static func rounds(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    item.ballots.flatMap { block, ballot -> [Finding] in
      guard case .rounds(let rounds) = ballot.votes else { return [] }
      let voters = context.rollCall.voting(on: block).voters.count
      return rounds.indices.compactMap { index in
        reason(rounds[index], voters, ballot).map {
          finding(
            at: .block(item.id, block), "\(index + 1)\(index == 0 ? "er" : "e") tour : \($0)")
        }
      }
    }
  }

  /// What does not add up in a round.
  private static func reason(_ round: ElectionRound, _ voters: Int, _ ballot: Ballot) -> String? {
    let named = round.votesCast
    let numbers = [named, round.blank, round.null, round.notVoting, round.papers ?? 0]
    guard numbers.allSatisfy({ (0...9_999).contains($0) }) else {
      return "un nombre est négatif ou trop grand"
    }
    let counted = named + round.blank + round.null
    if let papers = round.papers {
      if papers + round.notVoting != voters {
        return "\(papers.of("bulletin")) pour \((voters - round.notVoting).of("votant")) (écart "
          + "\(papers.gap(to: voters - round.notVoting)))"
      }
      guard !ballot.isForSeveralNames, counted != papers else { return nil }
      return "\(named.of("suffrage")), \(round.blank.of("blanc")) et \(round.null.of("nul")) font "
        + "\(counted), pour \(papers.of("bulletin trouvé", "bulletins trouvés")) (écart "
        + "\(counted.gap(to: papers)))"
    }
    guard !ballot.isForSeveralNames, counted + round.notVoting != voters else { return nil }
    return "\(named.of("suffrage")), \(round.blank.of("blanc")) et \(round.null.of("nul")) font "
      + "\(counted), pour \((voters - round.notVoting).of("votant")) (écart "
      + "\(counted.gap(to: voters - round.notVoting)))"
  }

  private static func counts(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    context.reading.votes.compactMap { vote in
      guard vote.ballot.mode == .secret, case .counts(let tally) = vote.ballot.votes, !vote.addsUp
      else { return nil }
      let voters = vote.result.voters
      return finding(
        at: .block(item.id, vote.block),
        "scrutin secret : \(tally.accountedFor.of("bulletin")) (\(TallyWording(tally).list)) pour "
          + "\(voters.of("votant")) (écart \(tally.accountedFor.gap(to: voters)))")
    }
  }
}
