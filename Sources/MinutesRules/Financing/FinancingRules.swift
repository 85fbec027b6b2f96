/// The rules on financing plans.
enum FinancingRules: RuleTopic {
  static let title = "Les plans de financement"

  static let itemRules: [any ItemRule.Type] = [
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
  ]
}
