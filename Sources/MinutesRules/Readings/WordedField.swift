import MinutesModel

/// A text of an item with what its words say.
struct WordedField: Sendable {
  let address: FieldAddress
  /// The index of its block; -1 for the item’s title.
  let blockIndex: Int
  /// `nil` for the title.
  let role: PassageRole?
  let words: WordReading

  func place(_ range: Range<Int>) -> Place { .field(address, range) }

  /// The title and the texts of an item, in reading order.
  static func all(
    _ item: AgendaItem, _ texts: [FieldReading], _ facts: SessionFacts
  ) -> [WordedField] {
    var result: [WordedField] = []
    if item.title.isJudged, let words = WordReading(ReadText(item.title, .title, facts: facts)) {
      result.append(
        WordedField(
          address: FieldAddress(item: item.id, path: .title), blockIndex: -1, role: nil,
          words: words))
    }
    for text in texts {
      guard let words = text.reading.words else { continue }
      result.append(
        WordedField(
          address: text.address, blockIndex: text.blockIndex, role: text.role, words: words))
    }
    return result
  }
}
