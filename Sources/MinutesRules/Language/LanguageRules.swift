/// The rules on the traps of the trade’s language.
enum LanguageRules: RuleTopic {
  static let title = "La langue"

  static let textRules: [any TextRule.Type] = [
    TitlesAgree.self,
    NoLetterIsLost.self,
    WordsAgree.self,
    TitlesAreFrench.self,
    CapitalsHaveAccents.self,
    YearsAreInModernWords.self,
    CouncilHoldsSeances.self,
    FormulasAreExact.self,
    ConventionSpeaksInItsOwnText.self,
    ClerkHasTheLegalTitle.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    TextsAreWhole.self,
    AcronymsAreExplained.self,
    DecisionFollowsTheDebate.self,
    NamesAreConstant.self,
  ]
}
