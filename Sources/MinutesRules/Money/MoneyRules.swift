/// The rules on amounts and arithmetic.
enum MoneyRules: RuleTopic {
  static let title = "Les montants et les calculs"

  static let itemRules: [any ItemRule.Type] = [
    ArithmeticInTextIsRight.self,
    AQuantityHasOneAmount.self,
    AnAmountIsOneThing.self,
    TariffBandsJoin.self,
    CostIsTotalledAndImputed.self,
    AmountsAreUnambiguous.self,
    AmountsAreNotBroken.self,
  ]

  static let textRules: [any TextRule.Type] = [
    AmountsInWordsAreTheFigures.self,
    AmountsAreTypeset.self,
    EurosAgreeInNumber.self,
  ]
}
