/// What names something within one record: a number, which is all that is kept of it.
package protocol RecordID: Hashable, Comparable, Codable, Sendable {
  var number: Int { get }
  init(_ number: Int)
}

extension RecordID {
  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Int.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

/// Names a member of the council within one record.
package struct MemberID: RecordID {
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// Names an item of the agenda within one record, wherever it moves.
package struct ItemID: RecordID {
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// Names a block within one record, wherever it moves.
package struct BlockID: RecordID {
  package let number: Int
  package init(_ number: Int) { self.number = number }
}
