import MinutesEditing
import MinutesModel
import MinutesRules
import TerminalScreen

extension Editor {
  /// « Constats : 1 erreur, 2 alertes, 1 accepté »
  static func title(of findings: [Finding]) -> String {
    var counts = Severity.allCases.compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity && $0.acceptedBecause == nil }
      return count == 0 ? nil : "\(count) \(severity.french)\(count > 1 ? "s" : "")"
    }
    let accepted = findings.count { $0.acceptedBecause != nil }
    if accepted > 0 { counts.append("\(accepted) accepté\(accepted > 1 ? "s" : "")") }
    return counts.isEmpty ? "Constats" : "Constats : " + counts.joined(separator: ", ")
  }

  mutating func paintFindings(in area: Rectangle) {
    scroll.findings = Self.scrolled(
      scroll.findings, toShow: selectedFinding, height: area.height, count: findings.count)
    let picture = FindingsPicture(
      findings: findings, first: scroll.findings, chosen: selectedFinding,
      isFocused: focus.pane == .findings, outline: findings.isEmpty ? [] : outline)
    guard painting.findings != picture else { return }
    painting.findings = picture
    painting.grid.fill(area)
    if findings.isEmpty {
      painting.grid.put(
        "✓ Rien à signaler.", at: area.origin.moved(columns: 1), style: Style(.ok))
    }
    for (offset, finding) in findings[scroll.findings...].prefix(area.height).enumerated() {
      draw(
        finding, isChosen: scroll.findings + offset == selectedFinding, on: &painting.grid,
        area.line(offset))
    }
  }

  private func draw(
    _ finding: Finding, isChosen: Bool, on grid: inout CellGrid, _ line: Rectangle
  ) {
    let ground: StyleRole = isChosen && focus.pane == .findings ? .selection : .text
    if isChosen { grid.fill(line, " ", style: Style(.text, on: ground)) }
    let isOpen = finding.acceptedBecause == nil
    let hint =
      !isChosen
      ? "" : !isOpen ? "Maj-F8 rouvrir" : finding.isMendable ? "F8 corriger" : ""
    let room = line.width - (hint.isEmpty ? 1 : DisplayWidth.of(hint) + 3)
    grid.put(
      (isChosen ? "▸" : " ") + (isOpen ? finding.severity.mark : "≈"), at: line.origin,
      style: Style(isOpen ? finding.severity.role : .dim, on: ground))
    let rule = finding.rule.description
    grid.put(
      rule, at: line.origin.moved(columns: 3), style: Style(isOpen ? .key : .dim, on: ground))
    let start = 4 + DisplayWidth.of(rule)
    var text = ""
    if let item = finding.place.item, let number = minutes.number(of: item) {
      text = "point \(number) : "
    }
    if let reason = finding.acceptedBecause { text += "accepté, \(reason) – " }
    text += finding.message
    let style = Style(isOpen ? .text : .dim, on: ground)
    grid.put(
      text, at: line.origin.moved(columns: start), style: style, maxWidth: room - start)
    if DisplayWidth.of(text) > room - start {
      grid.put("…", at: line.origin.moved(columns: room - 1), style: style)
    }
    if !hint.isEmpty {
      grid.put(
        hint, at: Position(column: line.endColumn - DisplayWidth.of(hint) - 1, row: line.row),
        style: Style(.key, on: ground))
    }
  }
}
