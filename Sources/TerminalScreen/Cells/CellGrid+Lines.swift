/// The directions in which a line leaves the middle of its cell.
private struct Arms: OptionSet {
  let rawValue: Int
  static let up = Arms(rawValue: 1)
  static let right = Arms(rawValue: 2)
  static let down = Arms(rawValue: 4)
  static let left = Arms(rawValue: 8)

  /// The line characters by their arms' raw value.
  private static let scalars: [Unicode.Scalar] = [
    " ", "╵", "╶", "└", "╷", "│", "┌", "├", "╴", "┘", "─", "┴", "┐", "┤", "┬", "┼",
  ]

  var scalar: Unicode.Scalar { Self.scalars[rawValue & 15] }

  init(rawValue: Int) { self.rawValue = rawValue }

  init?(_ code: UInt32) {
    guard (0x2500...0x257F).contains(code),
      let place = Self.scalars.dropFirst().firstIndex(where: { $0.value == code })
    else { return nil }
    rawValue = place
  }
}

extension CellGrid {
  /// Draws the outline of a rectangle of at least 2×2, joined to the lines it meets.
  ///
  /// What stands inside is left; fill first what is to cover something else. The title is shown in
  /// the upper edge, cut to what fits.
  package mutating func drawBox(
    _ box: Rectangle, style: Style = Style(.border), title: String? = nil,
    titleStyle: Style = Style(.paneTitle)
  ) {
    guard box.width >= 2, box.height >= 2 else { return }
    let (right, bottom) = (box.endColumn - 1, box.endRow - 1)
    join([.right, .down], box.column, box.row, style)
    join([.left, .down], right, box.row, style)
    join([.right, .up], box.column, bottom, style)
    join([.left, .up], right, bottom, style)
    for column in (box.column + 1)..<max(box.column + 1, right) {
      join([.left, .right], column, box.row, style)
      join([.left, .right], column, bottom, style)
    }
    for row in (box.row + 1)..<max(box.row + 1, bottom) {
      join([.up, .down], box.column, row, style)
      join([.up, .down], right, row, style)
    }
    if let title, box.width > 4 {
      let start = Position(column: box.column + 1, row: box.row)
      put(" ", at: start, style: titleStyle)
      let used = put(
        title, at: start.moved(columns: 1), style: titleStyle, maxWidth: box.width - 4)
      put(" ", at: start.moved(columns: 1 + used), style: titleStyle)
    }
  }

  /// Draws a line to the right; its ends become tees where they meet another line.
  package mutating func drawHorizontalLine(
    from start: Position, length: Int, style: Style = Style(.border)
  ) {
    for step in 0..<max(0, length) {
      join(
        [.left, .right], start.column + step, start.row, style,
        inward: [
          step == 0 ? .right : [], step == length - 1 ? .left : [],
        ])
    }
  }

  /// Draws a line downwards; its ends become tees where they meet another line.
  package mutating func drawVerticalLine(
    from start: Position, length: Int, style: Style = Style(.border)
  ) {
    for step in 0..<max(0, length) {
      join(
        [.up, .down], start.column, start.row + step, style,
        inward: [
          step == 0 ? .down : [], step == length - 1 ? .up : [],
        ])
    }
  }

  /// Adds arms to the line character there, or replaces what is none; an end of a line that meets a
  /// line only reaches inward.
  private mutating func join(
    _ arms: Arms, _ column: Int, _ row: Int, _ style: Style, inward: Arms = []
  ) {
    guard clip.contains(Position(column: column, row: row)) else { return }
    let there = Arms(cells[index(column, row)].code)
    let drawn: Arms
    if let there {
      drawn = there.union(inward.isEmpty ? arms : inward)
    } else {
      drawn = arms
    }
    write(Cell(code: drawn.scalar.value, style: style), column, row)
  }
}
