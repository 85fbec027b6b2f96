import MinutesModel

/// The text of an item inside a debate: paragraphs, lists and tables, what was decided set apart.
struct AkomaNtosoBody {
  private(set) var lines: [String] = []
  private let eId: String
  private let decisions: Set<BlockID>
  private var resolutions = 0
  private var isInDecision = false

  init(of item: AgendaItem, eId: String) {
    self.eId = eId
    decisions = Set(
      item.blocks.filter { block in
        if case .ballot = block.content { return true }
        if case .passage(let passage) = block.content, case .operative = passage.role {
          return true
        }
        return false
      }.map(\.id))
  }

  mutating func add(_ parts: some Sequence<DocumentPart>) {
    for section in DocumentSection.sections(of: Array(parts)) { add(section) }
    enter(decision: false)
  }

  /// Opens or closes what was decided.
  private mutating func enter(decision: Bool) {
    guard decision != isInDecision else { return }
    isInDecision = decision
    if decision { resolutions += 1 }
    lines.append(
      decision ? "<resolutions eId=\"\(eId)_decision_\(resolutions)\">" : "</resolutions>")
  }

  private func isDecision(_ place: Place?) -> Bool {
    place?.block.map(decisions.contains) ?? false
  }

  private mutating func add(_ section: DocumentSection) {
    switch section {
    case .letterhead(let parts), .title(let parts):
      for part in parts { paragraph(part.text) }
    case .list(let nodes):
      enter(decision: isDecision(nodes.first?.texts.first?.place))
      list(nodes)
    case .part(let part):
      switch part.form {
      case .table(let table):
        enter(decision: false)
        add(table.trimmed)
      case .twoSides(let sides):
        enter(decision: false)
        add(sides.joined)
      case .signatures, .pageBreak, .space: break
      default:
        guard !part.text.printsNothing else { return }
        enter(decision: isDecision(part.place))
        paragraph(part.text)
      }
    }
  }

  private mutating func paragraph(_ text: String) {
    lines.append("<p>\(MarkupText.escaped(text))</p>")
  }

  private mutating func list(_ nodes: [EntryNode]) {
    lines.append("<ul>")
    for node in nodes {
      let texts = node.texts.enumerated().map { index, text in
        let mark = index == 0 ? node.mark.map { MarkupText.escaped($0) + " " } ?? "" : ""
        return "<p>\(mark)\(MarkupText.escaped(text.text))</p>"
      }
      lines.append("<li>" + texts.joined())
      if !node.children.isEmpty { list(node.children) }
      lines.append("</li>")
    }
    lines.append("</ul>")
  }

  private mutating func add(_ table: DocumentTable) {
    guard !table.columns.isEmpty else { return }
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>"
        + cells.map { "<\(tag)><p>\(MarkupText.escaped($0))</p></\(tag)>" }.joined() + "</tr>"
    }
    lines.append("<table>")
    if table.hasHeader { lines.append(row(table.columns.map(\.header), "th")) }
    for entry in table.rows { lines.append(row(entry.cells.map(\.textAndNote), "td")) }
    lines.append("</table>")
  }
}
