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
    return context.reading.votes.compactMap { vote in
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
