/// A sort of agenda item: which blocks it starts with. Forms, rules and documents ask the item
/// for its blocks and never switch over kinds.
package struct ItemKind: Hashable, Sendable {
  /// Stable id kept in the record: `financing`, `information`…
  package let id: String
  /// What the clerk chooses it by.
  package let name: String
  /// The blocks a new item of this kind starts with.
  package let startingBlocks: [BlockContent]
  /// Whether the council is expected to vote on it.
  package let expectsVote: Bool

  package init(id: String, name: String, expectsVote: Bool, startingBlocks: [BlockContent]) {
    self.id = id
    self.name = name
    self.expectsVote = expectsVote
    self.startingBlocks = startingBlocks
  }

  /// Every kind, in the order in which they are offered.
  package static let all: [ItemKind] = [
    general, financing, authorisation, agreement, information, container,
  ]

  /// The kind of that id, `general` for one that this version does not know.
  package static func named(_ id: String) -> ItemKind {
    all.first { $0.id == id } ?? general
  }
}
