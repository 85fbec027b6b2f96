import MinutesTestSupport
import Testing

@testable import TerminalScreen

@Suite struct CellGridPutTests {
  private let origin = Position(column: 0, row: 0)

  @Test(arguments: [
    ("bonjour", 0, Int.max, 6, "bonjou"),
    ("bonjour", 0, 3, 3, "bon"),
    ("bonjour", 4, Int.max, 2, "    bo"),
    ("bonjour", -4, Int.max, 7, "our"),
    ("bonjour", 6, Int.max, 0, ""),
    ("bonjour", 0, 0, 0, ""),
    ("bonjour", 0, -1, 0, ""),
    ("漢字漢字", 0, Int.max, 6, "漢字漢"),
    ("a漢字漢", 0, Int.max, 6, "a漢字"),
    ("漢字", 0, 3, 2, "漢"),
    ("漢字", -1, Int.max, 4, " 字"),
    ("漢字", -2, Int.max, 4, "字"),
    ("e\u{301}te\u{301}", 0, Int.max, 3, "e\u{301}te\u{301}"),
    ("a\u{1B}[31mb", 0, Int.max, 6, "a␛[31m"),
    ("a\tb\n", 0, Int.max, 4, "a b␊"),
    ("👨‍👩‍👧🇫🇷x", 0, Int.max, 5, "👨‍👩‍👧🇫🇷x"),
  ])
  func `text is clipped by columns`(
    text: String, column: Int, maxWidth: Int, used: Int, shown: String
  ) {
    var grid = CellGrid(size: Size(width: 6, height: 1))
    let columns = grid.put(text, at: Position(column: column, row: 0), maxWidth: maxWidth)
    #expect(columns == used)
    #expect(grid.debugText == shown)
  }

  @Test func `nothing is drawn in rows that do not exist`() {
    var grid = CellGrid(size: Size(width: 3, height: 1))
    #expect(grid.put("abc", at: Position(column: 0, row: 1)) == 0)
    #expect(grid.put("abc", at: Position(column: 0, row: -1)) == 0)
    #expect(grid == CellGrid(size: Size(width: 3, height: 1)))
  }

  @Test func `a wide character overwritten by half leaves no half`() {
    var grid = CellGrid(size: Size(width: 4, height: 1))
    grid.put("漢字", at: origin)
    grid.put("a", at: Position(column: 1, row: 0))
    #expect(grid.debugText == " a字")
    grid.put("b", at: Position(column: 2, row: 0))
    #expect(grid.debugText == " ab")
    grid.put("漢字", at: origin)
    grid.put("語", at: Position(column: 1, row: 0))
    #expect(grid.debugText == " 語")
    #expect(grid.cells.map(\.width) == [1, 2, 0, 1])
  }

  @Test func `a clip protects what is outside it and is undone after`() {
    var grid = CellGrid(size: Size(width: 6, height: 2))
    grid.clipped(to: Rectangle(column: 1, row: 0, width: 3, height: 1)) { inner in
      inner.put("abcdef", at: Position(column: 0, row: 0))
      inner.put("abcdef", at: Position(column: 0, row: 1))
      inner.clipped(to: Rectangle(column: 3, row: 0, width: 9, height: 9)) { innermost in
        innermost.fill(innermost.bounds, "漢")
      }
    }
    #expect(grid.debugText == " bc\n")
    grid.fill(grid.bounds, "漢")
    #expect(grid.debugText == "漢漢漢\n漢漢漢")
  }

  @Test func `styles are runs of cells, wide ones whole`() {
    var grid = CellGrid(size: Size(width: 10, height: 2))
    grid.put("ab漢d", at: origin, style: Style(.amount))
    grid.restyle(Rectangle(column: 3, row: 0, width: 1, height: 1), Style(.selection))
    grid.restyle(Rectangle(column: 0, row: 1, width: 2, height: 1), on: .cursorLine)
    grid.put("x", at: Position(column: 9, row: 1), style: Style(.label, on: .dialog, [.bold]))
    #expect(
      grid.debugStyles == """
        0:0-1 amount
        0:2-3 selection
        0:4-4 amount
        1:0-1 text@cursorLine
        1:9-9 label@dialog+bold
        """)
  }

  @Test func `grids are equal when they show the same clusters`() {
    var one = CellGrid(size: Size(width: 4, height: 1))
    var other = one
    one.put("👨‍👩‍👧🇫🇷", at: origin)
    other.put("🇫🇷", at: Position(column: 2, row: 0))
    #expect(one != other)
    other.put("👨‍👩‍👧", at: origin)
    #expect(one == other)
    other.put("👨‍👩‍👦", at: origin)
    #expect(one != other)
  }

  @Test func `a heap of marks is cut and stays in its cell`() {
    var grid = CellGrid(size: Size(width: 3, height: 1))
    let heap = "e" + String(repeating: "\u{301}", count: 10_000)
    #expect(grid.put(heap + "x", at: origin) == 2)
    let kept = grid.character(at: origin)
    #expect(kept?.unicodeScalars.count == 16)
    #expect(grid.character(at: Position(column: 1, row: 0)) == "x")
  }

  @Test func `every cell keeps its half on random drawing`() {
    var random = SeededGenerator(seed: 2021)
    let pieces = ["a", "é", "漢", "👨‍👩‍👧", "e\u{301}", "\u{1B}", "🇫🇷", "\u{202F}", "\u{301}", "ｱ"]
    for _ in 0..<300 {
      let size = Size(
        width: .random(in: 0...9, using: &random), height: .random(in: 0...4, using: &random))
      var grid = CellGrid(size: size)
      for _ in 0..<12 {
        func place() -> Int { .random(in: -3...10, using: &random) }
        let area = Rectangle(column: place(), row: place(), width: place(), height: place())
        grid.clipped(to: Rectangle(column: place(), row: place(), width: 9, height: 9)) { inner in
          let text = (0..<4).compactMap { _ in pieces.randomElement(using: &random) }.joined()
          let used = inner.put(text, at: area.origin, maxWidth: place())
          #expect(used >= 0 && used <= DisplayWidth.of(text))
          if Bool.random(using: &random) { inner.fill(area, text.first ?? "x") }
          if Bool.random(using: &random) { inner.drawBox(area, title: text) }
          inner.restyle(area, Style(.selection))
        }
      }
      for row in 0..<size.height {
        for column in 0..<size.width {
          let cell = grid.cells[row * size.width + column]
          let next = column + 1 < size.width ? grid.cells[row * size.width + column + 1] : nil
          #expect((cell.width == 2) == (next?.width == 0))
          if column == 0 { #expect(cell.width != 0) }
        }
      }
    }
  }
}
