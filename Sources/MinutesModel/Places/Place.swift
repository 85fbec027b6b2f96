/// A fact about the session as a whole.
package enum SessionField: String, Hashable, Codable, Sendable, CaseIterable {
  case date
  case opening
  case closing
  case place
  case convocation
  case president
  case secretary
  case statedFigures
  case openingRemarks
  case closingRemarks
}

/// Anywhere in a record: where a finding points, where the cursor is, what a file’s line says.
package enum Place: Hashable, Codable, Sendable {
  case council
  case session(SessionField)
  case roll
  case member(MemberID)
  case agenda
  case item(ItemID)
  case block(ItemID, BlockID)
  /// A text, or the words at a range of it, in characters.
  case field(FieldAddress, Range<Int>?)

  /// The item it lies in; `nil` outside the agenda.
  package var item: ItemID? {
    switch self {
    case .council, .session, .roll, .member, .agenda: nil
    case .item(let item), .block(let item, _): item
    case .field(let address, _): address.item
    }
  }

  /// The block it lies in.
  package var block: BlockID? {
    switch self {
    case .block(_, let block): block
    case .field(let address, _): address.block
    default: nil
    }
  }
}
