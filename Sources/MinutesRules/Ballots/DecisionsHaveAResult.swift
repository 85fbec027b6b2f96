import MinutesEditing
import MinutesModel
import MinutesWording

/// V-15: where the council decides, the result of the vote stands.
enum DecisionsHaveAResult: ItemRule {
  static let id: RuleID = "V-15"
  static let title = "Une décision a un résultat de vote"
  static let explanation = """
    Le conseil se prononce par un vote ou donne son assentiment sur chaque proposition : le \
    procès-verbal dit lequel. « Prend acte » n’appelle pas de vote ; un point ajourné ou retiré non \
    plus. Ouvrez le vote et choisissez unanimité, décompte ou assentiment.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15 et L2121-20 ; CE, 5 juillet 2021, n° 433537",
    "Le conseil doit se prononcer par un vote formel ou donner son assentiment sur chaque projet.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "Après en avoir délibéré, le conseil décide :",
    right: "Après en avoir délibéré, le conseil, à l’unanimité, décide :")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.facts.rollIsBegun, item.state != .adjourned, item.state != .withdrawn,
      item.state != .notDiscussed || context.facts.session.state.isAfterSession
    else { return [] }
    let ballots = item.ballots
    let pending = ballots.filter { $0.ballot.isPending }
    if ballots.isEmpty {
      return withoutBallot(item, context)
    }
    guard !pending.isEmpty else { return [] }
    let isExpected = item.decision != nil || item.kindExpectsVote || ballots.count > 1
    guard pending.count == ballots.count else {
      return pending.map { finding(at: .block(item.id, $0.block), "ce vote n’a pas de résultat") }
    }
    guard let first = pending.first else { return [] }
    if let claim = context.reading.claims.first(where: { !$0.isOutcome }) {
      let votes =
        ballots.count == 1 ? votes(claimed: claim, first.ballot, first.block, item, context) : nil
      return [
        finding(
          at: claim.place, "« \(claim.words) » : le vote n’a pas de résultat",
          remedy: votes.map {
            Remedy("enregistrer ce résultat", .ballot(item.id, first.block, .setVotes($0)))
          })
      ]
    }
    guard isExpected, item.decision != nil || item.state == .done || item.state == .inDiscussion
    else { return [] }
    return [finding(at: .block(item.id, first.block), "le conseil décide, sans résultat de vote")]
  }

  private static func withoutBallot(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    if let claim = context.reading.claims.first(where: { !$0.isOutcome }) {
      let votes = votes(claimed: claim, Ballot(), nil, item, context)
      return [
        finding(
          at: claim.place, "« \(claim.words) » : aucun vote n’est enregistré",
          remedy: votes.map { addingBallot(item, Ballot(votes: $0), "enregistrer ce résultat") }
            ?? addingBallot(item))
      ]
    }
    if let decision = item.decision {
      return [
        finding(
          at: .block(item.id, decision), "le conseil décide, sans résultat de vote",
          remedy: addingBallot(item))
      ]
    }
    if let words = context.reading.decisionInProse {
      return [
        finding(at: words, "le conseil décide, sans résultat de vote", remedy: addingBallot(item))
      ]
    }
    if item.state == .done, item.kindExpectsVote, item.kind != ItemKind.general.id {
      return [
        finding(
          at: .item(item.id), "ce point appelle un vote, il n’en a pas", remedy: addingBallot(item))
      ]
    }
    return []
  }

  /// A ballot before the dispositif, or at the end.
  private static func addingBallot(
    _ item: AgendaItem, _ ballot: Ballot = Ballot(), _ title: String = "ajouter le vote"
  ) -> Remedy {
    let index = item.blocks.firstIndex { $0.isOperative } ?? item.blocks.count
    return Remedy(title, .block(item.id, .insertNew(.ballot(ballot), at: index)))
  }

  /// The votes that the text tells, where they are those of the voters and make all it says true.
  private static func votes(
    claimed claim: TextClaim, _ ballot: Ballot, _ block: BlockID?, _ item: AgendaItem,
    _ context: ItemContext
  ) -> VoteRecord? {
    var candidates: [VoteRecord] = [.byException([])]
    if let inFavour = claim.claim.counts.inFavour {
      candidates.append(
        .counts(
          Tally(
            inFavour: inFavour, against: claim.claim.counts.against ?? 0,
            abstentions: claim.claim.counts.abstentions ?? 0)))
    }
    return candidates.first { votes in
      var voted = ballot
      voted.votes = votes
      guard let result = context.result(of: voted, block), result.voters > 0,
        result.tally.isPlausible,
        result.tally.accountedFor == result.voters
      else { return false }
      return context.reading.claims.allSatisfy { $0.claim.verdict(for: result).hint == nil }
    }
  }
}

extension Ballot {
  /// Whether a result is still to come; taking note asks for none.
  fileprivate var isPending: Bool {
    votes == .notTaken && declaredOutcome != .noted
  }
}

extension Block {
  fileprivate var isOperative: Bool {
    if case .passage(let passage) = content { passage.role.isOperative } else { false }
  }
}

extension AgendaItem {
  fileprivate var kindExpectsVote: Bool { ItemKind.named(kind).expectsVote }

  /// The first dispositif that decides something: more than taking note.
  fileprivate var decision: BlockID? {
    blocks.first { block in
      guard case .passage(let passage) = block.content, passage.role.isOperative else {
        return false
      }
      return passage.lines.contains {
        $0.level == 0 && !$0.text.isBlank && !$0.text.onlyTakesNote
      }
    }?.id
  }
}

extension String {
  /// Whether a clause only takes note: « Prend acte de… », « de prendre connaissance ».
  ///
  /// Reads the first bytes alone: it is asked of every dispositif at every key.
  fileprivate var onlyTakesNote: Bool {
    var words: [UInt8] = []
    words.reserveCapacity(48)
    for byte in utf8.prefix(48) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): words.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.append(byte | 0x20)
      // a letter with an accent, which none of the words has
      case 0xC3...0xC9: words.append(UInt8(ascii: "?"))
      default:
        if let last = words.last, last != UInt8(ascii: " ") { words.append(UInt8(ascii: " ")) }
      }
    }
    return Self.notes.contains { words.starts(with: $0) }
  }

  private static let notes = [
    "prend acte", "prend connaissance", "donne acte", "de prendre acte", "prendre acte",
  ].map { Array($0.utf8) }
}

extension ItemContext {
  /// Whether the council votes on the item, or should: it has a vote, or a text or its kind asks for one.
  func putsToTheVote(_ item: AgendaItem) -> Bool {
    let ballots = item.ballots
    guard ballots.isEmpty else { return ballots.contains { $0.ballot.declaredOutcome != .noted } }
    return reading.claims.contains { !$0.isOutcome } || item.decision != nil
      || reading.decisionInProse != nil
      || item.kindExpectsVote && item.kind != ItemKind.general.id
  }
}
