extension CellGrid {
  /// Writes text in one row and returns the columns it took, those left of the clip included.
  ///
  /// It ends at the right edge of the clip and after `maxWidth` columns, where a wide character that
  /// does not fit is left out. The half of a wide character that an edge of the clip cuts is blank.
  @discardableResult
  package mutating func put(
    _ text: String, at position: Position, style: Style = .text, maxWidth: Int = .max
  ) -> Int {
    guard clip.rows.contains(position.row), maxWidth > 0 else { return 0 }
    let room = max(0, clip.endColumn - position.column)
    let limit = position.column + min(maxWidth, room)
    if text.unicodeScalars.allSatisfy(\.isPlainCell) {
      return putPlain(text, at: position, style: style, limit: limit)
    }
    var column = position.column
    for character in text {
      let shown = character.displayable
      let width = DisplayWidth.of(shown)
      if column + width <= limit {
        write(shown, width, column, position.row, style)
      } else {
        // One column is left of the clip, not of `maxWidth`: half of the character is in sight.
        if column < limit, maxWidth > room { write(" ", 1, column, position.row, style) }
        return (maxWidth > room ? limit : column) - position.column
      }
      column += width
    }
    return column - position.column
  }

  private mutating func putPlain(
    _ text: String, at position: Position, style: Style, limit: Int
  ) -> Int {
    var column = position.column
    for scalar in text.unicodeScalars {
      if column >= limit { break }
      if column >= clip.column {
        write(Cell(code: scalar.value, style: style), column, position.row)
      }
      column += 1
    }
    return max(0, column - position.column)
  }

  private mutating func write(
    _ character: Character, _ width: Int, _ column: Int, _ row: Int, _ style: Style
  ) {
    if column >= clip.column {
      write(encode(character, style, width: width), column, row)
    } else if width == 2, column + 1 == clip.column {
      write(.blank(style), clip.column, row)
    }
  }

  /// Fills a rectangle with one character; a wide one leaves an odd last column blank.
  package mutating func fill(
    _ rectangle: Rectangle, _ character: Character = " ", style: Style = .text
  ) {
    let area = rectangle.intersection(clip)
    guard !area.isEmpty else { return }
    let shown = character.displayable
    let width = DisplayWidth.of(shown)
    let cell = encode(shown, style, width: width)
    if width == 1 {
      for row in area.rows { fill(row, area.columns, with: cell) }
      return
    }
    for row in area.rows {
      for column in stride(from: area.column, to: area.endColumn, by: width) {
        write(column + width <= area.endColumn ? cell : .blank(style), column, row)
      }
    }
  }

  /// Gives what is there another style; a wide character is restyled whole.
  package mutating func restyle(_ rectangle: Rectangle, _ style: Style) {
    restyle(rectangle) { $0 = style }
  }

  /// Puts what is there on another ground and leaves its roles.
  package mutating func restyle(_ rectangle: Rectangle, on ground: StyleRole) {
    restyle(rectangle) { $0.ground = ground }
  }

  private mutating func restyle(_ rectangle: Rectangle, _ change: (inout Style) -> Void) {
    let area = rectangle.intersection(clip)
    for row in area.rows {
      for column in area.columns {
        let place = index(column, row)
        change(&cells[place].style)
        if column == area.column, cells[place].width == 0 {
          change(&cells[place - 1].style)
        }
        if column == area.endColumn - 1, cells[place].width == 2 {
          change(&cells[place + 1].style)
        }
      }
    }
  }
}
