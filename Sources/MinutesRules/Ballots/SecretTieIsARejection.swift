import MinutesEditing
import MinutesModel

/// V-03: at a secret ballot a tie rejects the proposal.
enum SecretTieIsARejection: ItemRule {
  static let id: RuleID = "V-03"
  static let title = "Au scrutin secret, le partage des voix vaut rejet"
  static let explanation = """
    La voix du président n’est pas prépondérante au scrutin secret, puisqu’on ne la connaît pas : à \
    égalité, la proposition n’est pas adoptée.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20",
    "Lorsqu’il y a partage égal des voix et sauf cas de scrutin secret, la voix du président est "
      + "prépondérante.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "scrutin secret, 7 pour et 7 contre : adopté",
    right: "scrutin secret, 7 pour et 7 contre : rejeté")

  static let looksAt: ItemParts = .ballots

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    context.reading.votes.compactMap { vote in
      guard vote.isSecretTie, vote.ballot.declaredOutcome?.isInFavour == true else { return nil }
      return finding(
        at: .block(item.id, vote.block),
        "partage égal au scrutin secret, \(vote.result.tally.inFavour) voix pour et "
          + "\(vote.result.tally.against) contre : la proposition est rejetée",
        remedy: Remedy(
          "reprendre le résultat du décompte",
          .ballot(item.id, vote.block, .setDeclaredOutcome(nil))))
    }
  }
}

extension CountedVote {
  var isSecretTie: Bool { result.isTie && result.mode == .secret }
}

extension Outcome {
  /// Whether the proposal was carried in these words; an unfavourable opinion too was voted.
  var isInFavour: Bool {
    switch self {
    case .adopted, .favourableOpinion, .unfavourableOpinion: true
    case .rejected, .noted: false
    }
  }
}
