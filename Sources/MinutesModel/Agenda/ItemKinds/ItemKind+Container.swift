extension ItemKind {
  /// A heading that only groups sub-items.
  package static let container = ItemKind(
    id: "container", name: "Rubrique (regroupe des sous-points)", expectsVote: false,
    startingBlocks: [])
}
