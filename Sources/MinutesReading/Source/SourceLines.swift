/// A line of the text as it stands in the file.
package struct SourceLine: Hashable, Sendable {
  /// From 1, as an editor counts.
  package let number: Int
  /// Without its line break.
  package let text: String
  /// Whether a page begins with it (a form feed).
  package let startsPage: Bool
}

/// A place in the text that was read: what a message names.
package struct TextPoint: Hashable, Comparable, Sendable {
  /// From 1.
  package let line: Int
  /// In characters, from 1.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: TextPoint, right: TextPoint) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A text cut into its lines.
package struct SourceLines: Hashable, Sendable {
  /// Every line, empty ones too.
  package let lines: [SourceLine]

  /// Lines end with LF, CRLF, CR, NEL or U+2028; a form feed begins a page and stays in its line.
  package init(_ text: String) {
    var lines: [SourceLine] = []
    let source = text.utf8Span.span
    var (start, startsPage) = (0, false)
    func end(at end: Int) {
      let from = text.utf8.index(text.startIndex, offsetBy: start)
      let to = text.utf8.index(text.startIndex, offsetBy: end)
      lines.append(
        SourceLine(number: lines.count + 1, text: String(text[from..<to]), startsPage: startsPage))
      startsPage = false
    }
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      switch byte {
      case 0x0A:
        end(at: index - 1)
        start = index
      case 0x0D:
        end(at: index - 1)
        if index < source.count, source[index] == 0x0A { index += 1 }
        start = index
      case 0x0C: startsPage = true
      case 0xC2 where index < source.count && source[index] == 0x85:
        end(at: index - 1)
        index += 1
        start = index
      case 0xE2
      where index + 1 < source.count && source[index] == 0x80 && source[index + 1] & 0xFE == 0xA8:
        end(at: index - 1)
        index += 2
        start = index
      default: break
      }
    }
    if start < source.count { end(at: source.count) }
    self.lines = lines
  }

  /// The line and column of a byte of a line, counted from 0.
  func point(line: Int, byte: Int) -> TextPoint {
    guard lines.indices.contains(line) else { return TextPoint(line: 1, column: 1) }
    let text = lines[line].text
    let end = text.utf8.index(text.startIndex, offsetBy: min(max(byte, 0), text.utf8.count))
    return TextPoint(
      line: lines[line].number, column: text.distance(from: text.startIndex, to: end) + 1)
  }
}
