package import MinutesModel

/// A point between two characters of a field.
package struct TextPosition: Hashable, Codable, Sendable {
  /// The field it is in.
  package var field: FieldAddress
  /// Characters (grapheme clusters) before it.
  package var offset: Int

  package init(field: FieldAddress, offset: Int) {
    self.field = field
    self.offset = offset
  }
}

/// The text between two points of one item, `from` first in reading order.
package struct TextRange: Hashable, Codable, Sendable {
  /// Where the range begins.
  package var from: TextPosition
  /// Where it ends, in the same field or a later one of the item.
  package var to: TextPosition

  package init(from: TextPosition, to: TextPosition) {
    self.from = from
    self.to = to
  }

  /// Characters of one field.
  package init(_ field: FieldAddress, _ range: Range<Int>) {
    from = TextPosition(field: field, offset: range.lowerBound)
    to = TextPosition(field: field, offset: range.upperBound)
  }

  /// Nothing, at a point: where to insert.
  package init(at position: TextPosition) {
    from = position
    to = position
  }

  private enum CodingKeys: CodingKey {
    case from, to
  }

  /// Without its end, a range begins and ends at one point.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    from = try container.decode(TextPosition.self, forKey: .from)
    to = try container.decodeIfPresent(TextPosition.self, forKey: .to) ?? from
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(from, forKey: .from)
    if !isEmpty { try container.encode(to, forKey: .to) }
  }

  /// Whether nothing lies between its ends.
  package var isEmpty: Bool { from == to }

  /// Where it begins, also when the ends in one field are given the wrong way round.
  var start: TextPosition {
    from.field == to.field && to.offset < from.offset ? to : from
  }
}
