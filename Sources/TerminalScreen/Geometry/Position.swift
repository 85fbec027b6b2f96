/// A cell of the screen, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
  /// Columns from the left edge, from 0.
  package var column: Int
  /// Rows from the top, from 0.
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The cell so many columns to the right and rows down.
  package func moved(columns: Int = 0, rows: Int = 0) -> Position {
    Position(column: column + columns, row: row + rows)
  }
}
