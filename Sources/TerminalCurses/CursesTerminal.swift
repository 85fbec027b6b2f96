import CTerminal
package import TerminalScreen

/// The terminal of the process, through ncurses; one at a time, used from one thread.
package final class CursesTerminal: Terminal {
  private var theme: Theme
  private let colors: Int
  /// The Linux console has no glyph for spaces that do not break.
  private let isConsole: Bool
  /// What the screen shows, nil when nothing is known of it.
  private var shown: CellGrid?
  /// The styles on the screen as ncurses knows them: a list of a dozen, looked through faster than a
  /// dictionary is made.
  private var looks: [(style: Style, look: cterminal_style)] = []
  /// The scalars of the run being gathered, kept for its storage.
  private var run: [UInt32] = []
  private var isOpen = true

  /// Takes the terminal; without `colors` (`NO_COLOR`) it shows emphasis only.
  package init(theme: Theme = .standard, colors: Bool = true) throws(TerminalFailure) {
    let name = unsafe String(cString: cterminal_name())
    switch cterminal_open() {
    case CTERMINAL_OPENED: break
    case CTERMINAL_NOT_A_TERMINAL: throw .notATerminal
    case CTERMINAL_UNKNOWN: throw .unknown(name: name)
    case CTERMINAL_TOO_LIMITED: throw .tooLimited(name: name)
    default: throw .refused
    }
    self.colors = colors ? Int(cterminal_colors()) : 0
    self.theme = self.colors >= 8 ? theme : theme.monochrome
    isConsole = name.hasPrefix("linux")
  }

  deinit {
    cterminal_close()
  }

  /// From now on a crash leaves a usable terminal behind, and what it printed visible.
  package static func installCrashHandlers() {
    cterminal_install_crash_handlers()
  }

  /// What a crash says once the terminal is given back, and the file that gets its backtrace: none where
  /// the path is empty.
  package static func setCrashNote(_ message: String, report path: String) {
    unsafe cterminal_set_crash_note(message, path)
  }

  package var size: Size {
    Size(width: Int(cterminal_columns()), height: Int(cterminal_rows()))
  }

  package func setTheme(_ theme: Theme) {
    self.theme = colors >= 8 ? theme : theme.monochrome
    looks = []
    shown = nil
  }

  package func redraw() {
    cterminal_redraw()
    shown = nil
  }

  package func suspend() {
    cterminal_suspend()
  }

  package func resume() {
    cterminal_resume()
    shown = nil
  }

  package func close() {
    guard isOpen else { return }
    isOpen = false
    cterminal_close()
  }

  /// Makes the next frame a whole one.
  func forgetScreen() {
    shown = nil
  }

  package func present(_ grid: CellGrid, cursor: Position?) {
    guard isOpen else { return }
    let size = size
    if shown?.size == grid.size {
      presentChanges(to: grid, on: size)
    } else {
      cterminal_erase()
      for row in 0..<min(grid.size.height, size.height) {
        present(grid, row: row, 0..<min(grid.size.width, size.width), on: size)
      }
      shown = grid
    }
    let visible = cursor.flatMap { Rectangle(size).contains($0) ? $0 : nil }
    cterminal_flush(Int32(visible?.column ?? -1), Int32(visible?.row ?? -1))
  }

  /// Hands ncurses the columns of each row that differ from the last frame. What is shown is brought up
  /// to date row by row, so that the grid stays its owner’s and is not copied at every key.
  private func presentChanges(to grid: CellGrid, on size: Size) {
    // Taken out, so that it is changed where it lies.
    guard var known = shown else { return }
    shown = nil
    for row in 0..<grid.size.height {
      guard let columns = grid.changedColumns(ofRow: row, since: known) else { continue }
      if row < size.height {
        present(grid, row: row, columns.clamped(to: 0..<min(grid.size.width, size.width)), on: size)
      }
      known.copy(columns, ofRow: row, from: grid)
    }
    shown = known
  }

  /// Hands ncurses the cells of some columns of a row, in runs of one style.
  private func present(_ grid: CellGrid, row: Int, _ columns: Range<Int>, on size: Size) {
    let width = min(grid.size.width, size.width)
    let start = row * grid.size.width
    var column = columns.lowerBound
    // Taken out, so that adding to it is not asked about at every cell.
    var run = self.run
    self.run = []
    defer { self.run = run }
    // A right half is drawn with its left one.
    while column > 0, grid.cells[start + column].width == 0 { column -= 1 }
    while column < columns.upperBound {
      let first = column
      let style = grid.cells[start + column].style
      while column < columns.upperBound {
        let cell = grid.cells[start + column]
        guard cell.style == style else { break }
        append(cell, of: grid, fits: column + Int(cell.width) <= width, to: &run)
        column += 1
      }
      unsafe run.withUnsafeBufferPointer { scalars in
        unsafe cterminal_put(
          Int32(first), Int32(row), scalars.baseAddress, scalars.count, look(of: style))
      }
      run.removeAll(keepingCapacity: true)
    }
  }

  private func look(of style: Style) -> cterminal_style {
    if let known = looks.first(where: { $0.style == style }) { return known.look }
    let attributes = theme.attributes(for: style)
    func number(_ color: Color) -> Int32 { color.number(of: colors).map { Int32($0) } ?? -1 }
    let made = cterminal_make_style(
      number(attributes.foreground), number(attributes.background),
      UInt32(attributes.emphasis.rawValue))
    looks.append((style, made))
    return made
  }
}

extension CursesTerminal {
  /// Adds to the run what makes ncurses fill exactly the cell's columns.
  ///
  /// ncurses moves by libc's widths, and a cell of its own holds one spacing scalar with its marks.
  /// What it would measure otherwise is simplified rather than let the rest of the row shift: a
  /// family of emoji shows its first member, a sign asked to be a picture stays a sign.
  private func append(_ cell: Cell, of grid: CellGrid, fits: Bool, to run: inout [UInt32]) {
    guard cell.width > 0 else { return }
    guard fits else {
      run.append(0x20)
      return
    }
    if let scalar = cell.scalar {
      append(scalar, columns: Int(cell.width), to: &run)
      return
    }
    guard let cluster = grid.character(of: cell) else { return }
    var left = Int(cell.width)
    for scalar in cluster.unicodeScalars {
      let columns = Int(cterminal_width(scalar.value))
      if columns == 0, left < Int(cell.width) {
        if !scalar.properties.isDefaultIgnorableCodePoint { run.append(scalar.value) }
      } else if columns > 0, columns <= left {
        run.append(scalar.value)
        left -= columns
      } else if left == Int(cell.width) {
        run.append(0xFFFD)
        left -= 1
      }
    }
    pad(left, &run)
  }

  private func append(_ scalar: Unicode.Scalar, columns: Int, to run: inout [UInt32]) {
    if isConsole, scalar == "\u{A0}" || scalar == "\u{202F}" {
      run.append(0x20)
    } else if scalar.value < 0x300 {
      run.append(scalar.value)
    } else {
      let known = Int(cterminal_width(scalar.value))
      let agrees = known > 0 && known <= columns
      run.append(agrees ? scalar.value : 0xFFFD)
      pad(columns - (agrees ? known : 1), &run)
    }
  }

  private func pad(_ columns: Int, _ run: inout [UInt32]) {
    for _ in 0..<max(0, columns) { run.append(0x20) }
  }
}
