import MinutesModel

/// A change to what is kept of an item as it was put before the council.
package enum ProposalEdit: String, Hashable, Codable, Sendable, CaseIterable {
  /// Keeps the item as it stands as what is proposed; the debate and the votes are no part of it.
  case keep
  /// The council approves the proposal: its blocks stand again as proposed, those that were removed
  /// come back, those added since stay.
  case restore
  /// Keeps no proposal any more; what stands in the item stays.
  case drop

  func change(_ item: inout AgendaItem) throws(EditError) {
    switch self {
    case .keep: item.facts.proposal = Proposal(blocks: item.proposableBlocks)
    case .drop: item.facts.proposal = nil
    case .restore:
      guard let proposal = item.facts.proposal else { throw .noProposal(item.id) }
      var next = 0
      for block in proposal.blocks {
        if let place = item.blocks.firstIndex(where: { $0.id == block.id }) {
          item.blocks[place] = block
          next = place + 1
        } else {
          item.blocks.insert(block, at: next)
          next += 1
        }
      }
    }
  }

  var summary: String {
    switch self {
    case .keep: "conserver la proposition"
    case .restore: "approuver la proposition"
    case .drop: "oublier la proposition"
    }
  }
}
