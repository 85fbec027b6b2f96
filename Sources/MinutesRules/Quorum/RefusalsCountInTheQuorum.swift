import MinutesEditing
import MinutesModel

/// whoever is there and refuses to vote counts for the quorum.
enum RefusalsCountInTheQuorum: ItemRule {
  static let id: RuleID = "Q-09"
  static let title = "Un membre qui refuse de voter compte dans le quorum"
  static let explanation = """
    Refuser de prendre part au vote, sans intérêt à l’affaire, n’est pas s’absenter : le membre reste \
    parmi les présents et dans le quorum. Seul le déport d’un membre intéressé l’en retire.
    """
  static let law = LawSource(
    "CGCT, art. L2121-17 ; réponses ministérielles",
    "Le refus de prendre part au vote est sans effet sur le quorum.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "13 présents dont 1 ne prend pas part au vote : « 12 membres présents »",
    right: "« 13 membres présents, 1 ne prend pas part au vote »")

  static let looksAt: ItemParts = [.claims, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.reading.votes.contains(where: { $0.result.tally.notVoting > 0 }) else {
      return []
    }
    let present = context.rollCall.present.count
    return context.reading.texts.flatMap { text -> [Finding] in
      guard text.role.tellsTheVote else { return [] }
      return text.reading.peopleCounts.compactMap { count in
        guard count.kind == .present, context.omitsRefusals(count.number),
          !text.reading.isReadAsHeadcount(count.numberRange)
        else { return nil }
        return finding(
          at: .field(text.address, count.numberRange),
          "« \(count.words) » : ceux qui ne prennent pas part au vote restent présents, ils sont "
            + "\(present)",
          remedy: Remedy(
            "écrire « \(present) »",
            .text(.replace(TextRange(text.address, count.numberRange), with: String(present)))))
      }
    }
  }
}
