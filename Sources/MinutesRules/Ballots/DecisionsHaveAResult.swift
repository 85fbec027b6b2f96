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
      item.state != .notDiscussed || context.facts.session.state == .draft
    else { return [] }
    let ballots = item.ballots
    let pending = ballots.filter { $0.ballot.isPending }
    if ballots.isEmpty {
      return withoutBallot(item, context)
    }
    let isExpected = item.decision != nil || item.kindExpectsVote || ballots.count > 1
    guard pending.count == ballots.count else {
      return pending.map { finding(at: .block(item.id, $0.block), "ce vote n’a pas de résultat") }
    }
    guard let first = pending.first else { return [] }
    if let claim = context.claims(of: item).first(where: { !$0.isOutcome }) {
      let votes = ballots.count == 1 ? votes(claimed: claim, first.ballot, item, context) : nil
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
    if let claim = context.claims(of: item).first(where: { !$0.isOutcome }) {
      let votes = votes(claimed: claim, Ballot(), item, context)
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
    if let words = item.decisionInProse {
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
    claimed claim: TextClaim, _ ballot: Ballot, _ item: AgendaItem, _ context: ItemContext
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
      guard let result = context.result(of: voted), result.voters > 0, result.tally.isPlausible,
        result.tally.accountedFor == result.voters
      else { return false }
      return context.claims(of: item).allSatisfy { $0.claim.verdict(for: result).hint == nil }
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
      let clauses = passage.lines.filter { $0.level == 0 && !$0.text.isBlank }
      return !clauses.isEmpty && !clauses.allSatisfy { $0.text.onlyTakesNote }
    }?.id
  }

  private static let verbs = PhraseSearch("cide", "avis favorable", "avis d")

  /// « Le conseil décide » or « avis favorable » in the prose of an item without a dispositif.
  fileprivate var decisionInProse: Place? {
    for (address, text) in lines(in: { $0 == .exposition || $0 == .discussion })
    where Self.verbs.isIn(text) {
      for sentence in Sentence.all(in: Array(text)) where !sentence.isAboutOthers {
        if let range = sentence.decidingVerb {
          return .field(
            address, range.lowerBound + sentence.start..<range.upperBound + sentence.start)
        }
      }
    }
    return nil
  }
}

extension Sentence {
  /// Where the sentence says that the council decides; `nil` when it does not.
  fileprivate var decidingVerb: Range<Int>? {
    let words = words
    if let council = words.firstIndex(where: { $0.folded == "conseil" }),
      let verb = words[council...].firstIndex(where: { $0.folded == "decide" })
    {
      return words[verb].range
    }
    for index in words.indices.dropLast()
    where words[index].folded == "avis"
      && ["favorable", "defavorable"].contains(words[index + 1].folded)
    {
      let isAlone = words.count <= 3
      let isTheCouncils = words.prefix(index).contains { $0.folded == "conseil" }
      guard isAlone || isTheCouncils else { continue }
      return words[index].range.lowerBound..<words[index + 1].range.upperBound
    }
    return nil
  }

  private var words: [(folded: String, range: Range<Int>)] {
    var result: [(folded: String, range: Range<Int>)] = []
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      guard characters[index].isLetter else {
        index += 1
        continue
      }
      let start = index
      while index < characters.count, characters[index].isLetter { index += 1 }
      result.append((String(characters[start..<index]).folded, start..<index))
    }
    return result
  }
}

extension String {
  /// Whether a clause only takes note: « Prend acte de… », « de prendre connaissance ».
  fileprivate var onlyTakesNote: Bool {
    let words = folded.split { !$0.isLetter }.prefix(4)
    let text = words.joined(separator: " ")
    return ["prend acte", "prend connaissance", "donne acte", "de prendre acte", "prendre acte"]
      .contains { text.hasPrefix($0) }
  }
}
