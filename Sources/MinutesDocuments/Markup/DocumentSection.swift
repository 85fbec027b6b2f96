import MinutesModel

/// What formats with markup write as one: a title of several lines, a list, the lines of a letterhead.
enum DocumentSection {
  case letterhead([DocumentPart])
  case title([DocumentPart])
  case list([EntryNode])
  /// The lines of a table’s side or any other part by itself.
  case part(DocumentPart)

  /// The parts in groups, without the room between them.
  static func sections(of parts: [DocumentPart]) -> [DocumentSection] {
    var result: [DocumentSection] = []
    var index = parts.startIndex
    func run(_ isAlike: (DocumentPart.Form) -> Bool) -> ArraySlice<DocumentPart> {
      let end = parts[index...].firstIndex { !isAlike($0.form) } ?? parts.endIndex
      defer { index = end }
      return parts[index..<end]
    }
    while index < parts.endIndex {
      switch parts[index].form {
      case .space: index += 1
      case .letterhead:
        result.append(
          .letterhead(Array(run { if case .letterhead = $0 { true } else { false } })))
      case .title:
        result.append(.title(Array(run { if case .title = $0 { true } else { false } })))
      case .entry:
        result.append(
          .list(EntryNode.tree(of: run { if case .entry = $0 { true } else { false } })))
      default:
        result.append(.part(parts[index]))
        index += 1
      }
    }
    return result
  }
}

extension DocumentSection {
  /// Whether the paragraph before leads to it: a list, a table.
  var isIntroduced: Bool {
    switch self {
    case .list: true
    case .part(let part):
      switch part.form {
      case .table, .twoSides: true
      default: false
      }
    case .letterhead, .title: false
    }
  }
}

extension DocumentPart {
  /// The text of a part that is one text.
  var text: String {
    switch form {
    case .letterhead(let text), .dateline(let text), .title(let text), .subheading(let text),
      .paragraph(let text), .recital(let text), .quotation(let text):
      text
    case .heading(let number, let text, _):
      text.trimmingSpaces.isEmpty ? number + "." : number + ". " + text
    case .entry(let text, _, _): text
    case .table, .twoSides, .signatures, .pageBreak, .space: ""
    }
  }
}

extension TwoSidedTable {
  /// Both sides as one table, the totals in its last rows.
  var joined: DocumentTable {
    let (left, right) = (left.trimmed, right.trimmed)
    func row(_ first: DocumentRow?, _ second: DocumentRow?, isTotal: Bool) -> DocumentRow {
      let blank = DocumentCell("")
      return DocumentRow(
        (first?.cells ?? Array(repeating: blank, count: left.columns.count))
          + (second?.cells ?? Array(repeating: blank, count: right.columns.count)),
        isTotal: isTotal, at: first?.place ?? second?.place)
    }
    func rows(_ isTotal: Bool) -> [DocumentRow] {
      let first = left.rows.filter { $0.isTotal == isTotal }
      let second = right.rows.filter { $0.isTotal == isTotal }
      return (0..<max(first.count, second.count)).map { index in
        row(
          index < first.count ? first[index] : nil, index < second.count ? second[index] : nil,
          isTotal: isTotal)
      }
    }
    return DocumentTable(columns: left.columns + right.columns, rows: rows(false) + rows(true))
  }
}
