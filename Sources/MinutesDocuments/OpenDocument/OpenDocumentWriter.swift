import MinutesModel

/// Writes a document as Flat ODT, which LibreOffice opens with styles, headings and tables to edit.
struct OpenDocumentWriter {
  private var lines: [RenderedDocument.Line] = []
  /// The styles of the columns of each table.
  private var columnStyles: [String] = []
  private var tables = 0
  private var breaksPage = false
  /// Whether a list or table follows, with which the paragraph stays on one page.
  private var leads = false
  /// The width between the margins, in hundredths of a millimetre.
  private let textWidth: Int

  private init(_ content: DocumentContent) {
    textWidth = content.isLandscape ? 25_700 : 17_000
  }

  static func write(_ content: DocumentContent) -> RenderedDocument {
    var writer = OpenDocumentWriter(content)
    let sections = DocumentSection.sections(of: content.parts)
    for (section, next) in zip(sections, sections.dropFirst().map(Optional.some) + [nil]) {
      writer.leads = next?.isIntroduced ?? false
      writer.write(section)
    }
    let head = OpenDocumentStyle.head(of: content, columnStyles: writer.columnStyles)
    let foot = ["</office:text>", "</office:body>", "</office:document>"]
    return RenderedDocument(
      lines: head.map { RenderedDocument.Line($0) } + writer.lines
        + foot.map { RenderedDocument.Line($0) })
  }

  private mutating func put(_ text: String, at place: Place? = nil) {
    lines.append(RenderedDocument.Line(text, at: place))
  }

  /// Text between tags: several spaces in a row would be one otherwise.
  static func text(_ text: String) -> String {
    let escaped = MarkupText.escaped(text)
    guard escaped.utf8.contains(0x20), escaped.contains("  ") else { return escaped }
    var result = ""
    var spaces = 0
    for character in escaped {
      if character == " " {
        spaces += 1
        result += spaces > 1 ? "<text:s/>" : " "
      } else {
        spaces = 0
        result.append(character)
      }
    }
    return result
  }

  private mutating func write(_ section: DocumentSection) {
    switch section {
    case .letterhead(let parts):
      for part in parts { paragraph(part.text, "Letterhead", at: part.place) }
    case .title(let parts):
      let text = parts.map { Self.text($0.text) }.joined(separator: "<text:line-break/>")
      put("<text:p text:style-name=\"\(style("Title"))\">\(text)</text:p>", at: parts.first?.place)
    case .list(let nodes): write(nodes, level: 1)
    case .part(let part): write(part)
    }
  }

  /// The style of a paragraph, with a page break before it where one is due.
  private mutating func style(_ name: String) -> String {
    defer { breaksPage = false }
    return breaksPage ? name + "_20_page" : name
  }

  private mutating func paragraph(_ text: String, _ name: String, at place: Place?) {
    guard !text.printsNothing else { return }
    put("<text:p text:style-name=\"\(style(name))\">\(Self.text(text))</text:p>", at: place)
  }

  private mutating func heading(_ text: String, level: Int, at place: Place?) {
    let style = style("Heading_20_\(level)")
    put(
      "<text:h text:style-name=\"\(style)\" text:outline-level=\"\(level)\">\(Self.text(text))</text:h>",
      at: place)
  }

  private mutating func write(_ part: DocumentPart) {
    switch part.form {
    case .heading(_, _, let depth): heading(part.text, level: min(1 + depth, 4), at: part.place)
    case .subheading(let text): heading(text, level: 5, at: part.place)
    case .dateline(let text): paragraph(text, "Dateline", at: part.place)
    case .recital(let text): paragraph(text, "Recital", at: part.place)
    case .quotation(let text): paragraph(text, "Quotations", at: part.place)
    case .table(let table): write(table.trimmed)
    case .twoSides(let sides): write(sides.joined)
    case .signatures(let blocks): write(blocks)
    case .pageBreak: breaksPage = true
    case .space: break
    case .letterhead, .title, .paragraph, .entry:
      paragraph(part.text, leads ? "Lead" : "Text_20_body", at: part.place)
    }
  }

