package import MinutesModel
import MinutesWording

/// A text to look for: capitals count only when it has capitals itself, accents when it has accents.
package struct TextSearch: Hashable, Sendable {
  /// What is looked for, as typed.
  package let pattern: String
  private let wanted: [String]
  private let heedsCapitals: Bool
  private let heedsAccents: Bool

  package init(_ pattern: String) {
    self.pattern = pattern
    let capitals = pattern.contains(where: \.isUppercase)
    let accents = pattern.contains { $0.lowercased() != $0.folded }
    heedsCapitals = capitals
    heedsAccents = accents
    wanted = pattern.map { Self.key($0, capitals, accents) }
  }

  /// A text to look for whatever its capitals and accents: what narrows a list.
  package init(anyCase pattern: String) {
    self.pattern = pattern
    heedsCapitals = false
    heedsAccents = false
    wanted = pattern.map { Self.key($0, false, false) }
  }

  private static func key(_ character: Character, _ capitals: Bool, _ accents: Bool) -> String {
    let letter = accents ? character.lowercased() : character.folded
    return capitals && character.isUppercase ? "\u{2191}" + letter : letter
  }

  /// Where the pattern stands in a text, in characters, without overlaps.
  package func matches(in text: String) -> [Range<Int>] {
    guard let first = wanted.first else { return [] }
    let characters = text.map { Self.key($0, heedsCapitals, heedsAccents) }
    var result: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= characters.count {
      if characters[start] == first,
        characters[start..<(start + wanted.count)].elementsEqual(wanted)
      {
        result.append(start..<(start + wanted.count))
        start += wanted.count
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
