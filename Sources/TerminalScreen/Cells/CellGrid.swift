/// A screen as a value: rows of cells, each with a grapheme and a style.
///
/// Whatever is put into it passes `Character.displayable`, so that no text can steer a terminal. A
/// wide character always has both its cells: overwriting one half blanks the other.
package struct CellGrid: Sendable {
  /// How many columns and rows it has.
  package let size: Size
  /// Row by row; `Cell.code` is only meaningful with this grid's clusters.
  package internal(set) var cells: [Cell]
  /// The rare graphemes of more than one scalar.
  private var clusters: [Character] = []
  /// The part that can be drawn upon.
  package private(set) var clip: Rectangle

  /// A blank grid; a negative size counts as none.
  package init(size: Size) {
    let bounds = Rectangle(size)
    self.size = bounds.size
    clip = bounds
    cells = Array(repeating: .blank(.text), count: bounds.width * bounds.height)
  }

  /// All of its cells.
  package var bounds: Rectangle { Rectangle(size) }

  /// Draws with everything outside the rectangle protected; coordinates stay those of the grid.
  package mutating func clipped<Result>(
    to rectangle: Rectangle, _ draw: (inout CellGrid) throws -> Result
  ) rethrows -> Result {
    let outer = clip
    clip = outer.intersection(rectangle)
    defer { clip = outer }
    return try draw(&self)
  }

  /// The cell there, nil outside the grid.
  package func cell(at position: Position) -> Cell? {
    bounds.contains(position) ? cells[index(position.column, position.row)] : nil
  }

  /// What stands there; nil outside the grid and for the right half of a wide character.
  package func character(at position: Position) -> Character? {
    cell(at: position).flatMap { character(of: $0) }
  }

  /// The style of a cell, `nil` outside the grid.
  package func style(at position: Position) -> Style? {
    cell(at: position)?.style
  }

  /// The grapheme of a cell of this grid, nil for a right half.
  package func character(of cell: Cell) -> Character? {
    if cell.width == 0 { return nil }
    if let scalar = cell.scalar { return Character(scalar) }
    let number = Int(cell.code & ~Cell.clusterFlag)
    return clusters.indices.contains(number) ? clusters[number] : nil
  }

  /// Whether the cell at an index shows the same as that of another grid of this size.
  package func shows(_ index: Int, sameAs other: CellGrid) -> Bool {
    let (mine, theirs) = (cells[index], other.cells[index])
    if mine.code & Cell.clusterFlag == 0 || mine.width == 0 { return mine.bits == theirs.bits }
    return mine.style == theirs.style && mine.width == theirs.width
      && character(of: mine) == other.character(of: theirs)
  }

  /// Whether a row shows the same as in another grid of this size.
  package func showsRow(_ row: Int, sameAs other: CellGrid) -> Bool {
    changedColumns(ofRow: row, since: other) == nil
  }

  /// The columns of a row from the first to the last that show something else than in another grid of
  /// this size; `nil` when none does.
  package func changedColumns(ofRow row: Int, since other: CellGrid) -> Range<Int>? {
    let places = (row * size.width)..<((row + 1) * size.width)
    let first: Int?
    if clusters.isEmpty, other.clusters.isEmpty, places.upperBound <= other.cells.count {
      if hasBits(of: other, in: places) { return nil }
      first = places.first { cells[$0].bits != other.cells[$0].bits }
    } else {
      first = places.first { !shows($0, sameAs: other) }
    }
    guard let first, let last = places.last(where: { !shows($0, sameAs: other) }) else {
      return nil
    }
    return (first - places.lowerBound)..<(last + 1 - places.lowerBound)
  }

  /// Whether cells are the same to the bit: the hottest loop of a frame, so many cells at a time.
  private func hasBits(of other: CellGrid, in places: Range<Int>) -> Bool {
    unsafe cells.withUnsafeBufferPointer { mine in
      unsafe other.cells.withUnsafeBufferPointer { theirs in
        // Both have these places, which the caller has made sure of; a cell is eight bytes.
        let (mine, theirs) = (UnsafeRawBufferPointer(mine), UnsafeRawBufferPointer(theirs))
        var difference = SIMD8<UInt64>.zero
        var place = places.lowerBound
        while place &+ 8 <= places.upperBound {
          let (one, other) = unsafe (
            mine.loadUnaligned(fromByteOffset: place &* 8, as: SIMD8<UInt64>.self),
            theirs.loadUnaligned(fromByteOffset: place &* 8, as: SIMD8<UInt64>.self)
          )
          difference |= one ^ other
          place &+= 8
        }
        while place < places.upperBound {
          let (one, other) = unsafe (
            mine.loadUnaligned(fromByteOffset: place &* 8, as: UInt64.self),
            theirs.loadUnaligned(fromByteOffset: place &* 8, as: UInt64.self)
          )
          difference[0] |= one ^ other
          place &+= 1
        }
        var rest: UInt64 = 0
        for lane in difference.indices { rest |= difference[lane] }
        return rest == 0
      }
    }
  }

  /// Makes columns of a row as in another grid of this size.
  package mutating func copy(_ columns: Range<Int>, ofRow row: Int, from other: CellGrid) {
    guard clusters.isEmpty, other.clusters.isEmpty, size == other.size else {
      self = other
      return
    }
    let places = index(columns.lowerBound, row)..<index(columns.upperBound, row)
    for place in places where cells.indices.contains(place) { cells[place] = other.cells[place] }
  }

  func index(_ column: Int, _ row: Int) -> Int { row * size.width + column }

  /// The cell that shows a character, already displayable.
  mutating func encode(_ character: Character, _ style: Style, width: Int) -> Cell {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return Cell(code: first.value, style: style, width: UInt8(width))
    }
    // A heap of marks on one letter is legal text; a screen shows a few of them.
    var kept = character
    if scalars.count > 16 {
      let cut = String(String.UnicodeScalarView(scalars.prefix(16)))
      kept = cut.count == 1 ? cut.first ?? character : "\u{FFFD}"
    }
    let number = clusters.lastIndex(of: kept) ?? clusters.count
    if number == clusters.count { clusters.append(kept) }
    return Cell(code: Cell.clusterFlag | UInt32(number), style: style, width: UInt8(width))
  }

  /// Writes a cell inside the clip; what it cuts in half becomes blank.
  mutating func write(_ cell: Cell, _ column: Int, _ row: Int) {
    let place = index(column, row)
    let old = cells[place].width
    if old == 0, column > 0 { blank(place - 1) }
    if old == 2, column + 1 < size.width { blank(place + 1) }
    cells[place] = cell
    guard cell.width == 2 else { return }
    if cells[place + 1].width == 2, column + 2 < size.width { blank(place + 2) }
    cells[place + 1] = Cell(code: 0x20, style: cell.style, width: 0)
  }

  /// Writes the same narrow cell into columns of a row; what its ends cut in half becomes blank.
  mutating func fill(_ row: Int, _ columns: Range<Int>, with cell: Cell) {
    guard let first = columns.first, let last = columns.last else { return }
    let start = index(first, row)
    let end = index(last, row)
    if cells[start].width == 0, first > 0 { blank(start - 1) }
    if cells[end].width == 2, last + 1 < size.width { blank(end + 1) }
    unsafe cells.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer[start...end].update(repeating: cell)
    }
  }

  private mutating func blank(_ place: Int) {
    cells[place] = .blank(cells[place].style)
  }
}

extension CellGrid: Equatable {
  /// Equal when they show the same, whatever they are clipped to.
  package static func == (one: CellGrid, other: CellGrid) -> Bool {
    one.size == other.size
      && (0..<one.size.height).allSatisfy { one.showsRow($0, sameAs: other) }
  }
}