  private mutating func write(_ nodes: [EntryNode], level: Int) {
    let level = min(level, OpenDocumentStyle.listLevels)
    for node in nodes {
      for (index, text) in node.texts.enumerated() {
        let mark = index == 0 ? node.mark.map { Self.text($0) + "<text:tab/>" } ?? "" : ""
        let name = style(mark.isEmpty ? "Entry_20_cont_20_\(level)" : "Entry_20_\(level)")
        put(
          "<text:p text:style-name=\"\(name)\">\(mark)\(Self.text(text.text))</text:p>",
          at: text.place)
      }
      write(node.children, level: level + 1)
    }
  }

  private mutating func write(_ table: DocumentTable) {
    guard !table.columns.isEmpty else { return }
    open(
      table.columns.indices.map { index in
        let words = table.rows.map { $0.cells[index].textAndNote.count }.max() ?? 0
        // Without a word to print, a column of a form is there to be written in.
        let least = words == 0 && table.isForm ? 18 : 5
        return min(max(words, table.columns[index].header.count, least), 60)
      })
    if table.hasHeader {
      put("<table:table-header-rows>")
      put("<table:table-row table:style-name=\"Row\">")
      for column in table.columns {
        cell(
          column.header, "Cell_20_head",
          column.alignment == .figures ? "Table_20_head_20_figures" : "Table_20_head")
      }
      put("</table:table-row>")
      put("</table:table-header-rows>")
    }
    for row in table.rows {
      put("<table:table-row table:style-name=\"\(table.isForm ? "Row_20_form" : "Row")\">")
      for (column, content) in zip(table.columns, row.cells) {
        let kind = column.alignment == .figures ? "Table_20_figures" : "Table_20_text"
        cell(
          content.textAndNote, "Cell", row.isTotal ? kind + "_20_total" : kind, at: row.place)
      }
      put("</table:table-row>")
    }
    close()
  }

  private mutating func write(_ blocks: [SignatureBlock]) {
    open(blocks.map { _ in 1 })
    for texts in [blocks.map { ($0.capacity, $0.place) }, blocks.map { ($0.name, $0.place) }]
      .enumerated()
    {
      put("<table:table-row table:style-name=\"Row\">")
      for (text, place) in texts.element {
        cell(
          text, "Cell_20_open", texts.offset == 0 ? "Signature" : "Signature_20_name", at: place)
      }
      put("</table:table-row>")
    }
    close()
  }

  /// Begins a table whose columns share the width in these parts.
  private mutating func open(_ shares: [Int]) {
    if breaksPage { put("<text:p text:style-name=\"\(style("Standard"))\"/>") }
    tables += 1
    let sum = max(1, shares.reduce(0, +))
    put("<table:table table:name=\"Tableau\(tables)\" table:style-name=\"Table\">")
    for (index, share) in shares.enumerated() {
      let name = "Tableau\(tables).\(index + 1)"
      let width = textWidth * share / sum
      columnStyles.append(
        "<style:style style:name=\"\(name)\" style:family=\"table-column\">"
          + "<style:table-column-properties style:column-width=\"\(OpenDocumentStyle.length(width))\""
          + " style:rel-column-width=\"\(width)*\"/></style:style>")
      put("<table:table-column table:style-name=\"\(name)\"/>")
    }
  }

  private mutating func close() {
    put("</table:table>")
    put("<text:p text:style-name=\"Table_20_end\"/>")
  }

  private mutating func cell(
    _ text: String, _ style: String, _ paragraph: String, at place: Place? = nil
  ) {
    put(
      "<table:table-cell table:style-name=\"\(style)\" office:value-type=\"string\">"
        + "<text:p text:style-name=\"\(paragraph)\">\(Self.text(text))</text:p></table:table-cell>",
      at: place)
  }
}
