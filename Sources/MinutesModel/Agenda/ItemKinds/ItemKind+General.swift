extension ItemKind {
  /// A deliberation with exposition, vote and decision.
  package static let general = ItemKind(
    id: "general", name: "Délibération", expectsVote: true,
    startingBlocks: [
      .passage(Passage(role: .exposition)), .ballot(Ballot()),
      .passage(Passage(role: .operative(.verbs))),
    ])
}
