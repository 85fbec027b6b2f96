import CTerminal
import Testing

@testable import TerminalScreen

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("œ", 1), ("€", 1), ("\u{A0}", 1), ("\u{202F}", 1),
    ("…", 1), ("—", 1), ("│", 1), ("✓", 1), ("Ω", 1), ("я", 1),
    ("漢", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2),
    ("©", 1), ("\u{1F1EB}", 1), ("\u{600}b", 1), ("ก\u{E33}", 2), ("क्षि", 2),
    ("\t", 1), ("\u{1B}", 1), ("\r\n", 1), ("\u{301}", 1), ("\u{200B}", 1), ("\u{E000}", 1),
  ])
  func `a character takes the columns of what is shown for it`(text: String, columns: Int) {
    #expect(text.count == 1)
    #expect(text.map { DisplayWidth.of($0) } == [columns])
    #expect(text.map { DisplayWidth.of($0.displayable) } == [columns])
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `a text takes the sum of its characters`() {
    #expect(DisplayWidth.of("") == 0)
    #expect(DisplayWidth.of("7 984,84\u{202F}€") == 10)
    #expect(DisplayWidth.of("e\u{301}té 漢字") == 8)
  }

  @Test func `the bytes of a scalar tell whether it is a plain cell`() {
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).compactMap({ Unicode.Scalar($0) }) {
      let text = String(scalar)
      let length = text.utf8Span.span.plainCellLength(at: 0)
      #expect(length == (scalar.isPlainCell ? text.utf8.count : nil), "\(scalar.value)")
    }
  }

  /// Where libc's Unicode and ours know the same scalars, ncurses moves by the columns we count.
  @Test func `scalars have the width that libc gives them`() throws {
    try #require(cterminal_use_utf8_locale())
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x1FFF, 0x2000...0x2FFF, 0x3000...0xABFF, 0xAC00...0xD7FF,
      0xF900...0xFFFD, 0x1F000...0x1FAFF, 0x20000...0x20FFF,
    ]
    var differing: [UInt32] = []
    for scalar in ranges.joined().compactMap({ Unicode.Scalar($0) }) {
      let theirs = Int(cterminal_width(scalar.value))
      guard theirs >= 0, scalar.mayBeShown else { continue }
      if DisplayWidth.of(scalar) != theirs { differing.append(scalar.value) }
    }
    let unexplained = differing.filter { value in !Self.exceptions.contains { $0 ~= value } }
    #expect(unexplained.map { String($0, radix: 16) } == [])
  }

  /// What libc sees otherwise; `CursesTerminal` pads or replaces these so that no row shifts.
  static let exceptions: [ClosedRange<UInt32>] = [
    0x2630...0x2637, 0x268A...0x268F,  // Trigrams, wide since Unicode 16.
    0x302E...0x302F,  // Tone marks of Hangul, which libc takes for wide letters.
    0x3248...0x324F,  // Circled numbers, ambiguous in Unicode and wide for libc.
  ]

  @Test func `the table of wide ranges is in order and without overlap`() {
    let table = DisplayWidth.wideRanges
    #expect(table.count % 2 == 0)
    for index in 1..<table.count where index % 2 == 1 {
      #expect(table[index - 1] <= table[index])
      #expect(index + 1 == table.count || table[index] < table[index + 1])
    }
  }
}

@Suite struct DisplayableTests {
  @Test(arguments: [
    ("\t", " "), ("\u{1B}", "␛"), ("\0", "␀"), ("\n", "␊"), ("\r\n", "␤"), ("\u{7F}", "␡"),
    ("\u{9B}", "\u{FFFD}"), ("\u{202E}", "\u{FFFD}"), ("\u{2066}", "\u{FFFD}"),
    ("\u{200E}", "\u{FFFD}"), ("\u{2028}", "\u{FFFD}"), ("\u{FEFF}", "\u{FFFD}"),
    ("\u{200B}", "\u{FFFD}"), ("\u{2060}", "\u{FFFD}"), ("\u{E000}", "\u{FFFD}"),
    ("\u{378}", "\u{FFFD}"), ("\u{3164}", "\u{FFFD}"), ("\u{AD}", "¬"), ("\u{301}", "◌\u{301}"),
    ("\u{A0}", "\u{A0}"), ("é", "é"), ("漢", "漢"), ("👨‍👩‍👧", "👨‍👩‍👧"),
  ])
  func `what must not reach a terminal has a visible sign`(from: Character, to: Character) {
    #expect(from.displayable == to)
  }

  @Test func `no scalar reaches a cell that could steer or confuse a terminal`() {
    let values =
      [0...0x2FF, 0x600...0x61F, 0x1160...0x1200, 0x2000...0x20CF, 0xD000...0xFFFF]
      as [ClosedRange<UInt32>]
    for scalar in (values + [0xE0000...0xE01FF]).joined().compactMap({ Unicode.Scalar($0) }) {
      var grid = CellGrid(size: Size(width: 8, height: 1))
      let text = "a" + String(scalar) + "b"
      #expect(grid.put(text, at: Position(column: 0, row: 0)) == DisplayWidth.of(text))
      for cell in grid.cells {
        guard let character = grid.character(of: cell) else { continue }
        let first = character.unicodeScalars.first
        #expect(first?.mayBeShown == true, "U+\(String(scalar.value, radix: 16))")
        #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
    }
  }
}
