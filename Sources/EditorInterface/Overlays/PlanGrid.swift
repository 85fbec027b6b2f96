import MinutesModel
import MinutesWording
import TerminalScreen

/// The rows of the plan grid and how they are drawn.
struct PlanGrid {
  private enum Row {
    case heading([String])
    case expense(Int)
    case expenseTotal
    case resource(Int)
    case resourceTotal
    case balance
    case ownShare
  }

  private let plan: FinancingPlan
  private let selected: PlanCell
  private let input: LineField?
  private let rows: [Row]

  init(_ plan: FinancingPlan, selected: PlanCell, input: LineField?) {
    self.plan = plan
    self.selected = selected
    self.input = input
    let basis = plan.basis.amountHeading
    rows =
      [.heading(["Dépenses", basis, "TVA", "TTC"])] + plan.expenses.indices.map { .expense($0) }
      + [.expenseTotal, .heading(["Recettes", "Financeur", "Nature", basis, "Part"])]
      + plan.resources.indices.map { .resource($0) } + [.resourceTotal, .balance, .ownShare]
  }

  var count: Int { rows.count }

  /// Draws the rows around the selected one and returns where the cursor stands.
  func draw(on grid: inout CellGrid, in area: Rectangle) -> Position? {
    let current = rows.firstIndex { contains(selected, in: $0) } ?? 0
    let fixed = 2
    let height = max(1, area.height - fixed)
    let scrollable = rows.count - fixed
    let first = min(max(0, current - height + 2), max(0, scrollable - height))
    var cursor: Position?
    grid.drawScrollMarks(
      for: first..<(first + height), of: scrollable, in: area.split(afterRows: height).top)
    for (offset, row) in rows[first..<min(first + height, scrollable)].enumerated() {
      if let position = draw(row, in: area.line(offset), on: &grid) { cursor = position }
    }
    for offset in 0..<fixed where area.height > fixed {
      _ = draw(
        rows[scrollable + offset], in: area.line(min(height, scrollable) + offset), on: &grid)
    }
    return cursor
  }

  private func contains(_ cell: PlanCell, in row: Row) -> Bool {
    switch (cell, row) {
    case (.expense(let one, _), .expense(let two)): one == two
    case (.resource(let one, _), .resource(let two)): one == two
    case (.expenseTotal, .expenseTotal), (.includingVATTotal, .expenseTotal): true
    case (.resourceTotal, .resourceTotal): true
    default: false
    }
  }

  private func draw(_ row: Row, in line: Rectangle, on grid: inout CellGrid) -> Position? {
    switch row {
    case .heading(let names):
      let columns = names.count == 4 ? expenseColumns(line) : resourceColumns(line)
      for (name, column) in zip(names, columns) {
        let isAmount = ["HT", "TTC", "TVA", "Part"].contains(name)
        let start = isAmount ? column.endColumn - DisplayWidth.of(name) : column.column
        grid.put(
          name, at: Position(column: start, row: line.row), style: Style(.label, on: .dialog))
      }
      return nil
    case .expense(let index): return drawExpense(index, expenseColumns(line), on: &grid)
    case .expenseTotal: return drawExpenseTotal(expenseColumns(line), on: &grid)
    case .resource(let index): return drawResource(index, resourceColumns(line), on: &grid)
    case .resourceTotal:
      let columns = resourceColumns(line)
      grid.put("TOTAL", at: columns[0].origin, style: Style(.heading, on: .dialog))
      return draw(
        .resourceTotal, derived: plan.resourceSum.french(sign: false), in: columns[3], on: &grid)
    case .balance:
      drawBalance(in: line, on: &grid)
      return nil
    case .ownShare:
      drawOwnShare(in: line, on: &grid)
      return nil
    }
  }

  private func drawExpense(
    _ index: Int, _ columns: [Rectangle], on grid: inout CellGrid
  ) -> Position? {
    let line = plan.expenses[index]
    let taxed = line.includingVAT.isEmpty ? line.derivedIncludingVAT?.french(sign: false) : nil
    let cells: [(PlanCell, String?)] = [
      (.expense(index, .label), nil), (.expense(index, .amount), nil),
      (.expense(index, .vatRate), nil), (.expense(index, .includingVAT), taxed),
    ]
    return draw(cells, in: columns, on: &grid)
  }

  private func drawResource(
    _ index: Int, _ columns: [Rectangle], on grid: inout CellGrid
  ) -> Position? {
    let line = plan.resources[index]
    let share = plan.displayedShares[index]
    let cells: [(PlanCell, String?)] = [
      (.resource(index, .label), nil), (.resource(index, .funder), nil),
      (.resource(index, .kind), nil), (.resource(index, .amount), nil),
      (
        .resource(index, .share),
        line.declaredShare == nil ? share?.french(fixedDecimals: true) : nil
      ),
    ]
    return draw(cells, in: columns, on: &grid)
  }

