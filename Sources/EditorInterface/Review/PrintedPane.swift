import MinutesDocuments
import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// The procès-verbal as it will be printed, beside something else: at one of its lines, with words that are
/// looked for standing out.
struct PrintedPane: Sendable {
  private var minutes: Minutes
  private var width: Int
  private(set) var document: RenderedDocument

  /// For a pane of so many columns: the lines are broken to fit, where that is wide enough for a table.
  init(_ minutes: Minutes, width: Int) {
    self.minutes = minutes
    self.width = width
    var narrow = minutes
    let style = minutes.council.houseStyle
    narrow.council.houseStyle.textWidth = min(style.textWidth, max(Self.leastWidth, width - 3))
    document = PrintedText(narrow).document
  }

  /// Narrower than this a financing plan cannot be read.
  private static let leastWidth = 36

  /// Brings it up to date with the record.
  mutating func update(_ minutes: Minutes, width: Int) {
    guard width != self.width || minutes != self.minutes else { return }
    self = PrintedPane(minutes, width: width)
  }

  /// The line of a place, or else of its item.
  func line(of place: Place?) -> Int? {
    guard let place else { return nil }
    return document.line(of: place) ?? place.item.flatMap { document.line(of: .item($0)) }
  }

  /// The lines in which words stand.
  func lines(with words: String) -> [Int] {
    guard !words.isEmpty else { return [] }
    let wanted = TextSearch(anyCase: words)
    return document.lines.indices.filter { !wanted.matches(in: document.lines[$0].text).isEmpty }
  }

  /// Paints the lines around one, with an edge at the left; lines that are wider go on below.
  func paint(on grid: inout CellGrid, in area: Rectangle, at line: Int?, words: String = "") {
    let lines = document.lines
    let chosen = min(max(0, line ?? 0), max(0, lines.count - 1))
    let first = Editor.scrolled(
      max(0, chosen - area.height / 3), toShow: chosen, height: area.height, count: lines.count)
    let rows = lines[first...].enumerated().lazy.flatMap { offset, line in
      // A drawn line is cut rather than carried on.
      line.text.contains(" ")
        ? Wrapping.wrap(line.text, width: area.width - 2).map { (first + offset, $0.text) }
        : [(first + offset, line.text)]
    }
    let wanted = words.isEmpty ? nil : TextSearch(anyCase: words)
    for offset in 0..<area.height {
      let row = area.line(offset)
      grid.fill(row, " ", style: Style(.text, on: .text))
      grid.put("│", at: row.origin, style: Style(.border))
    }
    for (offset, row) in zip(0..<area.height, rows) {
      let ground: StyleRole = row.0 == chosen && line != nil ? .cursorLine : .text
      let start = area.line(offset).origin.moved(columns: 2)
      grid.put(row.1, at: start, style: Style(.text, on: ground), maxWidth: area.width - 2)
      let characters = Array(row.1)
      for match in wanted?.matches(in: row.1) ?? [] {
        let column = DisplayWidth.of(String(characters[..<match.lowerBound]))
        grid.put(
          String(characters[match]), at: start.moved(columns: column),
          style: Style(.searchMatch, on: ground), maxWidth: max(0, area.width - 2 - column))
      }
    }
  }
}

extension Editor {
  /// The least width at which the printed text has room beside the panes.
  static let widthForPrinted = 120

  /// How many columns the printed text takes; none while it is not shown.
  var printedWidth: Int {
    printed == nil || size.width < Self.widthForPrinted ? 0 : min(96, size.width - 80)
  }

  /// Shows the printed text beside the panes, or takes it away.
  mutating func togglePrinted() {
    if printed != nil {
      printed = nil
      return
    }
    guard size.width >= Self.widthForPrinted else {
      message = StatusMessage(
        "Il faut \(Self.widthForPrinted) colonnes pour l’aperçu à côté ; F5 le montre seul."
          .typeset,
        .warning)
      return
    }
    leaveField(for: nil)
    printed = PrintedPane(minutes, width: 0)
  }

  /// The printed text at what is being edited.
  mutating func paintPrinted(on grid: inout CellGrid) {
    let width = printedWidth
    guard width > 0, var printed else { return }
    printed.update(minutes, width: width)
    self.printed = printed
    let area = Rectangle(column: size.width - width, row: 1, width: width, height: size.height - 2)
    let place = focus.caret.map { Place.field($0.field, nil) } ?? focus.item.map { Place.item($0) }
    printed.paint(on: &grid, in: area, at: printed.line(of: place))
  }
}
