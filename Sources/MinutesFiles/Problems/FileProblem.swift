/// Something wrong in a file, told so that it can be put right: where, what stands there, why it is
/// wrong and what to do.
package struct FileProblem: Hashable, Sendable {
  /// The file’s name as the user gave it.
  package let file: String
  /// Where in the file.
  package let position: SourcePosition
  /// Where it is in words (« ordre du jour, point 3, bloc 2 »); empty for the text as such.
  package let path: String
  /// The line that it is about.
  package let excerpt: SourceExcerpt
  /// What is wrong, a French sentence.
  package let explanation: String
  /// What to do, a French sentence.
  package let remedy: String

  init(_ fault: Fault, in source: SourceText) {
    file = source.name
    position = source.position(at: fault.range.lowerBound)
    path = fault.path
    excerpt = SourceExcerpt(of: fault.range, in: source)
    explanation = fault.explanation
    remedy = fault.remedy
  }

  /// The problem in several lines, safe to print: `FILE:LINE:COLUMN: where`, the line with a caret,
  /// explanation, remedy.
  package var rendering: String {
    let margin = String(repeating: " ", count: String(position.line).count)
    let place = path.isEmpty ? "erreur" : path
    return """
      \(file.printable):\(position.line):\(position.column): \(place)
      \(margin) |
      \(position.line) | \(excerpt.text)
      \(margin) | \(excerpt.caretLine)
      \(explanation)
      \(remedy)

      """
  }
}

/// One line of a file around a problem, safe to print, with where to put the caret.
package struct SourceExcerpt: Hashable, Sendable {
  /// At most about a hundred characters of the line; `…` where it was cut.
  package let text: String
  /// How many characters stand before the caret, and how many carets there are.
  package let caret: Range<Int>

  /// Spaces and carets, to stand under the text.
  package var caretLine: String {
    String(repeating: " ", count: caret.lowerBound) + String(repeating: "^", count: caret.count)
  }

  /// What is shown of a long line before and after the place.
  private static let before = 60
  private static let after = 40

  init(of range: Range<Int>, in source: SourceText) {
    let line = source.line(at: range.lowerBound)
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    // Four bytes a character at most: enough bytes for the characters shown, never a whole long line.
    let first = max(line.lowerBound, start - 4 * SourceExcerpt.before)
    let last = min(line.upperBound, start + 4 * SourceExcerpt.after)
    var head = source.text(first..<start).printable
    let tail = source.text(start..<last).printable
    let isCutBefore = first > line.lowerBound || head.count > SourceExcerpt.before
    let isCutAfter = last < line.upperBound || tail.count > SourceExcerpt.after
    head = (isCutBefore ? "…" : "") + head.suffix(SourceExcerpt.before)
    let shown = tail.prefix(SourceExcerpt.after)
    text = head + shown + (isCutAfter ? "…" : "")
    let marked = min(source.text(start..<min(end, last)).printable.count, shown.count)
    caret = head.count..<head.count + max(1, marked)
  }
}

extension String {
  /// The text with a visible sign in place of each control character and mark of direction, so that
  /// printing it does nothing but print it.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isHiddenControl) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09: result.append(" ")
      case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      default: result.append(scalar.isHiddenControl ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}
