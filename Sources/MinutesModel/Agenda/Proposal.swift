/// What was put before the council, kept apart from what it decided.
package struct Proposal: Hashable, Codable, Sendable {
  /// The blocks as proposed, under the ids that they have in the item.
  package var blocks: [Block]
  package var unknownFields: UnknownFields

  package init(blocks: [Block], unknownFields: UnknownFields = .none) {
    self.blocks = blocks
    self.unknownFields = unknownFields
  }
}

extension BlockContent {
  /// Whether it can be put before the council: the debate and the votes cannot.
  package var isProposable: Bool {
    switch self {
    case .passage(let passage): passage.role != .discussion
    case .ballot: false
    case .table, .financingPlan, .authorisation, .annex: true
    }
  }
}

extension AgendaItem {
  /// The blocks that can be put before the council, as they stand.
  package var proposableBlocks: [Block] { blocks.filter(\.content.isProposable) }

  /// Whether the item stands as it was proposed; `nil` where no proposal is kept.
  package var isAsProposed: Bool? {
    facts.proposal.map { $0.blocks == proposableBlocks }
  }

  /// The content that a block was proposed with; `nil` for one that came since, or without a proposal.
  package func proposed(_ block: BlockID) -> BlockContent? {
    facts.proposal?.blocks.first { $0.id == block }?.content
  }
}
