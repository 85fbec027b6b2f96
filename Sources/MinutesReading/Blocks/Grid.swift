import MinutesModel
import MinutesWording

/// A table as it lies in the text.
struct Grid: Sendable {
  /// The headings of the columns; empty where there are none.
  var header: [SourcedText]
  /// Rows of as many cells as there are columns.
  var rows: [[SourcedText]]
  var lastRowIsTotal = false

  var width: Int { max(header.count, rows.map(\.count).max() ?? 0) }
}

/// What the lines of an item hold: paragraphs and tables in their order.
enum Piece: Sendable {
  case paragraph(Paragraph)
  case grid(Grid)
  /// Expenses and resources side by side.
  case plan(PlanSource)
}

/// A financing plan as it lies in the text.
struct PlanSource: Sendable {
  struct Line: Sendable {
    var label: SourcedText
    /// Amounts and shares in their order.
    var figures: [SourcedText]
  }

  /// The headings: « Dépenses HT », « Recettes ».
  var header: SourcedText
  var expenses: [Line] = []
  var resources: [Line] = []
  var expenseTotal: Line?
  var resourceTotal: Line?
  /// Whether its words stay in the text beside it.
  var isQuoted = false
  /// What the text says that it costs, where its expenses are not listed.
  var statedCost: FoundAmount?
  /// What is not sure: the words, and what was made of them.
  var doubts: [(text: SourcedText, sentence: String)] = []
}

extension LaidLine {
  /// The words that begin in some columns of the line.
  func slice(columns range: Range<Int>) -> SourcedText {
    let bytes = source.text.utf8Span.span
    var (column, lower, upper) = (0, bytes.count, bytes.count)
    var isInWord = false
    var index = 0
    while index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 {
        let isSpace = bytes[index] == 0x20 || bytes[index] == 0x09
        if column >= range.upperBound, isSpace || !isInWord {
          upper = index
          break
        }
        if column >= range.lowerBound, lower == bytes.count, !isInWord || isSpace { lower = index }
        isInWord = !isSpace
        column += 1
      }
      index += 1
    }
    return lower < upper ? SourcedText(source, lower..<upper) : .empty
  }

  /// Columns before the first sign in some columns; `nil` where they are empty.
  func indent(columns range: Range<Int>) -> Int? {
    let bytes = source.text.utf8Span.span
    var column = 0
    for index in 0..<bytes.count where bytes[index] & 0xC0 != 0x80 {
      if range.contains(column), bytes[index] != 0x20 { return column - range.lowerBound }
      column += 1
    }
    return nil
  }

  /// The groups of dashes of a rule, in columns.
  var ruleGroups: [Range<Int>] {
    var groups: [Range<Int>] = []
    var start: Int?
    var column = 0
    let bytes = source.text.utf8Span.span
    for index in 0..<bytes.count where bytes[index] & 0xC0 != 0x80 {
      if bytes[index] == 0x20 {
        if let from = start { groups.append(from..<column) }
        start = nil
      } else if start == nil {
        start = column
      }
      column += 1
    }
    if let from = start { groups.append(from..<column) }
    return groups
  }

  /// What stands between gaps of two spaces or more, with the column at which it begins.
  func chunks(in range: Range<Int>, gap: Int = 2) -> [(column: Int, text: SourcedText)] {
    let bytes = source.text.utf8Span.span
    var result: [(column: Int, text: SourcedText)] = []
    var (column, spaces) = (0, 0)
    var start: (column: Int, byte: Int)?
    var end = 0
    var (isInside, wasSpace) = (false, true)
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 {
        if start != nil, end == index { end = index + 1 }
        continue
      }
      // a word belongs to the columns in which it begins
      isInside = isSpace(byte) || wasSpace ? range.contains(column) : isInside
      wasSpace = isSpace(byte)
      if isInside {
        if byte == 0x20 || byte == 0x09 {
          spaces += byte == 0x09 ? gap : 1
        } else {
          if let from = start, spaces >= gap {
            result.append((from.column, SourcedText(source, from.byte..<end)))
            start = nil
          }
          if start == nil { start = (column, index) }
          spaces = 0
          end = index + 1
        }
      }
      column = byte == 0x09 ? (column / 8 + 1) * 8 : column + 1
    }
    if let from = start { result.append((from.column, SourcedText(source, from.byte..<end))) }
    return result
  }
}
