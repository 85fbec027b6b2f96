import MinutesEditing
import MinutesModel

/// The way through what is to be filled or confirmed in an item, one Tab each.
struct SlotTour: Hashable, Sendable {
  /// The item, whose sub-items belong to the tour.
  let item: ItemID
  /// Where it stands; `nil` before the first stop.
  var visit: Visit?

  /// A stop: the words that were selected there, and what stands around them, so that what is typed in
  /// their place can be told from the rest.
  struct Visit: Hashable, Sendable {
    let mark: ConfirmationMark
    let field: FieldAddress
    /// Characters before the words.
    let start: Int
    /// Characters of the field after the words.
    let suffix: Int

    /// The words that stand in the place of those; `nil` where the field has no room for both ends.
    func range(in text: String) -> Range<Int>? {
      let end = text.count - suffix
      return start <= end ? start..<end : nil
    }
  }
}

/// A mark with the words it stands on.
struct MarkedWords: Hashable, Sendable {
  let mark: ConfirmationMark
  /// The words, or the whole field.
  let range: TextRange

  init(mark: ConfirmationMark, range: TextRange) {
    self.mark = mark
    self.range = range
  }

  /// A mark on something that is no text.
  fileprivate init(mark: ConfirmationMark, at field: FieldAddress) {
    self.init(mark: mark, range: TextRange(at: TextPosition(field: field, offset: 0)))
  }

  var kind: SlotKind { SlotKind(rawValue: mark.note) ?? .text }
  /// Whether it is a gap of a template that nothing fills yet.
  var isGap: Bool { mark.origin == .template && mark.words.hasPrefix("[") }
}

extension Minutes {
  /// What is marked in the texts of an item and its sub-items, in reading order.
  func markedWords(in item: AgendaItem) -> [MarkedWords] {
    let items = item.withDescendants
    let ids = Set(items.map(\.id))
    let marks = toConfirm.filter { $0.place.item.map(ids.contains) ?? false }
    guard !marks.isEmpty else { return [] }
    let order = Dictionary(
      items.flatMap(\.fields).enumerated().map { ($0.element.address, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return marks.compactMap { mark -> MarkedWords? in
      switch place(of: mark) {
      case .field(let address, let range):
        guard let text = text(at: address) else { return nil }
        return MarkedWords(mark: mark, range: TextRange(address, range ?? 0..<text.count))
      case .block(let item, let block):
        // a fact that is no text: its first words stand for it
        let field = self.item(item)?.block(block)?.fields(item: item).first?.address
        return MarkedWords(mark: mark, at: field ?? FieldAddress(item: item, path: .title))
      case .item(let item):
        return MarkedWords(mark: mark, at: FieldAddress(item: item, path: .title))
      default: return nil
      }
    }.sorted { left, right in
      let (first, second) = (left.range.from, right.range.from)
      return (order[first.field] ?? .max, first.offset) < (
        order[second.field] ?? .max, second.offset
      )
    }
  }
}
