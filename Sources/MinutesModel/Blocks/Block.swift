/// A part of an item as it is printed, with its own id so that it can move.
package struct Block: Hashable, Codable, Sendable {
  package var id: BlockID
  /// What the block holds.
  package var content: BlockContent
  package var unknownFields: UnknownFields

  package init(id: BlockID, content: BlockContent, unknownFields: UnknownFields = .none) {
    self.id = id
    self.content = content
    self.unknownFields = unknownFields
  }
}

/// What a block holds: lines of text in a role, or one of the five things with figures or facts.
///
/// Indirect, so that blocks are moved and copied as a reference: a plan is large, and every key makes a
/// new version of its item.
package indirect enum BlockContent: Hashable, Codable, Sendable {
  case passage(Passage)
  case table(Table)
  case financingPlan(FinancingPlan)
  case authorisation(BudgetAuthorisation)
  case ballot(Ballot)
  case annex(Annex)
}

extension BlockContent {
  /// The vote that it is; `nil` for anything else.
  package var ballot: Ballot? {
    if case .ballot(let ballot) = self { ballot } else { nil }
  }
}
