import TerminalScreen

/// What a terminal shows after the bytes that a program sent it: enough of xterm for ncurses.
struct TerminalEmulator {
  private var columns: Int
  private var rows: Int
  private var cells: [[String]]
  private var column = 0
  private var row = 0
  private var saved = (column: 0, row: 0)
  private var scrollTop = 0
  private var scrollBottom: Int
  /// The cursor stands behind the last column: the next character starts a row.
  private var wraps = false
  private var pending: [UInt8] = []
  private var last = " "

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    scrollBottom = rows - 1
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows without trailing spaces.
  var text: String {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  mutating func resize(columns: Int, rows: Int) {
    self = TerminalEmulator(columns: columns, rows: rows)
  }

  mutating func feed(_ bytes: [UInt8]) {
    pending += bytes
    var start = 0
    while start < pending.count {
      guard let length = take(pending[start...]) else { break }
      start += length
    }
    pending.removeFirst(start)
  }

  /// Takes one character or sequence; `nil` when it is not complete.
  private mutating func take(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return takeEscape(bytes)
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D:
      column = 0
      wraps = false
    case 0x00..<0x20: break
    default: return takeCharacter(bytes)
    }
    return 1
  }

  private mutating func takeCharacter(_ bytes: ArraySlice<UInt8>) -> Int? {
    let first = bytes[bytes.startIndex]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    put(String(decoding: bytes.prefix(length), as: UTF8.self))
    return length
  }

  private mutating func put(_ character: String) {
    let width = DisplayWidth.of(character)
    guard width > 0 else {
      let previous = wraps ? column : max(0, column - 1)
      cells[row][previous] += character
      return
    }
    if wraps {
      column = 0
      lineFeed()
      wraps = false
    }
    cells[row][column] = character
    if width == 2, column + 1 < columns { cells[row][column + 1] = "" }
    last = character
    column += width
    if column >= columns {
      column = columns - 1
      wraps = true
    }
  }

  private mutating func lineFeed() {
    wraps = false
    if row == scrollBottom { scroll(1, from: scrollTop) } else { row = min(rows - 1, row + 1) }
  }

  /// Moves the rows from one on up, or down when negative.
  private mutating func scroll(_ count: Int, from top: Int) {
    let blank = Array(repeating: " ", count: columns)
    for _ in 0..<min(abs(count), rows) where top <= scrollBottom {
      if count > 0 {
        cells.remove(at: top)
        cells.insert(blank, at: scrollBottom)
      } else {
        cells.remove(at: scrollBottom)
        cells.insert(blank, at: top)
      }
    }
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    let kind = bytes[bytes.startIndex + 1]
    switch kind {
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return nil
      }
      let argument = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
      control(argument, bytes[end])
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      guard let end = bytes.firstIndex(of: 0x07) else { return nil }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count >= 3 ? 3 : nil
    case UInt8(ascii: "7"): saved = (column, row)
    case UInt8(ascii: "8"): (column, row) = saved
    case UInt8(ascii: "M"): if row == scrollTop { scroll(-1, from: scrollTop) } else { row -= 1 }
    default: break
    }
    return 2
  }

  private mutating func control(_ argument: String, _ letter: UInt8) {
    guard argument.first.map({ !"?>=".contains($0) }) ?? true else { return }
    let numbers = argument.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    wraps = false
    switch Character(Unicode.Scalar(letter)) {
    case "H", "f":
      row = min(rows, max(1, first)) - 1
      column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "A": row = max(0, row - count)
    case "B", "e": row = min(rows - 1, row + count)
    case "C", "a": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G", "`": column = min(columns, count) - 1
    case "d": row = min(rows, count) - 1
    case "J": erase(first, from: row * columns + column, in: 0..<(rows * columns))
    case "K": erase(first, from: row * columns + column, in: row * columns..<(row + 1) * columns)
    case "X":
      for offset in 0..<count where column + offset < columns { cells[row][column + offset] = " " }
    case "b": for _ in 0..<count { put(last) }
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row].removeLast(count)
    case "P":
      let gone = min(count, columns - column)
      cells[row].removeSubrange(column..<(column + gone))
      cells[row] += Array(repeating: " ", count: gone)
    case "L": scroll(-count, from: row)
    case "M": scroll(count, from: row)
    case "S": scroll(count, from: scrollTop)
    case "T": scroll(-count, from: scrollTop)
    case "r":
      scrollTop = count - 1
      scrollBottom = (numbers.count > 1 && numbers[1] > 0 ? min(rows, numbers[1]) : rows) - 1
      (column, row) = (0, 0)
    default: break
    }
  }

  /// 0 erases to the end, 1 from the start, 2 all.
  private mutating func erase(_ mode: Int, from place: Int, in range: Range<Int>) {
    let erased =
      switch mode {
      case 0: place..<range.upperBound
      case 1: range.lowerBound..<(place + 1)
      default: range
      }
    for index in erased { cells[index / columns][index % columns] = " " }
  }
}
