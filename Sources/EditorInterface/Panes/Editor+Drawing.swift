import MinutesEditing
import MinutesModel
import MinutesWording
package import TerminalScreen

extension Editor {
  /// The screen as it is now; a new size takes effect here.
  package mutating func draw(size: Size, at now: Moment) -> Frame {
    self.size = size
    self.now = now
    var grid = CellGrid(size: size)
    guard !isTooSmall else {
      drawTooSmall(on: &grid)
      return Frame(grid: grid, cursor: nil)
    }
    let areas = areas
    drawTitleBar(on: &grid, in: areas.titleBar)
    drawFrame(on: &grid, areas)
    drawAgenda(on: &grid, in: areas.agenda)
    var cursor = drawItem(on: &grid, in: areas.item)
    drawFindings(on: &grid, in: areas.findings)
    if focus.pane != .item { cursor = nil }
    for overlay in overlays { cursor = overlay.draw(on: &grid, self) }
    drawStatusLine(on: &grid, in: areas.statusLine)
    return Frame(grid: grid, cursor: cursor)
  }

  var areas: ScreenAreas { ScreenAreas(size: size, findings: findings.count) }
  /// Where the item’s text stands.
  var itemArea: Rectangle { areas.item }

  /// The layout of the item under the cursor at the pane’s width.
  mutating func currentLayout() -> ItemLayout {
    guard let item = currentItem else { return .empty }
    let context = LayoutContext(
      item.id, number: minutes.number(of: item.id) ?? "", in: minutes)
    let caret = focus.caret?.field
    let revealed = caret.flatMap { $0.item == item.id && !item.offers($0) ? $0 : nil }
    return layouts.layout(item, width: itemArea.width, context: context, revealing: revealed)
  }

  private func drawTooSmall(on grid: inout CellGrid) {
    var lines = ["Fenêtre trop petite :", "80 × 24 au moins.", "Rien n’est perdu."]
    if overlays.last is QuitQuestion {
      lines += ["Quitter ?", "o enregistrer", "n sans enregistrer", "Échap rester"]
    } else if let message {
      lines.append(message.text)
    }
    for (index, line) in lines.suffix(grid.size.height).enumerated() {
      grid.put(
        line, at: Position(column: 0, row: index), style: Style(.text), maxWidth: grid.size.width)
    }
  }

  private func drawTitleBar(on grid: inout CellGrid, in area: Rectangle) {
    grid.fill(area, " ", style: Style(.titleBar, on: .titleBar))
    let bar = Style(.titleBar, on: .titleBar)
    var title = " \(minutes.council.commune) · séance du \(minutes.session.date.french) · "
    title += readOnlyReason == nil ? minutes.session.state.french : "lecture seule"
    if hasUnsavedChanges { title += " ●" }
    let right = "\(now.time.iso) "
    let room = area.width - DisplayWidth.of(right) - 1
    grid.put(title, at: area.origin, style: bar, maxWidth: room)
    grid.put(
      right, at: Position(column: area.endColumn - DisplayWidth.of(right), row: area.row),
      style: bar)
  }

  private func drawFrame(on grid: inout CellGrid, _ areas: ScreenAreas) {
    grid.drawBox(areas.frame)
    grid.drawHorizontalLine(
      from: Position(column: 0, row: areas.findingsEdge), length: areas.frame.width)
    grid.drawVerticalLine(
      from: Position(column: areas.divider, row: areas.frame.row),
      length: areas.findingsEdge - areas.frame.row + 1)
    paneTitle("Ordre du jour", .agenda, column: 1, row: areas.frame.row, areas.agenda.width, &grid)
    let heading = currentItem.map { item in
      (minutes.number(of: item.id).map { "\($0) · " } ?? "")
        + (item.title.isEmpty ? "point sans titre" : item.title)
    }
    paneTitle(
      heading ?? "Point", .item, column: areas.divider + 1, row: areas.frame.row,
      areas.frame.endColumn - areas.divider - 2, &grid)
    paneTitle(
      findingsTitle, .findings, column: 1, row: areas.findingsEdge, areas.findings.width, &grid)
  }

  private func paneTitle(
    _ text: String, _ pane: Pane, column: Int, row: Int, _ width: Int, _ grid: inout CellGrid
  ) {
    let isFocused = focus.pane == pane && overlays.isEmpty
    let style = isFocused ? Style(.paneTitle).adding(.reverse) : Style(.paneTitle)
    var shown = ""
    var used = 0
    for character in text {
      let columns = DisplayWidth.of(character)
      if used + columns > width - 4 {
        shown += "…"
        break
      }
      shown.append(character)
      used += columns
    }
    grid.put(" \(shown) ", at: Position(column: column, row: row), style: style, maxWidth: width)
  }
}

extension SessionState {
  /// What the title bar calls it.
  var french: String {
    switch self {
    case .preparation: "préparation"
    case .inSession: "séance en cours"
    case .draft: "brouillon"
    }
  }
}
