extension ItemKind {
  /// A presentation or information, without a vote.
  package static let information = ItemKind(
    id: "information", name: "Information (sans vote)", expectsVote: false,
    startingBlocks: [.passage(Passage(role: .exposition))])
}
