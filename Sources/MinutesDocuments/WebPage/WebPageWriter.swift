import MinutesModel

/// Writes a document as one web page: headings in their order, tables with their headers, and a style
/// that prints well.
struct WebPageWriter {
  private var lines: [RenderedDocument.Line] = []
  /// The level of the heading above, 1 for the title.
  private var level = 1
  /// Whether a list or table follows, with which the paragraph stays on one page.
  private var leads = false

  static func write(_ content: DocumentContent) -> RenderedDocument {
    var writer = WebPageWriter()
    writer.put("<!DOCTYPE html>")
    writer.put("<html lang=\"fr\">")
    writer.put("<head>")
    writer.put("<meta charset=\"utf-8\">")
    writer.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    writer.put("<title>\(MarkupText.escaped(content.title))</title>")
    writer.put("<style>")
    for line in WebPageStyle.lines(of: content) { writer.put(line) }
    writer.put("</style>")
    writer.put("</head>")
    writer.put("<body>")
    writer.put("<main>")
    let sections = DocumentSection.sections(of: content.parts)
    for (section, next) in zip(sections, sections.dropFirst().map(Optional.some) + [nil]) {
      writer.leads = next?.isIntroduced ?? false
      writer.write(section)
    }
    writer.put("</main>")
    writer.put("</body>")
    writer.put("</html>")
    return RenderedDocument(lines: writer.lines)
  }

  private mutating func put(_ text: String, at place: Place? = nil) {
    lines.append(RenderedDocument.Line(text, at: place))
  }

  private mutating func write(_ section: DocumentSection) {
    switch section {
    case .letterhead(let parts):
      put("<div class=\"letterhead\">")
      for part in parts { element("p", part.text, at: part.place) }
      put("</div>")
    case .title(let parts):
      level = 1
      let text = parts.map { MarkupText.escaped($0.text) }.joined(separator: "<br>")
      put("<h1>\(text)</h1>", at: parts.first?.place)
    case .list(let nodes): write(nodes)
    case .part(let part): write(part)
    }
  }

  private mutating func write(_ part: DocumentPart) {
    switch part.form {
    case .heading(_, _, let depth):
      // A level never skips one, or a reader by ear misses the way.
      level = min(2 + depth, level + 1, 6)
      element("h\(level)", part.text, at: part.place)
    case .subheading(let text): element("h\(min(level + 1, 6))", text, at: part.place)
    case .dateline(let text): element("p class=\"dateline\"", text, at: part.place)
    case .recital(let text): element("p class=\"recital\"", text, at: part.place)
    case .quotation(let text):
      put("<blockquote><p>\(MarkupText.escaped(text))</p></blockquote>", at: part.place)
    case .table(let table): write(table.trimmed)
    case .twoSides(let sides):
      put("<div class=\"sides\">")
      write(sides.left.trimmed)
      write(sides.right.trimmed)
      put("</div>")
    case .signatures(let blocks):
      put("<div class=\"signatures\">")
      for block in blocks {
        put(
          "<div><p>\(MarkupText.escaped(block.capacity))</p>"
            + "<p class=\"name\">\(MarkupText.escaped(block.name))</p></div>", at: block.place)
      }
      put("</div>")
    case .pageBreak: put("<hr class=\"page\">")
    case .space: break
    case .letterhead, .title, .paragraph, .entry:
      element(leads ? "p class=\"lead\"" : "p", part.text, at: part.place)
    }
  }

  /// An element with its text; nothing for an empty one.
  private mutating func element(_ tag: String, _ text: String, at place: Place?) {
    guard !text.printsNothing else { return }
    put("<\(tag)>\(MarkupText.escaped(text))</\(tag.prefix { $0 != " " })>", at: place)
  }

  private mutating func write(_ nodes: [EntryNode]) {
    let isCounted = nodes.contains { $0.mark.map { !"–•◦".contains($0) } ?? false }
    let tag = isCounted ? "ol" : "ul"
    put("<\(tag) role=\"list\">")
    for node in nodes {
      let mark = node.mark.map { "<span class=\"mark\">\(MarkupText.escaped($0))</span> " } ?? ""
      let text = MarkupText.escaped(node.texts.first?.text ?? "")
      let isShort = node.texts.count == 1 && node.children.isEmpty
      put("<li>\(mark)\(text)\(isShort ? "</li>" : "")", at: node.texts.first?.place)
      for more in node.texts.dropFirst() { element("p", more.text, at: more.place) }
      if !node.children.isEmpty { write(node.children) }
      if !isShort { put("</li>") }
    }
    put("</\(tag)>")
  }

  private mutating func write(_ table: DocumentTable) {
    guard !table.columns.isEmpty else { return }
    put(table.isForm ? "<table class=\"form\">" : "<table>")
    if table.hasHeader {
      let cells = table.columns.map { column in
        let style = column.alignment == .figures ? " class=\"figure\"" : ""
        return column.header.printsNothing
          ? "<td></td>" : "<th scope=\"col\"\(style)>\(MarkupText.escaped(column.header))</th>"
      }
      put("<thead><tr>" + cells.joined() + "</tr></thead>")
    }
    put("<tbody>")
    for row in table.rows { write(row, of: table) }
    put("</tbody>")
    put("</table>")
  }

  private mutating func write(_ row: DocumentRow, of table: DocumentTable) {
    var cells = ""
    for (index, (column, cell)) in zip(table.columns, row.cells).enumerated() {
      let isFigure = column.alignment == .figures
      let style = isFigure ? " class=\"figure\"" : ""
      let text = MarkupText.escaped(cell.textAndNote)
      cells +=
        index == 0 && !isFigure && !text.isEmpty
        ? "<th scope=\"row\">\(text)</th>" : "<td\(style)>\(text)</td>"
    }
    put("<tr\(row.isTotal ? " class=\"total\"" : "")>\(cells)</tr>", at: row.place)
  }
}
