package import MinutesModel

/// Every rule, and the findings of a record.
package enum RuleBook {
  /// The rules on the session, in the order of their topics; within a place findings come in this order.
  package static let sessionRules: [any SessionRule.Type] = [
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
  ]

  /// The rules on an item, likewise.
  package static let itemRules: [any ItemRule.Type] = [
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

  /// Every rule.
  package static let all: [any Rule.Type] =
    sessionRules.map { $0 as any Rule.Type } + itemRules.map { $0 as any Rule.Type }

  static let planRules = itemRules.compactMap { $0 as? any PlanRule.Type }

  /// The rule of that id.
  package static func rule(_ id: RuleID) -> (any Rule.Type)? {
    all.first { $0.id == id }
  }

  /// Everything that does not hold in the record, gravest first, then in the agenda’s order.
  package static func findings(in minutes: Minutes) -> [Finding] {
    LiveFindings(minutes).findings
  }
}
