/// The rules on budget and credits.
enum AuthorisationRules: RuleTopic {
  static let title = "Le budget et les crédits"

  static let itemRules: [any ItemRule.Type] = [
    CeilingIsAQuarter.self,
    AuthorisationIsWithinTheCeiling.self,
    BaseIsNetOfDebt.self,
    CreditsHaveAnAccount.self,
    QuotedTextIsInForce.self,
    BudgetTablesBalance.self,
  ]

  static let agendaRules: [any AgendaRule.Type] = [
    AuthorisationPrecedesTheBudget.self
  ]
}
