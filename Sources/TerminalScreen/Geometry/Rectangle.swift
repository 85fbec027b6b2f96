/// A part of the screen; one that has no cell is empty and everything drawn in it vanishes.
package struct Rectangle: Hashable, Sendable {
  /// Its first column, from 0.
  package var column: Int
  /// Its first row, from 0.
  package var row: Int
  /// Never negative.
  package private(set) var width: Int
  /// Never negative.
  package private(set) var height: Int

  /// A negative width or height counts as none, so that a layout may subtract without looking.
  package init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// All of a screen of this size.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, width: size.width, height: size.height)
  }

  /// Its width and height.
  package var size: Size { Size(width: width, height: height) }
  /// Its cell at the top left.
  package var origin: Position { Position(column: column, row: row) }
  /// Whether no cell lies in it.
  package var isEmpty: Bool { width == 0 || height == 0 }
  /// The first column to the right of it.
  package var endColumn: Int { column + width }
  /// The first row below it.
  package var endRow: Int { row + height }
  /// The columns it covers.
  package var columns: Range<Int> { column..<endColumn }
  /// The rows it covers.
  package var rows: Range<Int> { row..<endRow }

  /// Whether a cell lies in it.
  package func contains(_ position: Position) -> Bool {
    columns.contains(position.column) && rows.contains(position.row)
  }

  /// What is left inside a margin.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rectangle {
    Rectangle(
      column: column + min(columns, width), row: row + min(rows, height),
      width: width - 2 * columns, height: height - 2 * rows)
  }

  /// The cells that both have.
  package func intersection(_ other: Rectangle) -> Rectangle {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rectangle(
      column: left, row: top, width: min(endColumn, other.endColumn) - left,
      height: min(endRow, other.endRow) - top)
  }

  /// The first `width` columns and the rest; a negative `width` counts from the right.
  package func split(afterColumns width: Int) -> (left: Rectangle, right: Rectangle) {
    let first = min(self.width, max(0, width < 0 ? self.width + width : width))
    return (
      Rectangle(column: column, row: row, width: first, height: height),
      Rectangle(column: column + first, row: row, width: self.width - first, height: height)
    )
  }

  /// The first `height` rows and the rest; a negative `height` counts from the bottom.
  package func split(afterRows height: Int) -> (top: Rectangle, bottom: Rectangle) {
    let first = min(self.height, max(0, height < 0 ? self.height + height : height))
    return (
      Rectangle(column: column, row: row, width: width, height: first),
      Rectangle(column: column, row: row + first, width: width, height: self.height - first)
    )
  }

  /// One row of it, empty when it has no such row; `offset` counts from its top.
  package func line(_ offset: Int) -> Rectangle {
    let inside = offset >= 0 && offset < height
    return Rectangle(column: column, row: row + offset, width: width, height: inside ? 1 : 0)
  }

  /// A rectangle of this size in the middle of it, no larger than it is.
  package func centered(_ size: Size) -> Rectangle {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rectangle(
      column: column + (self.width - width) / 2, row: row + (self.height - height) / 2,
      width: width, height: height)
  }
}
