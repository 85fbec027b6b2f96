import Testing

@testable import TerminalScreen

@Suite struct CellGridLinesTests {
  @Test func `boxes and lines join where they meet`() {
    var grid = CellGrid(size: Size(width: 12, height: 6))
    grid.drawBox(grid.bounds, title: "Plan")
    grid.drawVerticalLine(from: Position(column: 8, row: 0), length: 6)
    grid.drawHorizontalLine(from: Position(column: 0, row: 3), length: 12)
    grid.drawHorizontalLine(from: Position(column: 2, row: 1), length: 3)
    #expect(
      grid.debugText == """
        ┌ Plan ─┬──┐
        │ ───   │  │
        │       │  │
        ├───────┼──┤
        │       │  │
        └───────┴──┘
        """)
  }

  @Test func `boxes that share an edge share its corners`() {
    var grid = CellGrid(size: Size(width: 7, height: 3))
    grid.drawBox(Rectangle(column: 0, row: 0, width: 4, height: 3))
    grid.drawBox(Rectangle(column: 3, row: 0, width: 4, height: 3))
    #expect(grid.debugText == "┌──┬──┐\n│  │  │\n└──┴──┘")
  }

  @Test func `a box over a filled rectangle does not join what it covers`() {
    var grid = CellGrid(size: Size(width: 9, height: 3))
    grid.drawHorizontalLine(from: Position(column: 0, row: 1), length: 9)
    let dialog = Rectangle(column: 3, row: 0, width: 3, height: 3)
    grid.fill(dialog, style: Style(.dialog))
    grid.drawBox(dialog)
    #expect(grid.debugText == "   ┌─┐\n───│ │───\n   └─┘")
  }

  @Test(arguments: [
    (12, "┌ Constats ┐"), (9, "┌ Const ┐"), (5, "┌ C ┐"), (4, "┌──┐"), (2, "┌┐"), (1, ""), (0, ""),
  ])
  func `a title is cut to the box`(width: Int, top: String) {
    var grid = CellGrid(size: Size(width: 12, height: 2))
    grid.drawBox(Rectangle(column: 0, row: 0, width: width, height: 2), title: "Constats")
    #expect(grid.debugText.split(separator: "\n").first.map(String.init) ?? "" == top)
  }
}

@Suite struct RectangleTests {
  private let screen = Rectangle(Size(width: 10, height: 4))

  @Test func `splits share all cells out`() {
    let (left, right) = screen.split(afterColumns: 3)
    #expect(left.columns == 0..<3 && right.columns == 3..<10)
    #expect(screen.split(afterColumns: -3).right.columns == 7..<10)
    #expect(screen.split(afterColumns: 99).right.isEmpty)
    #expect(screen.split(afterRows: -1).bottom.rows == 3..<4)
    #expect(screen.split(afterRows: -9).top.isEmpty)
  }

  @Test func `insets and intersections never have a negative size`() {
    #expect(screen.inset(columns: 1, rows: 1) == Rectangle(column: 1, row: 1, width: 8, height: 2))
    #expect(screen.inset(columns: 6, rows: 3).isEmpty)
    #expect(screen.intersection(Rectangle(column: 20, row: 0, width: 5, height: 5)).isEmpty)
    #expect(screen.centered(Size(width: 4, height: 9)).columns == 3..<7)
    #expect(screen.line(4).isEmpty && !screen.line(3).isEmpty)
    #expect(screen.contains(Position(column: 9, row: 3)))
    #expect(!screen.contains(Position(column: 10, row: 3)))
  }
}
