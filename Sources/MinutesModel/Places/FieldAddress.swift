/// A column of a financing plan that can be edited.
package enum PlanColumn: String, Hashable, Codable, Sendable, CaseIterable {
  case label
  case amount
  case vatRate
  case includingVAT
  case share
}

/// A column of a budget authorisation that can be edited.
package enum AuthorisationColumn: String, Hashable, Codable, Sendable, CaseIterable {
  case label
  case article
  case chapter
  case amount
}

/// Which text of a block (or of the item itself) is meant; indices count from 0.
package enum FieldPath: Hashable, Codable, Sendable {
  /// The item’s title.
  case title
  /// What introduces a block: lead of a passage, caption, title of a plan, subject of a ballot, base
  /// label of an authorisation, label of an annex.
  case lead
  case line(Int)
  case header(column: Int)
  case cell(row: Int, column: Int)
  case note(row: Int, column: Int)
  case expense(Int, PlanColumn)
  case resource(Int, PlanColumn)
  case expenseTotal
  case resourceTotal
  case includingVATTotal
  case base
  case ceiling
  case authorisation(Int, AuthorisationColumn)
  case authorisationTotal
  /// The result of a ballot worded by hand.
  case result
  /// Where an annex is kept.
  case reference
}

/// One editable text of an item: the unit in which the cursor moves, text is edited and found, and
/// findings point at words.
package struct FieldAddress: Hashable, Codable, Sendable {
  /// The item that holds the field.
  package var item: ItemID
  /// `nil` for the item’s title.
  package var block: BlockID?
  /// Which field of the block or item.
  package var path: FieldPath

  package init(item: ItemID, block: BlockID? = nil, path: FieldPath) {
    self.item = item
    self.block = block
    self.path = path
  }
}
