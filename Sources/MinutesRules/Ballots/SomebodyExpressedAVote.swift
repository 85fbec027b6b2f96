import MinutesEditing
import MinutesModel
import MinutesWording

/// V-05: nothing is adopted when nobody voted for or against.
enum SomebodyExpressedAVote: ItemRule {
  static let id: RuleID = "V-05"
  static let title = "Une proposition adoptée a des suffrages exprimés"
  static let explanation = """
    Abstentions, bulletins blancs ou nuls et refus de vote ne sont pas des suffrages exprimés. Quand \
    il n’y en a aucun, rien n’est adopté.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20",
    "Les délibérations sont prises à la majorité absolue des suffrages exprimés.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "15 abstentions : adopté", right: "15 abstentions : la proposition n’est pas adoptée")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let votes = context.reading.votes
    let silent = votes.filter { $0.result.tally.votesCast == 0 }
    guard !silent.isEmpty else { return [] }
    var findings = silent.compactMap { vote -> Finding? in
      guard
        vote.ballot.declaredOutcome == .adopted || vote.ballot.declaredOutcome == .favourableOpinion
      else { return nil }
      return finding(
        at: .block(item.id, vote.block), "« adopté » : \(reason(vote))",
        remedy: Remedy(
          "reprendre le résultat du décompte",
          .ballot(item.id, vote.block, .setDeclaredOutcome(nil))))
    }
    if silent.count == votes.count, let vote = silent.first {
      findings += context.reading.outcomeClaims.compactMap { claim in
        guard claim.claim.kind == .outcome(.adopted) else { return nil }
        return finding(at: claim.place, "« \(claim.words) » : \(reason(vote))")
      }
    }
    return findings
  }

  private static func reason(_ vote: CountedVote) -> String {
    "aucun suffrage exprimé sur \(vote.result.voters.of("votant")) "
      + "(\(TallyWording(vote.result.tally).list))"
  }
}
