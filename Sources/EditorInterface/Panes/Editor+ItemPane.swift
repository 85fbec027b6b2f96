import MinutesEditing
import MinutesModel
import TerminalScreen

extension Editor {
  /// Draws the item and returns where the cursor stands.
  mutating func drawItem(on grid: inout CellGrid, in area: Rectangle) -> Position? {
    guard currentItem != nil else {
      grid.put(
        "Ajoutez un point à l’ordre du jour avec Ctrl-N.", at: area.origin, style: Style(.dim),
        maxWidth: area.width)
      return nil
    }
    let layout = currentLayout()
    let place = focus.caret.flatMap { layout.position(of: $0.field, $0.offset) }
    if scroll.isFree {
      scroll.item = min(max(0, scroll.item), max(0, layout.rows.count - area.height))
    } else if let place {
      // The label over a block’s first line stays in sight with it.
      let top = place.row > 0 && !layout.rows[place.row - 1].isEditable ? place.row - 1 : place.row
      scroll.item = Self.scrolled(
        scroll.item, toShow: top, height: area.height, count: layout.rows.count)
      scroll.item = Self.scrolled(
        scroll.item, toShow: place.row, height: area.height, count: layout.rows.count)
    } else {
      scroll.item = min(scroll.item, max(0, layout.rows.count - area.height))
    }
    let selected = selectedOffsets()
    grid.clipped(to: area) { grid in
      for (offset, row) in layout.rows[scroll.item...].prefix(area.height).enumerated() {
        let start = Position(column: area.column, row: area.row + offset)
        for span in row.spans { draw(span, at: start, selected, on: &grid) }
      }
    }
    drawScrollMarks(layout.rows.count, on: &grid, area)
    return place.flatMap { place in
      let row = area.row + place.row - scroll.item
      return row >= area.row && row < area.endRow
        ? Position(column: min(area.column + place.column, area.endColumn), row: row) : nil
    }
  }

  private func draw(
    _ span: LayoutSpan, at start: Position, _ selected: [FieldAddress: Range<Int>],
    on grid: inout CellGrid
  ) {
    let position = start.moved(columns: span.column)
    grid.put(span.text, at: position, style: span.style)
    guard let field = span.field else { return }
    markSpaces(span, at: position, on: &grid)
    if let range = selected[field] {
      let part = range.clamped(to: span.start..<span.end)
      if !part.isEmpty || range.lowerBound == span.end && span.count == 0 {
        let from = span.column(of: part.lowerBound)
        let to = max(from + 1, span.column(of: part.upperBound))
        grid.restyle(
          Rectangle(
            column: start.column + from, row: start.row, width: to - from, height: 1),
          on: .selection)
      }
    }
  }

  /// Shows non-breaking spaces in a style of their own.
  private func markSpaces(_ span: LayoutSpan, at position: Position, on grid: inout CellGrid) {
    guard span.style.role != .amount,
      span.text.unicodeScalars.contains(where: { $0 == "\u{A0}" || $0 == "\u{202F}" })
    else { return }
    var column = 0
    for character in span.text {
      let width = DisplayWidth.of(character)
      if character == "\u{A0}" || character == "\u{202F}" {
        grid.put(
          character == "\u{A0}" ? "·" : "˙", at: position.moved(columns: column),
          style: Style(.nonBreakingSpace))
      }
      column += width
    }
  }

  /// The selected characters of every field of the item.
  private func selectedOffsets() -> [FieldAddress: Range<Int>] {
    guard let selection, let item = currentItem else { return [:] }
    var result: [FieldAddress: Range<Int>] = [:]
    var isInside = false
    for field in fields(of: item) {
      if field.address == selection.from.field { isInside = true }
      guard isInside else { continue }
      let start = field.address == selection.from.field ? selection.from.offset : 0
      let end = field.address == selection.to.field ? selection.to.offset : field.text.count
      result[field.address] = min(start, end)..<end
      if field.address == selection.to.field { break }
    }
    return result
  }

  private func drawScrollMarks(_ count: Int, on grid: inout CellGrid, _ area: Rectangle) {
    let column = area.endColumn + 1
    if scroll.item > 0 {
      grid.put("↑", at: Position(column: column, row: area.row), style: Style(.dim))
    }
    if scroll.item + area.height < count {
      grid.put("↓", at: Position(column: column, row: area.endRow - 1), style: Style(.dim))
    }
  }
}
