/// The rules on the quorum.
enum QuorumRules: RuleTopic {
  static let title = "Le quorum"

  static let sessionRules: [any SessionRule.Type] = [
    QuorumIsReached.self,
    ProxiesAreOutOfTheQuorum.self,
    StatedQuorumIsRight.self,
    SecondConvocationIsRegular.self,
    QuorumIsStated.self,
  ]

  static let agendaRules: [any AgendaRule.Type] = [
    SecondConvocationIsRegular.self
  ]

  static let itemRules: [any ItemRule.Type] = [
    StatedQuorumIsRight.self,
    QuorumHoldsAtEachItem.self,
    InterestedMembersAreNotPresent.self,
    RepresentativesLeaveBothSides.self,
    PaidRepresentativesAreInterested.self,
    MayorIsOutOfTheAccountsQuorum.self,
    RefusalsCountInTheQuorum.self,
    CouncilIsCompleteForElections.self,
  ]
}
