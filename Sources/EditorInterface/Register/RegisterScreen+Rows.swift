import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// What is looked for in the register, and what was found.
struct RegisterSearch: Hashable, Sendable {
  var field: LineField
  var hits: [RegisterHit] = []
  /// How many texts hold the words, those not shown too.
  var total = 0

  var words: String { field.text.trimmingSpaces }
}

extension RegisterHit {
  /// Where the words stand in the text.
  func ranges(of words: String) -> [Range<Int>] { TextSearch(anyCase: words).matches(in: text) }

  /// The words themselves, to be selected when the session is opened.
  func target(of words: String) -> Place? {
    guard case .field(let address, _)? = place else { return place }
    return .field(address, ranges(of: words).first)
  }
}

extension RegisterScreen {
  func drawSessions(on grid: inout CellGrid, in area: Rectangle, _ today: CalendarDate) {
    let (top, foot) = area.split(afterRows: -Self.footHeight)
    let (head, body) = top.split(afterRows: 1)
    drawFoot(on: &grid, in: foot, today)
    let columns = SessionColumns(width: body.width)
    let style = Style(.label)
    for (title, column) in [
      ("Séance", 2), ("État", columns.state), (columns.isNarrow ? "Pts" : "Points", columns.count),
      ("Constats", columns.findings), ("À faire", columns.due),
    ] { grid.put(title, at: head.origin.moved(columns: column), style: style) }
    if entries.isEmpty {
      grid.put(
        "Aucune séance. Ctrl-N : préparer une séance d’après le tableau du conseil.".typeset,
        at: body.origin.moved(columns: 1), style: Style(.dim), maxWidth: body.width - 1)
    }
    let summaries = entries.compactMap(\.summary)
    for (offset, index) in list.rows(height: body.height, count: entries.count).enumerated() {
      let row = SessionRow(
        entries[index], on: today, among: summaries, isNarrow: columns.isNarrow)
      row.draw(
        isChosen: index == list.chosen, in: body.line(offset), columns, on: &grid)
    }
  }

  /// The rows under the list that tell all of the chosen session.
  static let footHeight = 3

  private func drawFoot(on grid: inout CellGrid, in area: Rectangle, _ today: CalendarDate) {
    guard entries.indices.contains(list.chosen) else { return }
    let entry = entries[list.chosen]
    grid.drawHorizontalLine(
      from: Position(column: area.column - 1, row: area.row), length: area.width + 2)
    grid.put(
      " \(entry.date.frenchWithWeekday) ", at: area.origin.moved(columns: 1),
      style: Style(.paneTitle), maxWidth: area.width - 2)
    guard let summary = entry.summary else { return }
    let lines = summary.dueLines(on: today, among: entries.compactMap(\.summary))
    let text =
      lines.isEmpty
      ? "Rien à faire pour cette séance."
      : "À faire : " + lines.map { $0.french(on: today) }.joined(separator: " ; ") + "."
    for (offset, line) in Wrapping.wrap(text.typeset, width: area.width - 4).prefix(2).enumerated()
    {
      grid.put(
        line.text, at: area.line(offset + 1).origin.moved(columns: 2),
        style: Style(lines.contains { $0.isLate(on: today) } ? .warning : .text),
        maxWidth: area.width - 3)
    }
  }

  /// The words, and each text found in two rows: where it is, and the passage.
  func drawSearch(
    _ search: RegisterSearch, on grid: inout CellGrid, in area: Rectangle
  ) -> Position? {
    let line = area.line(0)
    grid.put("Chercher", at: line.origin.moved(columns: 1), style: Style(.label))
    let room = Rectangle(
      column: line.column + 11, row: line.row, width: max(10, line.width - 40), height: 1)
    let cursor = search.field.draw(on: &grid, in: room, isFocused: true)
    let count =
      search.words.count < 2
      ? "" : search.total == 0 ? "rien" : "\(search.total) passage\(search.total > 1 ? "s" : "")"
    grid.put(
      isReading ? count + " (lecture…)" : count,
      at: Position(column: room.endColumn + 2, row: line.row), style: Style(.dim))
    let body = area.split(afterRows: 2).bottom
    for (offset, index) in list.rows(height: body.height / 2, count: search.hits.count).enumerated()
    {
      let hit = search.hits[index]
      let isChosen = index == list.chosen
      let ground: StyleRole = isChosen ? .selection : .text
      let first = body.line(offset * 2)
      grid.fill(first, " ", style: Style(.text, on: ground))
      grid.put(
        (isChosen ? "▸ " : "  ") + hit.date.french + " · " + hit.heading, at: first.origin,
        style: Style(isChosen ? .text : .paneTitle, on: ground), maxWidth: first.width)
      drawPassage(hit, search.words, on: &grid, in: body.line(offset * 2 + 1))
    }
    return cursor
  }

