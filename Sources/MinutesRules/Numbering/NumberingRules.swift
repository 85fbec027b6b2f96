import MinutesModel

/// The rules on numbers, titles and annexes.
enum NumberingRules: RuleTopic {
  static let title = "Les numéros, les objets et les annexes"

  static let itemRules: [any ItemRule.Type] = [
    TitleAndDecisionHaveOneObject.self,
    AnnexesAreAttached.self,
    DecisionFollowsTheProposal.self,
    ListsExcludeEachOther.self,
  ]

  static let agendaRules: [any AgendaRule.Type] = [
    DeliberationsAreNumbered.self
  ]

  static let humanChecks = [
    HumanCheck(
      "N-02", "La liste publiée et le registre portent-ils les mêmes points que le procès-verbal ?",
      because:
        "seance tire le procès-verbal, l’extrait et la liste d’un même texte ; ce qui a été publié "
        + "ou collé au registre n’est pas sous ses yeux.",
      law: LawSource(
        "CGCT, art. L2121-25 et R2121-9",
        "La liste des délibérations examinées est affichée ; le registre les porte dans leur ordre."
      ),
      severity: .error)
  ]
}
