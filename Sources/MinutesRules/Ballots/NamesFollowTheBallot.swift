import MinutesEditing
import MinutesModel
import MinutesWording

/// V-12: a public ballot names every vote, a secret one none.
enum NamesFollowTheBallot: ItemRule {
  static let id: RuleID = "V-12"
  static let title = "Le scrutin public nomme les votes, le scrutin secret n’en nomme aucun"
  static let explanation = """
    Au scrutin public le procès-verbal donne le nom de chaque votant et le sens de son vote : \
    enregistrez le vote par noms. Au scrutin secret il ne garde que les nombres.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15 et L2121-21",
    "Le registre des délibérations comporte le nom des votants et l’indication du sens de leur vote "
      + "au scrutin public.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "scrutin public : 12 pour, 1 contre",
    right: "scrutin public : ont voté contre : M. MARTIN ; ont voté pour : …")

  static let looksAt: ItemParts = .ballots

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    context.reading.votes.compactMap { vote in
      switch (vote.ballot.mode, vote.ballot.votes) {
      case (.rollCall, .counts(let tally)):
        return finding(
          at: .block(item.id, vote.block),
          "scrutin public : \(tally.accountedFor.of("vote")) sans les noms ; noter qui a voté quoi")
      case (.secret, .byException(let exceptions)) where !exceptions.isEmpty:
        let remedy =
          vote.addsUp
          ? Remedy(
            "ne garder que les nombres",
            .ballot(item.id, vote.block, .setVotes(.counts(vote.result.tally)))) : nil
        return finding(
          at: .block(item.id, vote.block),
          "scrutin secret : le vote de \(exceptions.count.of("membre")) est noté par son nom",
          remedy: remedy)
      default: return nil
      }
    }
  }
}
