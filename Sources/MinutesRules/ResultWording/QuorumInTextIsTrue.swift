import MinutesModel

/// W-03: « le quorum est atteint » is true at that item.
enum QuorumInTextIsTrue: ItemRule {
  static let id: RuleID = "W-03"
  static let title = "« Le quorum est atteint » est vrai"
  static let explanation = """
    La phrase est comparée à l’appel, à ce point : membres présents, et membres en exercice à la \
    date de la séance. Sans quorum le conseil ne délibère pas ; il est convoqué de nouveau.
    """
  static let law = LawSource(
    "CGCT, art. L2121-17",
    "Le conseil municipal ne délibère valablement que lorsque la majorité de ses membres en "
      + "exercice est présente.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "15 en exercice, 7 présents : le quorum est atteint",
    right: "15 en exercice, 8 présents : le quorum est atteint")
  static let looksAt: ItemParts = [.texts]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let facts = context.facts
    guard facts.rollIsBegun, !facts.deliberatesWithoutQuorum else { return [] }
    let regime = facts.statutes.quorum
    let need = regime.value.need(inOffice: context.rollCall.inOffice.count)
    let counted = regime.value.attending(in: context.rollCall)
    return context.reading.worded.flatMap { field -> [Finding] in
      guard let role = field.role, role.isOwnWords else { return [] }
      return field.words.cues.compactMap { cue in
        guard case .quorum(let isReached) = cue.value, isReached != (counted >= need) else {
          return nil
        }
        return finding(
          at: field.place(cue.range),
          isReached
            ? "le quorum n’est pas atteint : \(counted.of("présent")), il en faut \(need)"
            : "le quorum est atteint : \(counted.of("présent")), il en faut \(need)")
      }
    }
  }
}
