extension ItemKind {
  /// A project with its financing plan and a request for grants.
  package static let financing = ItemKind(
    id: "financing", name: "Projet et plan de financement", expectsVote: true,
    startingBlocks: [
      .passage(Passage(role: .exposition)), .financingPlan(FinancingPlan()), .ballot(Ballot()),
      .passage(Passage(role: .operative(.verbs))),
    ])
}
