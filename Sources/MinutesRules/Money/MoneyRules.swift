/// The rules on amounts and arithmetic.
enum MoneyRules: RuleTopic {
  static let title = "Les montants et les calculs"

  static let itemRules: [any ItemRule.Type] = [
    ArithmeticInTextIsRight.self,
    AmountsInWordsAreTheFigures.self,
    AmountsAreTypeset.self,
    AmountsAreUnambiguous.self,
    EurosAgreeInNumber.self,
    AmountsAreNotBroken.self,
  ]
}
