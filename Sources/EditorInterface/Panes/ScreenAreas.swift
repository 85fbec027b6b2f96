import TerminalScreen

/// Where the parts of the screen stand.
struct ScreenAreas: Hashable, Sendable {
  let titleBar: Rectangle
  /// The frame around the three panes.
  let frame: Rectangle
  let agenda: Rectangle
  let item: Rectangle
  let findings: Rectangle
  let statusLine: Rectangle
  /// The column of the line between agenda and item.
  let divider: Int
  /// The row of the line over the findings.
  let findingsEdge: Int

  /// - Parameter besides: the columns at the right that are left for something else.
  init(size whole: Size, findings count: Int, besides: Int = 0) {
    let size = Size(width: whole.width - besides, height: whole.height)
    let whole = Rectangle(whole)
    titleBar = whole.line(0)
    statusLine = whole.line(size.height - 1)
    frame = Rectangle(column: 0, row: 1, width: size.width, height: size.height - 2)
    let agendaWidth = min(max(size.width * 3 / 10, 22), 38)
    let findingRows = min(max(count, 1), max(2, size.height / 6))
    let inside = frame.inset(columns: 1, rows: 1)
    findingsEdge = frame.endRow - 2 - findingRows
    findings = Rectangle(
      column: inside.column, row: findingsEdge + 1, width: inside.width, height: findingRows)
    let height = findingsEdge - inside.row
    agenda = Rectangle(
      column: inside.column, row: inside.row, width: agendaWidth, height: height)
    divider = agenda.endColumn
    item = Rectangle(
      column: divider + 2, row: inside.row, width: inside.endColumn - divider - 3, height: height)
  }
}
