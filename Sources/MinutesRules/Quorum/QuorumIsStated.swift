import MinutesModel

/// the minutes can state the quorum: the roll says for every member where they were.
enum QuorumIsStated: SessionRule {
  static let id: RuleID = "Q-10"
  static let title = "Le procès-verbal dit le quorum"
  static let explanation = """
    Depuis le 1er juillet 2022 le procès-verbal mentionne le quorum. seance l’écrit en tête dès que le \
    tableau et l’appel sont remplis.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15", "Le procès-verbal contient […] le quorum.",
    period: PublicityRegime.sinceReform)
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "présents : néant (l’appel n’est pas noté)",
    right: "en exercice 15 – présents 13 – quorum 8 ; le quorum étant atteint…")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.session.state.isAfterSession else { return [] }
    let roll = facts.opening
    if roll.inOffice.isEmpty {
      return [
        finding(
          at: .council, "aucun membre n’est en exercice au tableau : le quorum ne peut pas être dit"
        )
      ]
    }
    guard roll.unaccounted.count == roll.inOffice.count else { return [] }
    return [
      finding(
        at: .roll,
        "l’appel n’est pas noté : le quorum (\(need(facts)) sur \(roll.inOffice.count)) ne peut pas "
          + "être dit")
    ]
  }

  private static func need(_ facts: SessionFacts) -> Int {
    facts.statutes.quorum.value.need(inOffice: facts.opening.inOffice.count)
  }
}
