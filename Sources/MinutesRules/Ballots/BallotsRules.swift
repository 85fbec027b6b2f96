/// The rules on how votes are taken and counted.
enum BallotsRules: RuleTopic {
  static let title = "Les votes"

  static let itemRules: [any ItemRule.Type] = [
    VotesAddUpToTheVoters.self,
    AdoptedMeansMoreVotesFor.self,
    SomebodyExpressedAVote.self,
    DecisionsHaveAResult.self,
    RejectedMeansNotAdopted.self,
  ]
}
