import MinutesModel

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
    ChefDeFileBearsMore.self,
    DerogationIsFounded.self,
    StateGrantsAreWithinTheCap.self,
    DeclaredSharesAreRight.self,
    PublicAidIsNamedExactly.self,
    NoTaxRefundInAPlanWithoutTax.self,
    FondsDeConcoursIsMatched.self,
    SharesMakeAHundred.self,
    FundersAskedAreInThePlan.self,
    ResourcesHaveNoTax.self,
    StatedSharesAreTrue.self,
    OwnShareIsWritten.self,
    TableTotalsAddUp.self,
    TaxBasisIsStated.self,
    EligibleBaseIsStated.self,
  ]

  static let humanChecks: [HumanCheck] = [
    HumanCheck(
      "F-18",
      "Le plan de financement est-il affiché en mairie et publié sur le site dans les quinze jours du "
        + "début des travaux, et sur un panneau pendant leur durée ?",
      because: "L’affichage vient après la séance, quand la subvention est accordée.",
      law: LawSource(
        "CGCT, art. L1111-11 et D1111-8",
        "Le plan de financement d’une opération subventionnée est affiché et publié."),
      severity: .advice)
  ]
}
