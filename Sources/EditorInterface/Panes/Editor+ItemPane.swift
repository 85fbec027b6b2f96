import MinutesEditing
import MinutesModel
import TerminalScreen

extension Editor {
  /// Paints how to add an item, where there is none.
  mutating func paintNoItem(in area: Rectangle) -> Position? {
    painting.item = nil
    painting.grid.fill(paintedItemArea(area))
    painting.grid.put(
      "Ajoutez un point à l’ordre du jour avec Ctrl-N.", at: area.origin, style: Style(.dim),
      maxWidth: area.width)
    return nil
  }

  /// Paints the item as it is laid out, and returns where the cursor stands.
  mutating func paintItem(_ layout: ItemLayout, in area: Rectangle) -> Position? {
    let place = focus.caret.flatMap { layout.position(of: $0.field, $0.offset) }
    scrollItem(to: place, in: layout, height: area.height)
    let picture = ItemPicture(
      rows: layout.rows(scroll.item..<max(scroll.item, scroll.item + area.height)),
      selected: selectedOffsets(), marked: markedOffsets,
      isScrolledDown: scroll.item > 0,
      hasMoreBelow: scroll.item + area.height < layout.rowCount)
    paint(picture, over: painting.item, in: area)
    painting.item = picture
    return place.flatMap { place in
      let row = area.row + place.row - scroll.item
      return row >= area.row && row < area.endRow
        ? Position(column: min(area.column + place.column, area.endColumn), row: row) : nil
    }
  }

  private mutating func scrollItem(to place: Position?, in layout: ItemLayout, height: Int) {
    guard let place, !scroll.isFree else {
      scroll.item = min(max(0, scroll.item), max(0, layout.rowCount - height))
      return
    }
    // The label over a block’s first line stays in sight with it.
    let top = place.row > 0 && !layout.row(place.row - 1).isEditable ? place.row - 1 : place.row
    for row in [top, place.row] {
      scroll.item = Self.scrolled(
        scroll.item, toShow: row, height: height, count: layout.rowCount)
    }
  }

  /// The item’s area with the column of the scroll marks.
  private func paintedItemArea(_ area: Rectangle) -> Rectangle {
    Rectangle(column: area.column, row: area.row, width: area.width + 1, height: area.height)
  }

  /// Paints the rows that are not as they were.
  private mutating func paint(
    _ picture: ItemPicture, over before: ItemPicture?, in area: Rectangle
  ) {
    let keepsRows =
      before.map {
        $0.selected == picture.selected && $0.marked == picture.marked
      } ?? false
    let whole = paintedItemArea(area)
    var keepsMarks =
      before?.isScrolledDown == picture.isScrolledDown
      && before?.hasMoreBelow == picture.hasMoreBelow
    for offset in 0..<area.height {
      if keepsRows, let before, before.hasRow(offset, of: picture) { continue }
      let row = picture.row(offset)
      if offset == 0 || offset == area.height - 1 { keepsMarks = false }
      painting.grid.fill(whole.line(offset))
      guard let row else { continue }
      let start = Position(column: area.column, row: area.row + offset)
      painting.grid.clipped(to: area) { grid in
        for span in row.spans { span.draw(on: &grid, at: start, picture) }
      }
    }
    if !keepsMarks { paintScrollMarks(picture, in: area) }
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

  private mutating func paintScrollMarks(_ picture: ItemPicture, in area: Rectangle) {
    let column = area.endColumn
    painting.grid.put(
      picture.isScrolledDown ? "↑" : " ", at: Position(column: column, row: area.row),
      style: Style(.dim))
    painting.grid.put(
      picture.hasMoreBelow ? "↓" : " ", at: Position(column: column, row: area.endRow - 1),
      style: Style(.dim))
  }
}

extension ItemPicture {
  /// Whether the row at an offset from the top of the pane is that of another picture.
  fileprivate func hasRow(_ offset: Int, of other: ItemPicture) -> Bool {
    let (mine, theirs) = (rows.span, other.rows.span)
    if offset < mine.count, offset < theirs.count { return mine[offset] == theirs[offset] }
    return offset >= mine.count && offset >= theirs.count
  }

  /// The row at an offset from the top of the pane.
  fileprivate func row(_ offset: Int) -> LayoutRow? {
    rows.indices.contains(offset) ? rows[offset] : nil
  }
}

extension LayoutSpan {
  fileprivate func draw(
    on grid: inout CellGrid, at start: Position, _ picture: ItemPicture
  ) {
    let position = start.moved(columns: column)
    grid.put(text, at: position, style: style)
    guard let field else { return }
    markSpaces(on: &grid, at: position)
    for range in picture.marked[field] ?? [] {
      let part = range.clamped(to: self.start..<end)
      if !part.isEmpty {
        grid.restyle(cells(of: part, from: start), Style(.searchMatch, on: .searchMatch))
      }
    }
    guard let range = picture.selected[field] else { return }
    let part = range.clamped(to: self.start..<end)
    guard !part.isEmpty || range.lowerBound == end && count == 0 else { return }
    grid.restyle(cells(of: part, from: start), on: .selection)
  }

  /// Where characters of the field stand.
  private func cells(of part: Range<Int>, from start: Position) -> Rectangle {
    let from = column(of: part.lowerBound)
    let to = max(from + 1, column(of: part.upperBound))
    return Rectangle(column: start.column + from, row: start.row, width: to - from, height: 1)
  }

  /// Shows non-breaking spaces in a style of their own.
  private func markSpaces(on grid: inout CellGrid, at position: Position) {
    guard style.role != .amount,
      text.unicodeScalars.contains(where: { $0 == "\u{A0}" || $0 == "\u{202F}" })
    else { return }
    var column = 0
    for character in text {
      if character == "\u{A0}" || character == "\u{202F}" {
        grid.put(
          character == "\u{A0}" ? "·" : "˙", at: position.moved(columns: column),
          style: Style(.nonBreakingSpace))
      }
      column += DisplayWidth.of(character)
    }
  }
}
