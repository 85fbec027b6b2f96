package import MinutesModel
import MinutesWording

/// A text to look for: capitals count only when it has capitals itself, accents when it has accents.
package struct TextSearch: Hashable, Sendable {
  /// What is looked for, as typed.
  package let pattern: String
  private let wanted: [String]
  /// The pattern folded, in bytes, where it is plain letters then: a text without them need not be looked
  /// through character by character. Empty where that cannot be told so.
  private let plain: [UInt8]
  private let heedsCapitals: Bool
  private let heedsAccents: Bool

  package init(_ pattern: String) {
    self.pattern = pattern
    let capitals = pattern.contains(where: \.isUppercase)
    let accents = pattern.contains { $0.lowercased() != $0.folded }
    heedsCapitals = capitals
    heedsAccents = accents
    wanted = pattern.map { Self.key($0, capitals, accents) }
    plain = Self.plain(pattern)
  }

  /// A text to look for whatever its capitals and accents: what narrows a list.
  package init(anyCase pattern: String) {
    self.pattern = pattern
    heedsCapitals = false
    heedsAccents = false
    wanted = pattern.map { Self.key($0, false, false) }
    plain = Self.plain(pattern)
  }

  private static func plain(_ pattern: String) -> [UInt8] {
    let bytes = Array(pattern.folded.utf8)
    return bytes.allSatisfy { $0 < 0x80 } ? bytes : []
  }

  private static func key(_ character: Character, _ capitals: Bool, _ accents: Bool) -> String {
    let letter = accents ? character.lowercased() : character.folded
    return capitals && character.isUppercase ? "\u{2191}" + letter : letter
  }

  /// Where the pattern stands in a text, in characters, without overlaps.
  package func matches(in text: String) -> [Range<Int>] {
    guard let first = wanted.first, mayStand(in: text) else { return [] }
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

  /// Whether the folded pattern stands in the folded text.
  private func mayStand(in text: String) -> Bool {
    guard let first = plain.first else { return true }
    let folded = text.folded
    let bytes = folded.utf8Span.span
    var start = 0
    while start + plain.count <= bytes.count {
      if bytes[start] == first {
        var length = 1
        while length < plain.count, bytes[start + length] == plain[length] { length += 1 }
        if length == plain.count { return true }
      }
      start += 1
    }
    return false
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
