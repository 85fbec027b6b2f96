package import MinutesModel

/// Every rule, and the findings of a record.
package enum RuleBook {
  /// The rules in the order of their topics; within a place findings come in this order.
  package static let all: [any Rule.Type] = [
    CouncilIsOfLegalSize.self,
    DeputiesAreWithinTheCap.self,
    EveryoneIsOnTheRollOnce.self,
    QuorumIsReached.self,
    ProxiesAreOutOfTheQuorum.self,
    StatedQuorumIsRight.self,
    StatedFiguresAreRight.self,
    ProxiesAreWithinTheLimit.self,
    ProxyHoldersArePresent.self,
    ConvocationIsInTime.self,
    UrgencyLeavesOneClearDay.self,
    ConvocationPrecedesTheSession.self,
    SecretaryIsAPresentMember.self,
    VotesAddUpToTheVoters.self,
    AdoptedMeansMoreVotesFor.self,
    SomebodyExpressedAVote.self,
    DecisionsHaveAResult.self,
    RejectedMeansNotAdopted.self,
    ResultFormulasAreTrue.self,
    ExpensesAddUp.self,
    ResourcesAddUp.self,
    FinancingPlanBalances.self,
    AmountsInProseAreInThePlan.self,
    TaxTotalIsReproducible.self,
    TaxRatioIsPlausible.self,
    OwnShareReachesTheMinimum.self,
    StateGrantsAreWithinTheCap.self,
    DeclaredSharesAreRight.self,
    PublicAidIsNamedExactly.self,
    NoTaxRefundInAPlanWithoutTax.self,
    OwnShareIsWritten.self,
    CeilingIsAQuarter.self,
    AuthorisationIsWithinTheCeiling.self,
    ArithmeticInTextIsRight.self,
  ]

  static let sessionRules = all.compactMap { $0 as? any SessionRule.Type }
  static let planRules = all.compactMap { $0 as? any PlanRule.Type }
  static let itemRules = all.compactMap { $0 as? any ItemRule.Type }

  /// The rule of that id.
  package static func rule(_ id: RuleID) -> (any Rule.Type)? {
    all.first { $0.id == id }
  }

  /// Everything that does not hold in the record, gravest first, then in the agenda’s order.
  package static func findings(in minutes: Minutes) -> [Finding] {
    LiveFindings(minutes).findings
  }
}
