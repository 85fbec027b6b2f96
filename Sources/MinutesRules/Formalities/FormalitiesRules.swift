/// The rules on signature, publication and transmission.
enum FormalitiesRules: RuleTopic {
  static let title = "Le procès-verbal, la signature et la publicité"

  static let sessionRules: [any SessionRule.Type] = [
    MinutesHaveTheirMentions.self,
    RegisterNamesTheCommune.self,
    SignatoriesHaveTheirNames.self,
  ]

  static let agendaRules: [any AgendaRule.Type] = [
    MinutesAreApprovedNext.self,
    DelegatedDecisionsAreReported.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    BudgetIsVotedInTime.self
  ]

  static let textRules: [any TextRule.Type] = [
    NoPersonalDataIsPublished.self,
    MinutesAreApprovedLater.self,
    TransmissionIsToldApart.self,
  ]
}
