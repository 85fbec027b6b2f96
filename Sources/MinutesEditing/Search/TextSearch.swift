package import MinutesModel

/// A text to look for: case and accents count only when it has capitals or accents itself.
package struct TextSearch: Hashable, Sendable {
  package let pattern: String
  private let folded: [Character]
  private let isExact: Bool

  package init(_ pattern: String) {
    self.pattern = pattern
    let plain = pattern.map(\.folded)
    isExact = plain != Array(pattern)
    folded = isExact ? Array(pattern) : plain
  }

  /// Where the pattern stands in a text, in characters, without overlaps.
  package func matches(in text: String) -> [Range<Int>] {
    guard let first = folded.first else { return [] }
    let characters = isExact ? Array(text) : text.map(\.folded)
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

extension Character {
  /// The letter without accent and case, apostrophes and spaces of all kinds as the plain ones.
  package var folded: Character {
    if isASCII { return lowercased().first ?? self }
    if self == "’" || self == "‘" { return "'" }
    if isFrenchSpace { return " " }
    return Character.unaccented[self] ?? lowercased().first ?? self
  }

  /// The Latin letters that carry an accent, with the plain letter in lower case.
  ///
  /// Built from what each base letter with each combining accent composes to.
  private static let unaccented: [Character: Character] = {
    var table: [Character: Character] = [:]
    let accents: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30A}", "\u{30C}", "\u{327}",
    ]
    for base in "abcdefghijklmnopqrstuvwxyz" {
      for letter in [base, Character(base.uppercased())] {
        for accent in accents {
          table[Character(String(letter) + String(accent))] = base
        }
      }
    }
    return table
  }()
}
