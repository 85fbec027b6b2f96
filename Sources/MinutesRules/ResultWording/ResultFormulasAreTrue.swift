import MinutesEditing
import MinutesModel
import MinutesWording

/// W-01: every wording of a result, chosen or typed, is true of the counts (law.md §1.7).
enum ResultFormulasAreTrue: ItemRule {
  static let id: RuleID = "W-01"
  static let title = "La formule du résultat est vraie"
  static let explanation = """
    « À l’unanimité », « à l’unanimité des membres présents », « à la majorité », « par 12 voix \
    pour » : chaque formule a ses conditions. L’unanimité se compte sur les suffrages exprimés : des \
    abstentions n’y font pas obstacle, mais la formule sans précision trompe le lecteur. Avec des \
    pouvoirs, dire « présents et représentés » ; avec des voix contre, donner le décompte. La \
    formule est lue aussi où elle est tapée à la main, dans l’exposé comme dans le dispositif.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20 ; réponses ministérielles",
    "Les délibérations sont prises à la majorité absolue des suffrages exprimés ; l’unanimité est "
      + "acquise si tous ceux qui se sont exprimés sont favorables.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "à l’unanimité (1 voix contre)",
    right: "par 12 voix pour, 1 voix contre et 2 abstentions")

  static let looksAt: ItemParts = [.ballots, .claims]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let votes = context.reading.votes
    guard !votes.isEmpty else { return [] }
    return votes.flatMap { chosen($0, item) + typed($0, item) } + inProse(votes, item, context)
  }

  /// The formula chosen for the ballot.
  private static func chosen(_ vote: CountedVote, _ item: AgendaItem) -> [Finding] {
    guard case .formula(let formula) = vote.ballot.wording else { return [] }
    let verdict = formula.verdict(for: vote.result)
    guard let severity = vote.severity(of: verdict, formula == .counts) else { return [] }
    return [
      finding(
        at: .block(item.id, vote.block), "« \(formula.phrase()) » : \(verdict.explanation)",
        severity: severity,
        remedy: Remedy(
          "écrire « \(vote.trueWords) »", .ballot(item.id, vote.block, .setWording(.derived))))
    ]
  }

  /// The words typed in the place of the ballot’s sentence.
  private static func typed(_ vote: CountedVote, _ item: AgendaItem) -> [Finding] {
    // Whoever types what the program would write has nothing to improve.
    if vote.ballot.wording == .typed(vote.trueWords) { return [] }
    return vote.typedClaims.compactMap { claim in
      guard !claim.isOutcome else { return nil }
      let verdict = claim.claim.verdict(for: vote.result)
      guard let severity = vote.severity(of: verdict, claim.isCounts) else { return nil }
      return finding(
        at: claim.place, "« \(claim.words) » : \(verdict.explanation)", severity: severity,
        remedy: Remedy(
          "écrire « \(vote.trueWords) »", .ballot(item.id, vote.block, .setWording(.derived))))
    }
  }

  /// Claims in the item’s texts; with several votes one is false only if it fits none.
  private static func inProse(
    _ votes: [CountedVote], _ item: AgendaItem, _ context: ItemContext
  ) -> [Finding] {
    context.reading.claims.compactMap { claim in
      guard !claim.isOutcome, let (vote, verdict) = CountedVote.best(votes, for: claim.claim),
        let severity = vote.severity(of: verdict, claim.isCounts)
      else { return nil }
      return finding(
        at: claim.place, "« \(claim.words) » : \(verdict.explanation)", severity: severity,
        remedy: votes.count == 1 ? remedy(for: claim, in: item, vote, verdict) : nil)
    }
  }

  /// The true words in the place of the claim, where they say nothing that would be found again.
  private static func remedy(
    for claim: TextClaim, in item: AgendaItem, _ vote: CountedVote, _ verdict: FormulaVerdict
  ) -> Remedy? {
    let candidates =
      [vote.trueWords] + (verdict.better.map { [vote.words(for: $0)] } ?? [])
    guard
      let words = candidates.first(where: { text in
        let claims = ResultClaim.all(in: text)
        return !claims.isEmpty && claims.allSatisfy { $0.verdict(for: vote.result).hint == nil }
      })
    else { return nil }
    let isCapital = claim.words.first?.isUppercase ?? false
    let text = item.inItsApostrophes(isCapital ? words.withInitialCapital : words)
    return Remedy(
      "écrire « \(words) »",
      .text(.replace(TextRange(claim.address, claim.claim.range), with: text)))
  }
}

extension TextClaim {
  fileprivate var isCounts: Bool { claim.kind == .formula(.counts) }
}
