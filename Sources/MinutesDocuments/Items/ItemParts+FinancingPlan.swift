import MinutesModel
import MinutesWording

extension ItemParts {
  mutating func add(_ plan: FinancingPlan, of block: BlockID) {
    let title = plan.title.trimmingSpaces
    let expenses = plan.expenses.enumerated().filter { !$0.element.isBlank }
    let resources = plan.resources.enumerated().filter { !$0.element.isBlank }
    let isEmpty =
      expenses.isEmpty && resources.isEmpty && plan.statedExpenseTotal.isEmpty
      && plan.statedResourceTotal.isEmpty
    guard !isEmpty else {
      add(paragraph: title, at: place(block, .lead))
      return addRemarks(plan, of: block)
    }
    add(
      paragraph: title.isEmpty ? FinancingWording.title(plan.basis) : title,
      at: place(block, .lead))
    add(.space(1))
    let sides = TwoSidedTable(
      left: expenseSide(plan, expenses, of: block), right: resourceSide(plan, resources, of: block))
    add(.twoSides(sides), at: .block(item.id, block))
    addRemarks(plan, of: block)
  }

  private func expenseSide(
    _ plan: FinancingPlan, _ lines: [(offset: Int, element: ExpenseLine)], of block: BlockID
  ) -> DocumentTable {
    let showsTTC = lines.contains { !$0.element.includingVAT.isEmpty }
    var rows = lines.map { index, line in
      DocumentRow(
        [DocumentCell(line.label), DocumentCell(line.amount)]
          + (showsTTC ? [DocumentCell(line.includingVATEntry)] : []),
        at: place(block, .expense(index, .label)))
    }
    let total: Entry =
      plan.statedExpenseTotal.isEmpty ? .amount(plan.expenseSum) : plan.statedExpenseTotal
    rows.append(
      DocumentRow(
        [DocumentCell("TOTAL"), DocumentCell(total)]
          + (showsTTC ? [DocumentCell(plan.includingVATEntry)] : []),
        isTotal: true, at: place(block, .expenseTotal)))
    return DocumentTable(
      columns: [DocumentColumn("Dépenses"), DocumentColumn(plan.basis.amountHeading, .figures)]
        + (showsTTC ? [DocumentColumn("TTC", .figures)] : []),
      rows: rows)
  }

  private func resourceSide(
    _ plan: FinancingPlan, _ lines: [(offset: Int, element: ResourceLine)], of block: BlockID
  ) -> DocumentTable {
    let showsShares = lines.contains { $0.element.declaredShare != nil }
    let shares = showsShares ? plan.displayedShares : []
    var rows = lines.map { index, line in
      DocumentRow(
        [DocumentCell(line.caption), DocumentCell(line.amount)]
          + (showsShares ? [DocumentCell(shares[index]?.french ?? "", isFigure: true)] : []),
        at: place(block, .resource(index, .label)))
    }
    let total: Entry =
      plan.statedResourceTotal.isEmpty ? .amount(plan.resourceSum) : plan.statedResourceTotal
    let isWhole = plan.imbalance == .zero && plan.resourceTotal == plan.resourceSum
    rows.append(
      DocumentRow(
        [DocumentCell("TOTAL"), DocumentCell(total)]
          + (showsShares ? [DocumentCell(isWhole ? Rate.whole.french : "", isFigure: true)] : []),
        isTotal: true, at: place(block, .resourceTotal)))
    return DocumentTable(
      columns: [DocumentColumn("Recettes"), DocumentColumn("Montant", .figures)]
        + (showsShares ? [DocumentColumn("Part", .figures)] : []),
      rows: rows)
  }

  private mutating func addRemarks(_ plan: FinancingPlan, of block: BlockID) {
    if let remark = FinancingWording.imbalance(
      expenses: plan.expenseTotal, resources: plan.resourceTotal)
    {
      add(paragraph: remark, at: place(block, .resourceTotal))
    }
    let includingVAT = plan.includingVATEntry.french()
    if !includingVAT.isEmpty {
      add(
        paragraph: FinancingWording.includingVAT(includingVAT), at: place(block, .includingVATTotal)
      )
    }
    let eligible = plan.eligibleBase.french()
    if !eligible.isEmpty {
      add(paragraph: FinancingWording.eligibleBase(eligible), at: .block(item.id, block))
    }
    if let derogation = FinancingWording.derogation(of: plan) {
      add(paragraph: derogation, at: .block(item.id, block))
    }
  }
}

extension ExpenseLine {
  fileprivate var isBlank: Bool {
    label.trimmingSpaces.isEmpty && amount.isEmpty && includingVAT.isEmpty
  }

  fileprivate var includingVATEntry: Entry {
    includingVAT.isEmpty ? derivedIncludingVAT.map(Entry.amount) ?? .empty : includingVAT
  }
}

extension ResourceLine {
  fileprivate var isBlank: Bool {
    label.trimmingSpaces.isEmpty && funder.trimmingSpaces.isEmpty && amount.isEmpty
      && declaredShare == nil
  }
}

extension FinancingPlan {
  fileprivate var includingVATEntry: Entry {
    statedIncludingVAT.isEmpty
      ? includingVATByLine.map(Entry.amount) ?? .empty : statedIncludingVAT
  }
}