  /// The part of a text around the first of the words, which stand out.
  private func drawPassage(
    _ hit: RegisterHit, _ words: String, on grid: inout CellGrid, in line: Rectangle
  ) {
    let characters = Array(hit.text)
    let ranges = hit.ranges(of: words)
    let width = line.width - 6
    let first = ranges.first?.lowerBound ?? 0
    let start = first + 20 < width ? 0 : max(0, first - 25)
    let shown = characters[min(start, characters.count)...].prefix(width - (start > 0 ? 1 : 0))
    let lead = start > 0 ? "…" : ""
    let origin = line.origin.moved(columns: 4)
    grid.put(lead + String(shown), at: origin, style: Style(.dim), maxWidth: width)
    for range in ranges where range.lowerBound >= start && range.upperBound <= shown.endIndex {
      let before = DisplayWidth.of(lead + String(characters[start..<range.lowerBound]))
      grid.put(
        String(characters[range]), at: origin.moved(columns: before),
        style: Style(.searchMatch, on: .searchMatch), maxWidth: max(0, width - before))
    }
  }
}

/// Where the columns of the list stand.
struct SessionColumns: Hashable, Sendable {
  let state: Int
  let count: Int
  let findings: Int
  let due: Int
  /// Whether days are written in figures.
  let isNarrow: Bool

  init(width: Int) {
    // What is to be done takes what is left: it is what she comes for.
    isNarrow = width < 100
    state = isNarrow ? 13 : 31
    count = state + 17
    findings = count + (isNarrow ? 4 : 9)
    due = findings + (isNarrow ? 9 : 12)
  }
}

/// A session as the list shows it.
private struct SessionRow {
  let day: String
  let state: String
  let count: String
  let findings: (text: String, role: StyleRole)
  let due: [(text: String, isLate: Bool)]

  init(
    _ entry: RegisterEntry, on today: CalendarDate, among all: [SessionSummary], isNarrow: Bool
  ) {
    day = isNarrow ? entry.date.frenchFigures : entry.date.frenchWithWeekday
    let summary = entry.summary
    state = entry.problem ?? summary?.state.french ?? "…"
    count = summary.map { String($0.itemCount) } ?? ""
    findings =
      switch (summary?.errors, summary?.warnings) {
      case (nil, _): ("", .dim)
      case (let errors?, let warnings?) where errors > 0 && warnings > 0:
        ("✗ \(errors) ! \(warnings)", .error)
      case (let errors?, _) where errors > 0: ("✗ \(errors)", .error)
      case (_, let warnings?) where warnings > 0: ("! \(warnings)", .warning)
      default: ("✓", .ok)
      }
    due =
      summary?.dueLines(on: today, among: all).map { ($0.french(on: today), $0.isLate(on: today)) }
      ?? []
  }

  func draw(
    isChosen: Bool, in line: Rectangle, _ columns: SessionColumns, on grid: inout CellGrid
  ) {
    let ground: StyleRole = isChosen ? .selection : .text
    grid.fill(line, " ", style: Style(.text, on: ground))
    func put(_ text: String, _ column: Int, _ role: StyleRole, until end: Int) {
      grid.put(
        text, at: line.origin.moved(columns: column), style: Style(role, on: ground),
        maxWidth: max(0, end - column - 1))
    }
    put((isChosen ? "▸ " : "  ") + day, 0, .text, until: columns.state)
    put(state, columns.state, .dim, until: columns.count)
    put(count, columns.count, .dim, until: columns.findings)
    put(findings.text, columns.findings, findings.role, until: columns.due)
    guard let first = due.first else { return }
    let rest = due.count > 1 ? " (+\(due.count - 1))" : ""
    put(first.text + rest, columns.due, first.isLate ? .warning : .text, until: line.width + 1)
  }
}
