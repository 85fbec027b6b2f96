/// The rules on how votes are taken and counted.
enum BallotsRules: RuleTopic {
  static let title = "Les votes"

  static let itemRules: [any ItemRule.Type] = [
    VotesAddUpToTheVoters.self,
    AdoptedMeansMoreVotesFor.self,
    SomebodyExpressedAVote.self,
    DecisionsHaveAResult.self,
    RejectedMeansNotAdopted.self,
    SecretTieIsARejection.self,
    CastingVoteIsCast.self,
    AccountsAreAdoptedUnlessOpposed.self,
    PapersAreTheVoters.self,
    VotesCastAreForAndAgainst.self,
    RefusalIsNoAbsence.self,
    InterestedMembersDoNotVote.self,
    NamesFollowTheBallot.self,
  ]
}
