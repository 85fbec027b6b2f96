/// How far the council has got with an item.
package enum ItemState: String, Hashable, Codable, Sendable, CaseIterable {
  case notDiscussed
  case inDiscussion
  case done
  /// Put off to a later session (ajourné, reporté).
  case adjourned
  /// Taken off the agenda (retiré de l’ordre du jour).
  case withdrawn
}

/// A point of the agenda: its heading, the blocks that tell it, and its sub-items.
package struct AgendaItem: Hashable, Codable, Sendable {
  package var id: ItemID
  /// The heading, without its number.
  package var title: String
  /// The id of an `ItemKind`.
  package var kind: String
  /// How far the session is with it.
  package var state: ItemState
  /// The member who presents it.
  package var rapporteur: MemberID?
  /// The earlier decision that this one annuls and replaces.
  package var replacedAct: ActReference?
  /// What `facts` gives where something was noted; apart, since few items have any.
  package private(set) var boxedFacts: Boxed<ItemFacts>?
  /// Its contents in reading order.
  package var blocks: [Block]
  /// Its sub-items.
  package var children: [AgendaItem]
  package var unknownFields: UnknownFields

  package init(
    id: ItemID, title: String, kind: String = ItemKind.general.id,
    state: ItemState = .notDiscussed, rapporteur: MemberID? = nil,
    replacedAct: ActReference? = nil, facts: ItemFacts = .none, blocks: [Block] = [],
    children: [AgendaItem] = [], unknownFields: UnknownFields = .none
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.state = state
    self.rapporteur = rapporteur
    self.replacedAct = replacedAct
    self.blocks = blocks
    self.children = children
    self.unknownFields = unknownFields
    self.facts = facts
  }

  /// What was noted of it beside its text.
  package var facts: ItemFacts {
    get { boxedFacts?.value ?? .none }
    set { boxedFacts = newValue == .none ? nil : Boxed(newValue) }
  }

  /// The block of that id in this item, not in its sub-items.
  package func block(_ id: BlockID) -> Block? {
    blocks.indices.first { blocks[$0].id == id }.map { blocks[$0] }
  }

  /// The ballots of this item, in order.
  package var ballots: [(block: BlockID, ballot: Ballot)] {
    blocks.compactMap { block in
      if case .ballot(let ballot) = block.content { (block.id, ballot) } else { nil }
    }
  }
}
