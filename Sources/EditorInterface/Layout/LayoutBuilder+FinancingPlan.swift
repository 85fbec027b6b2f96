import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

extension LayoutBuilder {
  /// Lays a plan out in two sides, or one under the other where the pane is narrow.
  mutating func financingPlan(_ plan: FinancingPlan) {
    if !shows(.lead, plan.title) {
      label(plan.derivedTitle, detail: "F4 : grille")
    } else {
      label("Plan", detail: "F4 : grille")
      paragraph(
        plan.title, .lead, style: Style(.heading), placeholder: plan.derivedTitle)
    }
    if width >= 52 {
      twoSides(plan)
    } else {
      oneSide(plan)
    }
    let difference = plan.imbalance
    if difference != .zero {
      let text =
        difference < .zero
        ? "écart : \(difference.magnitude.french) de recettes manquent"
        : "écart : \(difference.magnitude.french) de recettes en trop"
      append([
        LayoutSpan(
          column: max(1, width - DisplayWidth.of(text) - 1), text: text, style: Style(.error))
      ])
    }
  }

  private mutating func twoSides(_ plan: FinancingPlan) {
    let middle = width / 2
    let left = SideColumns(start: 1, end: middle - 1, widestAmount: widest(plan, .expenses))
    let right = SideColumns(
      start: middle + 2, end: width - 1, widestAmount: widest(plan, .resources))
    let basis = plan.basis.amountHeading
    cells(
      [
        heading("Dépenses", left.label), heading(basis, left.amount, rightAligned: true),
        heading("Recettes", right.label), heading(basis, right.amount, rightAligned: true),
      ], separators: [middle])
    for index in 0..<max(plan.expenses.count, plan.resources.count) {
      var row: [Cell] = []
      if plan.expenses.indices.contains(index) {
        row += expense(plan.expenses[index], index, left)
      }
      if plan.resources.indices.contains(index) {
        row += resource(plan.resources[index], index, right)
      }
      cells(row, separators: [middle])
    }
    cells(
      total(plan.statedExpenseTotal, plan.expenseSum, .expenseTotal, left)
        + total(plan.statedResourceTotal, plan.resourceSum, .resourceTotal, right),
      separators: [middle])
    includingVAT(plan, left, separators: [middle])
  }

  private mutating func oneSide(_ plan: FinancingPlan) {
    let side = SideColumns(start: 1, end: width - 1, widestAmount: 12)
    cells([heading("Dépenses", side.label)])
    for (index, line) in plan.expenses.enumerated() { cells(expense(line, index, side)) }
    cells(total(plan.statedExpenseTotal, plan.expenseSum, .expenseTotal, side))
    includingVAT(plan, side, separators: [])
    cells([heading("Recettes", side.label)])
    for (index, line) in plan.resources.enumerated() { cells(resource(line, index, side)) }
    cells(total(plan.statedResourceTotal, plan.resourceSum, .resourceTotal, side))
  }

  private mutating func includingVAT(
    _ plan: FinancingPlan, _ side: SideColumns, separators: [Int]
  ) {
    guard plan.basis == .excludingVAT, let derived = plan.includingVATTotal else { return }
    var row = total(plan.statedIncludingVAT, derived, .includingVATTotal, side)
    row[0].text = "soit TTC"
    row[0].style = Style(.derived)
    cells(row, separators: separators)
  }

  private func heading(
    _ text: String, _ columns: Range<Int>, rightAligned: Bool = false
  ) -> Cell {
    Cell(
      text: text, column: columns.lowerBound, width: columns.count, isRightAligned: rightAligned,
      style: Style(.label))
  }

  private func expense(_ line: ExpenseLine, _ index: Int, _ side: SideColumns) -> [Cell] {
    [
      Cell(
        text: line.label, field: address(.expense(index, .label)), column: side.label.lowerBound,
        width: side.label.count, placeholder: "dépense"),
      amount(line.amount, .expense(index, .amount), side),
    ]
  }

  private func resource(_ line: ResourceLine, _ index: Int, _ side: SideColumns) -> [Cell] {
    [
      Cell(
        text: line.label, field: address(.resource(index, .label)), column: side.label.lowerBound,
        width: side.label.count, placeholder: line.funder.isEmpty ? "recette" : line.funder),
      amount(line.amount, .resource(index, .amount), side),
    ]
  }

  private func amount(_ entry: Entry, _ path: FieldPath, _ side: SideColumns) -> Cell {
    Cell(
      text: entry.fieldText, field: address(path), column: side.amount.lowerBound,
      width: side.amount.count, isRightAligned: true,
      style: entry.isEmpty || entry.amount != nil ? Style(.amount) : Style(.warning))
  }

  private func total(
    _ stated: Entry, _ derived: Amount, _ path: FieldPath, _ side: SideColumns
  ) -> [Cell] {
    let name = Cell(
      text: "TOTAL", column: side.label.lowerBound, width: side.label.count,
      style: Style(.heading))
    guard !shows(path, stated.fieldText) else { return [name, amount(stated, path, side)] }
    return [
      name,
      Cell(
        text: derived.french(sign: false), column: side.amount.lowerBound,
        width: side.amount.count, isRightAligned: true, style: Style(.derived)),
    ]
  }

  private func widest(_ plan: FinancingPlan, _ side: PlanSide) -> Int {
    let entries =
      side == .expenses
      ? plan.expenses.map(\.amount) + [plan.statedExpenseTotal, .amount(plan.expenseTotal)]
      : plan.resources.map(\.amount) + [plan.statedResourceTotal, .amount(plan.resourceTotal)]
    return entries.map { DisplayWidth.of($0.fieldText) }.max() ?? 0
  }

  /// Where label and amount of one side stand.
  private struct SideColumns {
    let label: Range<Int>
    let amount: Range<Int>

    init(start: Int, end: Int, widestAmount: Int) {
      let width = min(max(widestAmount, 10), max(10, (end - start) / 2))
      let split = max(start + 4, end - width)
      label = start..<max(start + 1, split - 1)
      amount = split..<max(split + 1, end)
    }
  }
}

extension FinancingPlan {
  /// The title printed where none is typed.
  var derivedTitle: String { FinancingWording.title(basis) }
}
