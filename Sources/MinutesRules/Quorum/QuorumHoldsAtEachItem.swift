import MinutesEditing
import MinutesModel

/// Q-02: the quorum still holds when an item is taken up.
enum QuorumHoldsAtEachItem: ItemRule {
  static let id: RuleID = "Q-02"
  static let title = "Le quorum tient à chaque point mis en discussion"
  static let explanation = """
    Le quorum se vérifie à la mise en discussion de chaque point. Si des départs le font perdre, les \
    points suivants sont reportés à une autre séance ; ce qui a été voté avant reste valable. Notez le \
    report, et convoquez de nouveau le conseil à trois jours francs au moins.
    """
  static let law = LawSource(
    "CGCT, art. L2121-17 ; réponse ministérielle n° 45678",
    "Le quorum doit être atteint à l’ouverture de la séance et lors de la mise en discussion de chaque "
      + "question.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "8 présents sur 15 ; Mme PIET part avant le point 6, qui est voté à 7",
    right: "le quorum n’étant plus atteint, les points 6 et suivants sont reportés")

  static let looksAt: ItemParts = [.heading, .texts, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    // Nobody has moved: the roll of the opening is Q-01’s.
    guard !context.facts.attendance.movements.isEmpty, context.asksForQuorum(item) else {
      return []
    }
    guard context.putsToTheVote(item) else { return [] }
    let quorum = context.quorum()
    guard quorum.attending < quorum.ordinaryNeed else { return [] }
    let isVoted = item.ballots.contains { $0.ballot.votes != .notTaken }
    return [
      finding(
        at: .item(item.id),
        "quorum perdu : \(quorum.attending.of("présent")) sur \(quorum.inOffice) en exercice, il en "
          + "faut \(quorum.ordinaryNeed) (il en manque \(quorum.ordinaryNeed - quorum.attending)) ; "
          + "le point est à reporter",
        remedy: isVoted
          ? nil : Remedy("reporter ce point", .agenda(.setState(item.id, .adjourned))))
    ]
  }
}
