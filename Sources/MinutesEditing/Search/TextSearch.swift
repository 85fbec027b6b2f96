package import MinutesModel
import MinutesWording

/// A text to look for: case and accents count only when it has capitals or accents itself.
package struct TextSearch: Hashable, Sendable {
  package let pattern: String
  private let folded: [String]
  private let isExact: Bool

  package init(_ pattern: String) {
    self.pattern = pattern
    let plain = pattern.map(\.folded)
    let exact = pattern.map { String($0) }
    isExact = plain != exact
    folded = isExact ? exact : plain
  }

  /// Where the pattern stands in a text, in characters, without overlaps.
  package func matches(in text: String) -> [Range<Int>] {
    guard let first = folded.first else { return [] }
    let characters = isExact ? text.map { String($0) } : text.map(\.folded)
    var result: [Range<Int>] = []
    var start = 0
    while start + folded.count <= characters.count {
      if characters[start] == first,
        characters[start..<(start + folded.count)].elementsEqual(folded)
      {
        result.append(start..<(start + folded.count))
        start += folded.count
      } else {
        start += 1
      }
    }
    return result
  }

  /// Every place of the record where the pattern stands, in reading order.
  package func matches(in minutes: Minutes) -> [TextRange] {
    minutes.numberedItems.flatMap { numbered in
      numbered.item.fields.flatMap { field in
        matches(in: field.text).map { TextRange(field.address, $0) }
      }
    }
  }
}
