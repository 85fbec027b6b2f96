extension ItemKind {
  /// The quarter of the investment credits before the budget (CGCT L1612-1).
  package static let authorisation = ItemKind(
    id: "authorisation", name: "Autorisation budgétaire (quart des crédits)", expectsVote: true,
    startingBlocks: [
      .passage(Passage(role: .exposition)), .authorisation(BudgetAuthorisation()),
      .ballot(Ballot()), .passage(Passage(role: .operative(.infinitives))),
    ])
}
