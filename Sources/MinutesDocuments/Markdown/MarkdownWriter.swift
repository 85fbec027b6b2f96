import MinutesModel

/// Writes a document as Markdown (CommonMark with the tables of GitHub).
struct MarkdownWriter {
  private var lines: [RenderedDocument.Line] = []
  /// The level of the heading above, 1 for the title.
  private var level = 1

  static func write(_ content: DocumentContent) -> RenderedDocument {
    var writer = MarkdownWriter()
    for section in DocumentSection.sections(of: content.parts) { writer.write(section) }
    return RenderedDocument(lines: writer.lines)
  }

  private mutating func write(_ section: DocumentSection) {
    switch section {
    case .letterhead(let parts), .title(let parts):
      let isTitle = if case .title = section { true } else { false }
      if isTitle { level = 1 }
      let texts = parts.map { Self.escaped($0.text) }
      if isTitle {
        put(["# " + texts.joined(separator: " ")], at: parts.first?.place)
      } else {
        put(texts.enumerated().map { $1 + ($0 < texts.count - 1 ? "\\" : "") }, at: .council)
      }
    case .list(let nodes):
      open()
      write(nodes, level: 0)
    case .part(let part): write(part)
    }
  }

  private mutating func write(_ part: DocumentPart) {
    switch part.form {
    case .heading(_, _, let depth):
      level = min(2 + depth, 6)
      put([mark(level) + Self.escaped(part.text)], at: part.place)
    case .subheading(let text):
      put([mark(min(level + 1, 6)) + Self.escaped(text)], at: part.place)
    case .quotation(let text): put(["> " + Self.escaped(text)], at: part.place)
    case .table(let table): write(table.trimmed)
    case .twoSides(let sides): write(sides.joined)
    case .signatures(let blocks):
      for block in blocks {
        let name = Self.escaped(block.name)
        put(
          ["**" + Self.escaped(block.capacity) + "**" + (name.isEmpty ? "" : "\\")]
            + (name.isEmpty ? [] : [name]), at: block.place)
      }
    case .pageBreak: put(["---"], at: nil)
    case .space: break
    case .letterhead, .dateline, .title, .paragraph, .recital, .entry:
      put([Self.escaped(part.text)], at: part.place)
    }
  }

  private func mark(_ level: Int) -> String { String(repeating: "#", count: level) + " " }

  private mutating func write(_ nodes: [EntryNode], level: Int) {
    let indent = String(repeating: "    ", count: level)
    for node in nodes {
      for (index, text) in node.texts.enumerated() {
        let words = Self.escaped(text.text)
        if index > 0 {
          lines.append(RenderedDocument.Line(""))
          lines.append(RenderedDocument.Line(indent + "    " + words, at: text.place))
        } else {
          lines.append(
            RenderedDocument.Line(indent + Self.listMark(node.mark) + words, at: text.place))
        }
      }
      write(node.children, level: level + 1)
    }
  }

  /// A number that Markdown counts itself, else a dash and the mark as it is.
  private static func listMark(_ mark: String?) -> String {
    guard let mark else { return "- " }
    if mark.hasSuffix("."), (1...9).contains(mark.utf8.count - 1),
      mark.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      return mark + " "
    }
    return "–•◦-".contains(mark) ? "- " : "- " + escaped(mark) + " "
  }

  private mutating func write(_ table: DocumentTable) {
    guard !table.columns.isEmpty else { return }
    open()
    line(of: table.columns.map { Self.cell($0.header) }, at: nil)
    line(of: table.columns.map { $0.alignment == .figures ? "---:" : "---" }, at: nil)
    for row in table.rows {
      line(
        of: row.cells.map { cell in
          let text = Self.cell(cell.textAndNote)
          return row.isTotal && !text.isEmpty ? "**" + text + "**" : text
        }, at: row.place)
    }
  }

  private mutating func line(of cells: [String], at place: Place?) {
    lines.append(
      RenderedDocument.Line("| " + cells.joined(separator: " | ") + " |", at: place))
  }

  private static func cell(_ text: String) -> String { escaped(text) }

  /// An empty line before what follows.
  private mutating func open() {
    if !lines.isEmpty { lines.append(RenderedDocument.Line("")) }
  }

  private mutating func put(_ texts: [String], at place: Place?) {
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    open()
    lines += texts.map { RenderedDocument.Line($0, at: place) }
  }

  /// The text with a backslash before what Markdown would take for its own.
  static func escaped(_ text: String) -> String {
    var result = ""
    let printable = text.printable.trimmingSpaces
    for character in printable {
      if "\\`*_[]<>|~&".contains(character) { result.append("\\") }
      result.append(character)
    }
    guard let first = result.first else { return "" }
    if "#+-=".contains(first) { return "\\" + result }
    // « 12. » or « 12) » at the start of a line would begin a list.
    let digits = result.prefix { $0.isASCII && $0.isNumber }
    let rest = result.dropFirst(digits.count)
    if !digits.isEmpty, digits.count < 10, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map(\.isWhitespace) ?? true
    {
      return digits + "\\" + rest
    }
    return result
  }
}
