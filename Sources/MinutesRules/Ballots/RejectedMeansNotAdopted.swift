import MinutesEditing
import MinutesModel
import MinutesWording

/// V-18: what is said to be rejected was not adopted by the votes.
enum RejectedMeansNotAdopted: ItemRule {
  static let id: RuleID = "V-18"
  static let title = "Ce qui est dit rejeté n’a pas la majorité"
  static let explanation = """
    Le mot du résultat suit le décompte : plus de voix pour que de voix contre adopte la proposition. \
    Un rejet figure au procès-verbal et dans la liste des délibérations examinées.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20",
    "Les délibérations sont prises à la majorité absolue des suffrages exprimés.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "8 pour, 5 contre : rejeté", right: "8 pour, 5 contre : adopté")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let votes = context.reading.votes
    let adopted = votes.filter(\.result.isAdopted)
    guard !adopted.isEmpty else { return [] }
    var findings = adopted.compactMap { vote -> Finding? in
      guard vote.ballot.declaredOutcome == .rejected else { return nil }
      return finding(
        at: .block(item.id, vote.block), "« rejeté » : \(reason(vote))",
        remedy: Remedy(
          "reprendre le résultat du décompte",
          .ballot(item.id, vote.block, .setDeclaredOutcome(nil))))
    }
    if adopted.count == votes.count, let vote = adopted.first {
      findings += context.reading.outcomeClaims.compactMap { claim in
        guard claim.claim.kind == .outcome(.rejected) else { return nil }
        return finding(at: claim.place, "« \(claim.words) » : \(reason(vote))")
      }
    }
    return findings
  }

  private static func reason(_ vote: CountedVote) -> String {
    let tally = vote.result.tally
    let casting = vote.result.isAdoptedByCastingVote ? ", la voix du président l’emporte" : ""
    return "\(tally.inFavour) voix pour et \(tally.against) voix contre\(casting) : la proposition "
      + "est adoptée"
  }
}
