/// The rules on how a result is worded.
enum ResultWordingRules: RuleTopic {
  static let title = "Les formules de résultat"

  static let itemRules: [any ItemRule.Type] = [
    ResultFormulasAreTrue.self,
    HeadcountsInTextAreRight.self,
    QuorumInTextIsTrue.self,
  ]
}
