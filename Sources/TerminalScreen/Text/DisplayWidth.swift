/// How many columns of the screen text takes, once what may not be shown has its replacement.
package enum DisplayWidth {
  /// 1 or 2 columns; a character that has none of its own, such as an accent without a letter, is
  /// counted as `Character.displayable` shows it.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    let isAlone = scalars.index(after: scalars.startIndex) == scalars.endIndex
    if isAlone {
      return first.isPlainCell || !first.mayBeShown ? 1 : max(1, of(first))
    }
    if !first.mayBeShown { return 1 }
    var sum = 0
    for scalar in scalars {
      if scalar.value == 0xFE0F {
        sum += first.properties.isEmoji ? 1 : 0
      } else {
        sum += of(scalar)
      }
      if sum >= 2 { return 2 }
    }
    return max(1, sum)
  }

  /// The columns that `CellGrid.put` fills with it.
  package static func of(_ text: String) -> Int { of(text[...]) }

  /// The columns of a part of a text.
  package static func of(_ text: Substring) -> Int {
    let bytes = text.utf8Span.span
    var columns = 0
    var place = 0
    while place < bytes.count {
      guard let length = bytes.plainCellLength(at: place) else {
        return text.reduce(0) { $0 + of($1) }
      }
      place += length
      columns += 1
    }
    return columns
  }

  /// The columns of one scalar in a sequence: 0 for what joins the one before, else 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isPlainCell { return 1 }
    if scalar.value < 0x300 { return scalar.properties.generalCategory == .control ? 0 : 1 }
    if isWide(scalar.value) { return 2 }
    switch scalar.value {
    // Vowels and finals of Hangul stand in the cell of the consonant before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= wideRanges[0] else { return false }
    var low = 0
    var high = wideRanges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[2 * middle + 1] < value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < wideRanges.count / 2 && wideRanges[2 * low] <= value
  }
}
