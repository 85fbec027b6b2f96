extension ItemKind {
  /// A convention or membership: recitals, proposal, decision.
  package static let agreement = ItemKind(
    id: "agreement", name: "Convention ou adhésion", expectsVote: true,
    startingBlocks: [
      .passage(Passage(role: .visas)), .passage(Passage(role: .considerants)),
      .passage(Passage(role: .exposition)), .ballot(Ballot()),
      .passage(Passage(role: .operative(.infinitives))),
    ])
}
