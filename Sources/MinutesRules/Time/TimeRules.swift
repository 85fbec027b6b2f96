/// The rules on dates, effects and legal references.
enum TimeRules: RuleTopic {
  static let title = "Les dates et les références"

  static let textRules: [any TextRule.Type] = [
    CitedActsAreEarlier.self,
    ActsAreCitedExactly.self,
    DaysAreNamedByDate.self,
    WeekdayFitsTheDate.self,
    DatesAreOfThisSession.self,
    CitedArticlesExist.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    RegulationIsNotRetroactive.self,
    AgreementBeginsAfterTheVote.self,
    YearIsThatOfTheExercise.self,
    ReplacedActIsNamed.self,
    AmendmentHasOneNumber.self,
  ]
}
