/// Names a member of the council within one record.
package struct MemberID: Hashable, Comparable, Codable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
  package static func < (left: MemberID, right: MemberID) -> Bool { left.number < right.number }
}

/// Names an item of the agenda within one record, wherever it moves.
package struct ItemID: Hashable, Comparable, Codable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
  package static func < (left: ItemID, right: ItemID) -> Bool { left.number < right.number }
}

/// Names a block within one record, wherever it moves.
package struct BlockID: Hashable, Comparable, Codable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
  package static func < (left: BlockID, right: BlockID) -> Bool { left.number < right.number }
}
