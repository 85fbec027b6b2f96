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
    text.unicodeScalars.allSatisfy(\.isPlain)
      ? wrap(
        text.unicodeScalars, of: text, width: width, columns: { _ in 1 }, isSpace: { $0 == " " },
        isBreak: { $0 == "-" || $0 == "\u{2013}" })
      : wrap(
        text, of: text, width: width, columns: { DisplayWidth.of($0) }, isSpace: { $0 == " " },
        isBreak: { $0 == "-" || $0 == "\u{2013}" })
  }

  /// The same for characters, and for scalars where each is a character of one column.
  @inline(__always)
  private static func wrap<Elements: Collection>(
    _ elements: Elements, of text: String, width: Int, columns: (Elements.Element) -> Int,
    isSpace: (Elements.Element) -> Bool, isBreak: (Elements.Element) -> Bool
  ) -> [WrappedLine] where Elements.Index == String.Index {
    var lines: [WrappedLine] = []
    var rowStart = text.startIndex
    var rowOffset = 0
    var rowWidth = 0
    var breakIndex: String.Index?
    var breakOffset = 0
    var widthAfterBreak = 0
    var offset = 0
    var index = elements.startIndex
    while index < elements.endIndex {
      let element = elements[index]
      let next = elements.index(after: index)
      let taken = columns(element)
      let isSpace = isSpace(element)
      if rowWidth + taken > width, !isSpace, rowStart < index {
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
      rowWidth += taken
      widthAfterBreak += taken
      offset += 1
      index = next
      if isSpace || isBreak(element) {
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

extension Unicode.Scalar {
  /// Whether it is a character of its own, one column wide, whatever stands beside it: the letters
  /// and signs of French text.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x17F, 0x2013, 0x2019, 0x2026, 0x202F, 0x20AC: true
    default: false
    }
  }
}
