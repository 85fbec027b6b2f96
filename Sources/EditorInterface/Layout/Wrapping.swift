import TerminalScreen

/// Characters of a text that stand in one row.
struct WrappedLine: Hashable, Sendable {
  let text: String
  /// The offset of its first character in the text.
  let start: Int
  /// The characters it holds.
  let count: Int
}

/// Breaks paragraphs into rows, and remembers how.
///
/// A key changes one paragraph; all others of the screen are found here by their text.
struct Wrapping: Sendable {
  private struct Key: Hashable {
    let text: String
    let width: Int
  }

  private var known: [Key: [WrappedLine]] = [:]

  /// The rows of a text at a width in columns (at least 1); an empty text has one empty row.
  mutating func lines(of text: String, width: Int) -> [WrappedLine] {
    let key = Key(text: text, width: max(1, width))
    if let lines = known[key] { return lines }
    if known.count > 4_000 { known.removeAll(keepingCapacity: true) }
    let lines = Self.wrap(text, width: key.width)
    known[key] = lines
    return lines
  }

  /// Breaks after spaces and hyphens; non-breaking spaces hold; a word wider than the row is cut.
  static func wrap(_ text: String, width: Int) -> [WrappedLine] {
    var lines: [WrappedLine] = []
    var rowStart = text.startIndex
    var rowOffset = 0
    var rowWidth = 0
    var breakIndex: String.Index?
    var breakOffset = 0
    var widthAfterBreak = 0
    var offset = 0
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      let columns = DisplayWidth.of(character)
      let isSpace = character == " "
      if rowWidth + columns > width, !isSpace, rowStart < index {
        let cut = breakIndex ?? index
        let cutOffset = breakIndex == nil ? offset : breakOffset
        lines.append(
          WrappedLine(
            text: String(text[rowStart..<cut]), start: rowOffset, count: cutOffset - rowOffset))
        rowWidth = breakIndex == nil ? 0 : widthAfterBreak
        rowStart = cut
        rowOffset = cutOffset
        breakIndex = nil
        widthAfterBreak = 0
      }
      rowWidth += columns
      widthAfterBreak += columns
      offset += 1
      index = next
      if isSpace || character == "-" || character == "\u{2013}" {
        breakIndex = next
        breakOffset = offset
        widthAfterBreak = 0
      }
    }
    lines.append(
      WrappedLine(text: String(text[rowStart...]), start: rowOffset, count: offset - rowOffset))
    return lines
  }
}
