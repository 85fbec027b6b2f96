/// The rules on convocation, agenda and place.
enum ConvocationRules: RuleTopic {
  static let title = "La convocation, l’ordre du jour et le lieu"

  static let sessionRules: [any SessionRule.Type] = [
    ConvocationIsInTime.self,
    UrgencyLeavesOneClearDay.self,
    ConvocationPrecedesTheSession.self,
    InstallationIsAtTheEndOfTheWeek.self,
    ConvocationIsComplete.self,
    SessionIsAtTheTownHall.self,
  ]

  static let agendaRules: [any AgendaRule.Type] = [
    UrgencyLeavesOneClearDay.self,
    CouncilMeetsEveryQuarter.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    DecisionsWereAnnounced.self,
    OtherBusinessDecidesNothing.self,
    ClosedSessionIsVoted.self,
  ]
}
