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
    ExplanatoryNoteIsSent.self,
  ]

  static let agendaRules: [any AgendaRule.Type] = [
    UrgencyLeavesOneClearDay.self,
    CouncilMeetsEveryQuarter.self,
    ExplanatoryNoteIsSent.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    DecisionsWereAnnounced.self,
    BudgetDraftIsSentInTime.self,
    OtherBusinessDecidesNothing.self,
    ClosedSessionIsVoted.self,
  ]
}
