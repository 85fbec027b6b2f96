import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// What is looked for in the register, and what was found.
struct RegisterSearch: Hashable, Sendable {
  var field: LineField
  var hits: [RegisterHit] = []
  /// How many texts hold the words, those not shown too.
  var total = 0
  /// The words of which these are the texts.
  var answered: String?

  var words: String { field.text.trimmingSpaces }
}

extension RegisterHit {
  /// Where the words begin words of the text.
  func ranges(of words: RegisterWords) -> [Range<Int>] { words.matches(in: text) }

  /// The words themselves, to be selected when the session is opened.
  func target(of words: RegisterWords) -> Place? {
    guard case .field(let address, _)? = place else { return place }
    return .field(address, ranges(of: words).first)
  }
}

extension RegisterScreen {
  func drawSessions(on grid: inout CellGrid, in area: Rectangle, _ dues: RegisterDues) {
    let (top, foot) = area.split(afterRows: -footHeight)
    let (head, body) = top.split(afterRows: 1)
    drawFoot(on: &grid, in: foot, dues)
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
    for (offset, index) in list.rows(height: body.height, count: entries.count).enumerated() {
      let row = SessionRow(entries[index], dues, isNarrow: columns.isNarrow)
      row.draw(
        isChosen: index == list.chosen, in: body.line(offset), columns, on: &grid)
    }
  }

  /// The rows under the list that tell all of the chosen session, and what the year asks for.
  var footHeight: Int { 3 + (dues?.ofYear.isEmpty == false ? 2 : 0) }

  private func drawFoot(on grid: inout CellGrid, in area: Rectangle, _ dues: RegisterDues) {
    grid.drawHorizontalLine(
      from: Position(column: area.column - 1, row: area.row), length: area.width + 2)
    let ofYear = Rectangle(column: area.column, row: area.row + 3, width: area.width, height: 2)
    draw(dues.ofYear, after: "Cette année : ", in: ofYear, on: &grid, dues.today)
    guard entries.indices.contains(list.chosen) else { return }
    let entry = entries[list.chosen]
    grid.put(
      " \(entry.date.frenchWithWeekday) ", at: area.origin.moved(columns: 1),
      style: Style(.paneTitle), maxWidth: area.width - 2)
    guard entry.summary != nil else { return }
    let lines = dues[entry]
    let rows = Rectangle(column: area.column, row: area.row + 1, width: area.width, height: 2)
    if lines.isEmpty {
      grid.put(
        "Rien à faire pour cette séance.", at: rows.origin.moved(columns: 2), style: Style(.text))
    }
    draw(lines, after: "À faire : ", in: rows, on: &grid, dues.today)
  }

  /// What is to be done, as a sentence; nothing where there is nothing.
  private func draw(
    _ groups: [ObligationGroup], after words: String, in area: Rectangle,
    on grid: inout CellGrid, _ today: CalendarDate
  ) {
    guard !groups.isEmpty else { return }
    let text = words + groups.map { $0.line(on: today) }.joined(separator: " ; ") + "."
    let style = Style(groups.contains { $0.isLate(on: today) } ? .warning : .text)
    let wrapped = Wrapping.wrap(text.typeset, width: area.width - 4)
    for (offset, line) in wrapped.prefix(area.height).enumerated() {
      let isCut = offset == area.height - 1 && wrapped.count > area.height
      grid.put(
        line.text + (isCut ? " …" : ""), at: area.line(offset).origin.moved(columns: 2),
        style: style, maxWidth: area.width - 2)
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
      drawPassage(hit, RegisterWords(search.words), on: &grid, in: body.line(offset * 2 + 1))
    }
    return cursor
  }

  /// The part of a text around the first of the words, which stand out.
  private func drawPassage(
    _ hit: RegisterHit, _ words: RegisterWords, on grid: inout CellGrid, in line: Rectangle
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
    count = state + (isNarrow ? 16 : 17)
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

  init(_ entry: RegisterEntry, _ dues: RegisterDues, isNarrow: Bool) {
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
    due = dues[entry].map {
      (isNarrow ? $0.brief(on: dues.today) : $0.line(on: dues.today), $0.isLate(on: dues.today))
    }
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
    // How much more there is stands at the end, whatever is cut.
    let rest = due.count > 1 ? " +\(due.count - 1)" : ""
    let room = line.width - columns.due - rest.count
    let text =
      first.text.count <= room ? first.text : first.text.prefix(max(0, room - 1)) + "…"
    put(text + rest, columns.due, first.isLate ? .warning : .text, until: line.width + 1)
  }
}
