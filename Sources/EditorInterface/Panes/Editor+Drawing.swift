import MinutesEditing
import MinutesModel
import MinutesWording
package import TerminalScreen

extension Editor {
  /// The screen as it is now; a new size takes effect here.
  package mutating func draw(size: Size, at now: Moment) -> Frame {
    self.size = size
    self.now = now
    if mustJudgeFirst { judge() }
    if rollSummary.item != focus.item {
      rollSummary = RollSummary(rolls, at: focus.item, in: minutes)
    }
    guard !isTooSmall else {
      var grid = CellGrid(size: size)
      drawTooSmall(on: &grid)
      return Frame(grid: grid, cursor: nil)
    }
    if case .passage(let block) = painting.unpainted, let areas = painting.areas,
      painting.grid.size == size, painting.titleBar?.time == now.time
    {
      let layout = currentItem.flatMap { layouts.layout(changed: block, of: $0) }
      painting.cursor = paintItem(layout ?? currentLayout(), in: areas.item)
    } else {
      paintEverything()
    }
    painting.unpainted = .nothing
    let message = longMessage
    guard !overlays.isEmpty || message != nil || printedWidth > 0 else {
      return Frame(grid: painting.grid, cursor: focus.pane == .item ? painting.cursor : nil)
    }
    var grid = painting.grid
    var shown = overlays.isEmpty && focus.pane == .item ? painting.cursor : nil
    paintPrinted(on: &grid)
    for overlay in overlays { shown = overlay.draw(on: &grid, self) }
    if let message { draw(message, on: &grid, over: areas.statusLine) }
    return Frame(grid: grid, cursor: shown)
  }

  /// Asks every part whether it shows something else now.
  private mutating func paintEverything() {
    let areas = areas
    painting.prepare(for: areas, size: size)
    paintTitleBar(in: areas.titleBar)
    paintFrame(areas)
    paintAgenda(in: areas.agenda)
    painting.cursor =
      focus.item == nil ? paintNoItem(in: areas.item) : paintItem(currentLayout(), in: areas.item)
    paintFindings(in: areas.findings)
    paintStatusLine(in: areas.statusLine)
  }

  /// Where the item under the cursor stands in the outline.
  var currentEntry: Int? {
    guard let id = focus.item else { return nil }
    // Where it stands in an agenda without sub-items whose items were never moved.
    let likely = id.number &- 1
    if outline.indices.contains(likely), outline[likely].id == id { return likely }
    return outline.indices.first { outline[$0].id == id }
  }

  var areas: ScreenAreas {
    ScreenAreas(size: size, findings: findings.count, besides: printedWidth)
  }
  /// Where the item’s text stands.
  var itemArea: Rectangle { areas.item }

  /// The layout of the item under the cursor at the pane’s width.
  mutating func currentLayout() -> ItemLayout {
    guard let item = currentItem else { return .empty }
    let number = currentEntry.map { outline[$0].number } ?? ""
    if layouts.context?.holds(number: number, of: item, rollCall: roll, in: minutes) != true {
      layouts.context = LayoutContext(number: number, of: item, rollCall: roll, in: minutes)
    }
    let caret = focus.caret?.field
    let revealed = caret.flatMap { $0.item == item.id && !item.offers($0) ? $0 : nil }
    return layouts.layout(item, width: itemArea.width, revealing: revealed)
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

  private mutating func paintTitleBar(in area: Rectangle) {
    let picture = TitleBarPicture(
      commune: minutes.council.commune, date: minutes.session.date, state: minutes.session.state,
      hasUnsavedChanges: hasUnsavedChanges, time: now.time)
    guard painting.titleBar != picture else { return }
    painting.titleBar = picture
    var title = " \(picture.commune) · séance du \(picture.date.french) · "
    title += readOnlyReason == nil ? picture.state.french : "lecture seule"
    if readOnlyReason == nil, minutes.seal?.isComplete == true { title += ", scellé" }
    if picture.hasUnsavedChanges { title += " ●" }
    let right = "\(picture.time.iso) "
    let bar = Style(.titleBar, on: .titleBar)
    let width = DisplayWidth.of(right)
    painting.grid.fill(area, " ", style: bar)
    painting.grid.put(title, at: area.origin, style: bar, maxWidth: area.width - width - 1)
    painting.grid.put(
      right, at: Position(column: area.endColumn - width, row: area.row), style: bar)
  }

  private mutating func paintFrame(_ areas: ScreenAreas) {
    let picture = FramePicture(
      focusedPane: overlays.isEmpty ? focus.pane : nil,
      entry: currentEntry.map { outline[$0] }, findingsTitle: findingsTitle)
    guard painting.frame != picture else { return }
    painting.frame = picture
    painting.grid.drawBox(areas.frame)
    painting.grid.drawHorizontalLine(
      from: Position(column: 0, row: areas.findingsEdge), length: areas.frame.width)
    painting.grid.drawVerticalLine(
      from: Position(column: areas.divider, row: areas.frame.row),
      length: areas.findingsEdge - areas.frame.row + 1)
    let top = areas.frame.row
    paneTitle("Ordre du jour", .agenda, column: 1, row: top, areas.agenda.width)
    paneTitle(
      picture.entry?.heading ?? "Point", .item, column: areas.divider + 1, row: top,
      areas.frame.endColumn - areas.divider - 2)
    paneTitle(
      picture.findingsTitle, .findings, column: 1, row: areas.findingsEdge, areas.findings.width)
  }

  private mutating func paneTitle(
    _ text: String, _ pane: Pane, column: Int, row: Int, _ width: Int
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
    painting.grid.put(
      " \(shown) ", at: Position(column: column, row: row), style: style, maxWidth: width)
  }
}
