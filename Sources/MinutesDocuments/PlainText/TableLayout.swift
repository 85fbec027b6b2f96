import MinutesModel

/// The widths of a table’s columns, and its rows laid out in them.
struct TableLayout {
  private let columns: [Column]
  /// Columns between two columns of the table.
  private static let gap = 2

  /// Columns of the whole table.
  let width: Int

  /// What is known of a column before its width is chosen.
  private struct Column {
    let header: String
    let isFigures: Bool
    /// Columns before and after the decimal comma, for figures.
    var whole = 0
    var decimals = 0
    /// Columns of the notes after the figures.
    var notes = 0
    var width = 0
    /// The least room that figures, or words in their place, need before the notes.
    var leastFigures = 0
    /// What a line that continues a cell starts with.
    var hanging = ""

    var figures: Int { whole + decimals }
  }

  /// `nil` when the table does not fit even with every column at its longest word.
  init?(_ table: DocumentTable, width available: Int) {
    guard !table.columns.isEmpty else { return nil }
    var columns: [Column] = []
    var natural: [Int] = []
    var least: [Int] = []
    for (index, column) in table.columns.enumerated() {
      let cells = table.rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index] : nil }
      var laid = Column(
        header: column.header, isFigures: column.alignment == .figures)
      var wide = TableLayout.line(column.header).displayWidth
      var narrow = TableLayout.longestWord(column.header)
      if laid.isFigures {
        for cell in cells where cell.isFigure {
          let (whole, decimals) = TableLayout.split(cell.text)
          laid.whole = max(laid.whole, whole.displayWidth)
          laid.decimals = max(laid.decimals, decimals.displayWidth)
        }
        for cell in cells {
          let note = cell.note.isEmpty ? "" : TableLayout.line(cell.bracketedNote)
          laid.notes = max(laid.notes, note.displayWidth)
          if !cell.isFigure {
            wide = max(wide, TableLayout.line(cell.text).displayWidth)
            narrow = max(narrow, TableLayout.longestWord(cell.text))
          }
        }
        wide = max(wide, laid.figures)
        narrow = max(narrow, laid.figures)
        laid.leastFigures = narrow
        if laid.notes > 0 {
          let longest = cells.map { TableLayout.longestWord($0.bracketedNote) }.max() ?? 0
          wide += 1 + laid.notes
          narrow += 1 + longest
        }
      } else {
        for cell in cells {
          wide = max(wide, TableLayout.line(cell.textAndNote).displayWidth)
          narrow = max(narrow, TableLayout.longestWord(cell.textAndNote))
        }
      }
      columns.append(laid)
      natural.append(wide)
      least.append(narrow)
    }
    let room = available - TableLayout.gap * (columns.count - 1)
    guard let widths = TableLayout.shared(room, natural: natural, least: least) else { return nil }
    for index in columns.indices {
      columns[index].width = widths[index]
      if widths[index] >= max(least[index] + 2, 13) { columns[index].hanging = "  " }
      if columns[index].notes > 0 {
        let rest = widths[index] - columns[index].leastFigures - 1
        columns[index].notes = min(columns[index].notes, max(1, rest))
      }
    }
    self.columns = columns
    self.width = widths.reduce(0, +) + TableLayout.gap * (columns.count - 1)
  }

  /// Columns that the table takes with nothing wrapped.
  static func naturalWidth(_ table: DocumentTable) -> Int {
    TableLayout(table, width: .max / 2)?.width ?? 0
  }

  /// The widths within `room`: what fits keeps its own, the others share the rest, none below its
  /// longest word.
  private static func shared(_ room: Int, natural: [Int], least: [Int]) -> [Int]? {
    guard least.reduce(0, +) <= room else { return nil }
    var widths = natural
    var open = Set(natural.indices)
    var rest = room
    while natural.indices.reduce(0, { $0 + widths[$1] }) > room, !open.isEmpty {
      let share = rest / open.count
      let settled = open.filter { natural[$0] <= share }
      if settled.isEmpty {
        return crowded(rest, open: open.sorted(), widths: widths, least: least)
      }
      for index in settled {
        rest -= natural[index]
        open.remove(index)
      }
      for index in open { widths[index] = natural[index] }
    }
    return widths
  }

  /// Gives every open column its longest word, and what is left by how much more each would take.
  private static func crowded(
    _ room: Int, open: [Int], widths: [Int], least: [Int]
  ) -> [Int]? {
    var widths = widths
    let spare = room - open.reduce(0) { $0 + least[$1] }
    guard spare >= 0 else { return nil }
    let wishes = open.map { max(1, widths[$0] - least[$0]) }
    let wish = wishes.reduce(0, +)
    var given = 0
    for (position, index) in open.enumerated() {
      let part =
        position == open.count - 1 ? spare - given : spare * wishes[position] / wish
      widths[index] = least[index] + part
      given += part
    }
    return widths
  }

  var hasHeader: Bool { columns.contains { !$0.header.isEmpty } }

  /// A line below the header and above a total.
  var rule: String {
    columns.map { String(repeating: "-", count: $0.width) }
      .joined(separator: String(repeating: " ", count: TableLayout.gap))
  }

  /// The lines of the headings, each as wide as the table.
  var header: [String] {
    joined(
      columns.map { column in
        let wrapped = TextWrapping(width: column.width).lines(column.header)
        guard column.isFigures else { return wrapped }
        let figures = column.notes > 0 ? column.width - column.notes - 1 : column.width
        return wrapped.map { $0.paddedBefore(to: figures) }
      }, fromBelow: true)
  }

  /// The lines of a row, each as wide as the table.
  func lines(of row: DocumentRow) -> [String] {
    joined(zip(columns, row.cells).map { column, cell in lines(of: cell, in: column) })
  }

  private func lines(of cell: DocumentCell, in column: Column) -> [String] {
    guard column.isFigures else {
      return TextWrapping(width: column.width, rest: column.hanging)
        .lines(cell.textAndNote)
    }
    let room = column.notes > 0 ? column.width - column.notes - 1 : column.width
    let figures: [String]
    if cell.isFigure {
      let (whole, decimals) = TableLayout.split(cell.text)
      let aligned = whole + decimals.padded(to: column.decimals)
      figures = [aligned.paddedBefore(to: room)]
    } else {
      figures = TextWrapping(width: room).lines(cell.text).map { $0.paddedBefore(to: room) }
    }
    guard !cell.note.isEmpty else { return figures }
    let notes = TextWrapping(width: column.notes).lines(cell.bracketedNote)
    return (0..<max(figures.count, notes.count)).map { index in
      (index < figures.count ? figures[index] : "").padded(to: room) + " "
        + (index < notes.count ? notes[index] : "")
    }
  }

  private func joined(_ cells: [[String]], fromBelow: Bool = false) -> [String] {
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(columns, cells).map { column, texts in
        let index = fromBelow ? line - (height - texts.count) : line
        return (texts.indices.contains(index) ? texts[index] : "").padded(to: column.width)
      }
      .joined(separator: String(repeating: " ", count: TableLayout.gap))
    }
  }

  /// The figure before its decimal comma (or before its sign), and the rest.
  private static func split(_ text: String) -> (whole: Substring, decimals: Substring) {
    let end =
      text.firstIndex(of: ",") ?? text.lastIndex { $0.isASCII && $0.isNumber }.map(
        text.index(after:))
      ?? text.endIndex
    return (text[..<end], text[end...])
  }

  /// The text as it stands unwrapped.
  private static func line(_ text: String) -> String {
    TextWrapping.runs(of: text).joined(separator: " ")
  }

  private static func longestWord(_ text: String) -> Int {
    TextWrapping.runs(of: text).map(\.displayWidth).max() ?? 0
  }
}
