import MinutesEditing
import MinutesModel

/// V-06: a tie is broken by the vote that the president cast, not by one withheld.
enum CastingVoteIsCast: ItemRule {
  static let id: RuleID = "V-06"
  static let title = "La voix prépondérante est celle d’un président qui a voté"
  static let explanation = """
    À égalité, la voix du président l’emporte dans le sens où il l’a exprimée. S’il s’est abstenu, \
    déporté ou retiré, il n’y a rien à peser : la proposition n’est pas adoptée. (Déduit du texte ; \
    aucune décision lue sur ce cas.)
    """
  static let law = LawSource(
    "CGCT, art. L2121-20",
    "En cas de partage, la voix du président est prépondérante, dans le sens où il a exprimé son vote.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "6 pour, 6 contre, le maire s’abstient : adopté, sa voix étant prépondérante",
    right: "6 pour, 6 contre, le maire s’abstient : la proposition n’est pas adoptée")

  static let looksAt: ItemParts = [.heading, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    context.reading.votes.compactMap { vote in
      guard vote.isTieWithoutPresident, vote.ballot.declaredOutcome?.isInFavour == true,
        !context.isAboutAccounts(item)
      else { return nil }
      return finding(
        at: .block(item.id, vote.block),
        "partage égal, \(vote.result.tally.inFavour) voix pour et \(vote.result.tally.against) "
          + "contre, et le président n’a pas voté : sa voix ne départage pas",
        remedy: Remedy(
          "reprendre le résultat du décompte",
          .ballot(item.id, vote.block, .setDeclaredOutcome(nil))))
    }
  }
}

extension CountedVote {
  /// Whether votes are equal in an open ballot in which the president is known to have cast none.
  var isTieWithoutPresident: Bool {
    guard result.isTie, result.mode != .secret else { return false }
    switch result.presidentChoice {
    case .abstention, .notVoting: return true
    case .inFavour, .against: return false
    case nil: return !presidentIsEntitled
    }
  }
}
