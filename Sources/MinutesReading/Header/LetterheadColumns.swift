import MinutesWording

/// A letterhead in two columns, « DÉPARTEMENT … » on the left and the title on the right: each column
/// reads on by itself.
struct LetterheadColumns {
  /// The paragraphs of the left column, then those of the right one; empty where there are not two.
  private(set) var paragraphs: [Paragraph] = []
  /// How many paragraphs of the text they stand for.
  private(set) var replaced = 0

  init(_ source: [Paragraph], _ lines: [LaidLine]) {
    let head = source.prefix(16).prefix { paragraph in
      paragraph.lines.lowerBound < 30 && RollCaption(paragraph) == nil
        && MeetingSentence(paragraph) == nil && !AgendaList.begins(with: paragraph)
        && StatedFiguresLine(paragraph) == nil
    }
    func chunks(_ line: LaidLine) -> [(column: Int, text: SourcedText)] {
      line.chunks(in: 0..<Int.max, gap: 4).filter { !LetterheadColumns.isDrawn($0.text) }
    }
    func isParted(_ line: LaidLine) -> Bool {
      let chunks = chunks(line)
      return chunks.count == 2 && chunks[0].column < 24 && chunks[1].column >= 24
    }
    let parted = head.flatMap(\.lines).filter { lines[$0].hasGaps && isParted(lines[$0]) }
    guard parted.count >= 2, let last = parted.last else { return }
    let end = head.prefix { $0.lines.lowerBound <= last }.count
    var columns: (left: [SourcedText], right: [SourcedText]) = ([], [])
    for index in source[..<end].flatMap(\.lines)
    where !lines[index].isBlank && !lines[index].isSetApart {
      let chunks = chunks(lines[index])
      switch chunks.count {
      case 0: break
      case 1 where chunks[0].column >= 12: columns.right.append(chunks[0].text)
      case 1: columns.left.append(chunks[0].text)
      case 2:
        columns.left.append(chunks[0].text)
        columns.right.append(chunks[1].text)
      default: return
      }
    }
    replaced = end
    let range = (source.first?.lines.lowerBound ?? 0)..<(source[end - 1].lines.upperBound)
    for column in [columns.left, columns.right] {
      for text in LetterheadColumns.joined(column) {
        paragraphs.append(Paragraph(text, lines: range))
      }
    }
  }

  private static func isDrawn(_ text: SourcedText) -> Bool {
    text.text.allSatisfy { !$0.isLetter && !$0.isNumber }
  }

  /// The lines of a column, those that go on with the one above joined to it: « DÉPARTEMENT » and « DE
  /// LA LOZÈRE ».
  private static func joined(_ lines: [SourcedText]) -> [SourcedText] {
    var result: [SourcedText] = []
    for line in lines {
      let first = ClaimToken.all(in: line.text).first?.text ?? ""
      if ["de", "d", "du", "des"].contains(first), let last = result.popLast() {
        result.append(last.joined(line))
      } else {
        result.append(line)
      }
    }
    return result
  }
}