  private func drawExpenseTotal(_ columns: [Rectangle], on grid: inout CellGrid) -> Position? {
    grid.put("TOTAL", at: columns[0].origin, style: Style(.heading, on: .dialog))
    let first = draw(
      .expenseTotal, derived: plan.expenseSum.french(sign: false), in: columns[1], on: &grid)
    let second = draw(
      .includingVATTotal, derived: plan.includingVATByLine?.french(sign: false), in: columns[3],
      on: &grid)
    return first ?? second
  }

  private func draw(
    _ cells: [(PlanCell, String?)], in columns: [Rectangle], on grid: inout CellGrid
  ) -> Position? {
    var cursor: Position?
    for ((cell, derived), column) in zip(cells, columns) {
      if let position = draw(cell, derived: derived, in: column, on: &grid) { cursor = position }
    }
    return cursor
  }

  /// One cell: the text being typed, what stands in the record, or what follows from it.
  private func draw(
    _ cell: PlanCell, derived: String?, in area: Rectangle, on grid: inout CellGrid
  ) -> Position? {
    let isSelected = cell == selected
    if isSelected, let input { return input.draw(on: &grid, in: area, isFocused: true) }
    let text = plan.text(of: cell)
    let shown =
      text.isEmpty ? derived ?? "" : cell.isRate && !isSelected ? text + "\u{A0}%" : text
    let isFigure = cell.isAmount || cell.isRate
    let isUnreadable = cell.isAmount && !text.isEmpty && Amount(reading: text) == nil
    let role: StyleRole =
      isSelected
      ? .fieldFocused
      : isUnreadable ? .warning : text.isEmpty ? .derived : isFigure ? .amount : .dialog
    let ground: StyleRole = isSelected ? .fieldFocused : .dialog
    grid.fill(area, " ", style: Style(role, on: ground))
    let width = DisplayWidth.of(shown)
    let start = isFigure ? max(area.column, area.endColumn - width) : area.column
    grid.put(
      shown, at: Position(column: start, row: area.row), style: Style(role, on: ground),
      maxWidth: area.width)
    if width > area.width {
      grid.put(
        "…", at: Position(column: area.endColumn - 1, row: area.row),
        style: Style(role, on: ground))
    }
    guard isSelected else { return nil }
    return Position(column: min(start + width, area.endColumn - 1), row: area.row)
  }

  private func drawBalance(in line: Rectangle, on grid: inout CellGrid) {
    let difference = plan.imbalance
    let text: String
    if plan.expenseTotal == .zero, plan.resourceTotal == .zero {
      grid.put(
        "Écrivez les dépenses, puis les recettes.", at: line.origin,
        style: Style(.dim, on: .dialog), maxWidth: line.width)
      return
    }
    if difference == .zero {
      text = "✓ Le plan est équilibré : \(plan.expenseTotal.french)."
    } else if difference < .zero {
      text = "✗ Il manque \(difference.magnitude.french) de recettes (F8 : en autofinancement)."
    } else {
      text = "✗ Les recettes dépassent les dépenses de \(difference.magnitude.french)."
    }
    grid.put(
      text, at: line.origin, style: Style(difference == .zero ? .ok : .error, on: .dialog),
      maxWidth: line.width)
  }

  private func drawOwnShare(in line: Rectangle, on grid: inout CellGrid) {
    grid.put(ownShare, at: line.origin, style: Style(.dim, on: .dialog), maxWidth: line.width)
  }

  /// The share of the commune and what the form of the plan says; where there is neither, how to get
  /// at that form.
  private var ownShare: String {
    let publicMoney = plan.ownShare + plan.publicSubsidies
    let share =
      plan.publicSubsidies > .zero ? Rate.share(of: plan.ownShare, in: publicMoney) : nil
    var facts: [String] = []
    if let eligible = plan.eligibleBase.amount { facts.append("éligible " + eligible.french) }
    if plan.isLeadAuthority { facts.append("chef de file") }
    if plan.derogationGround != nil || !plan.ownFundingDerogation.trimmingSpaces.isEmpty {
      facts.append("dérogation")
    }
    if facts.isEmpty {
      return share.map {
        "Part de la commune dans le financement public : \($0.french(fixedDecimals: true))."
      } ?? "Alt-F : HT ou TTC, dépense éligible, dérogation."
    }
    if let share {
      facts.insert("Part de la commune " + share.french(fixedDecimals: true), at: 0)
    }
    return facts.joined(separator: " · ")
  }

  private func expenseColumns(_ line: Rectangle) -> [Rectangle] {
    columns([nil, 14, 8, 14], in: line)
  }

  private func resourceColumns(_ line: Rectangle) -> [Rectangle] {
    columns([nil, max(8, line.width / 6), 16, 14, 8], in: line)
  }

  /// Columns of these widths with a space between; `nil` takes what is left.
  private func columns(_ widths: [Int?], in line: Rectangle) -> [Rectangle] {
    let known = widths.compactMap(\.self).reduce(0, +) + widths.count - 1
    var column = line.column
    return widths.map { width in
      let used = width ?? max(6, line.width - known)
      defer { column += used + 1 }
      return Rectangle(column: column, row: line.row, width: used, height: 1)
    }
  }
}
