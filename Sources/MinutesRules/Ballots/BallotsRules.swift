import MinutesModel

/// The rules on how votes are taken and counted.
enum BallotsRules: RuleTopic {
  static let title = "Les votes"

  static let humanChecks = [
    HumanCheck(
      "V-14",
      "Vote à main levée : les noms des opposants et des abstentionnistes doivent-ils figurer ?",
      because:
        "la loi ne les demande pas au scrutin ordinaire et ne l’interdit pas : c’est un usage de la "
        + "commune, réglé dans ses préférences.",
      law: LawSource(
        "CGCT, art. L2121-15 ; réponse ministérielle",
        "Le nom des votants n’est requis qu’au scrutin public."),
      severity: .advice)
  ]

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
    NominationsAreSecret.self,
    ParticularBallotsAreAskedForByEnough.self,
    ElectedHaveTheMajority.self,
  ]
}
