import MinutesModel
import MinutesWording

extension ItemReader {
  // MARK: Tables

  mutating func add(_ grid: Grid) {
    if grid.header.first?.text.folded == "depenses concernees", addAuthorisation(grid) { return }
    let width = grid.width
    let columns = (0..<width).map { column in
      TableColumn(
        header: column < grid.header.count ? grid.header[column].text : "",
        kind: isAmounts(grid, column) ? .amounts : .text)
    }
    let rows = grid.rows.map { row in
      (0..<width).map { column in
        column < row.count ? cell(row[column], in: columns[column]) : TableCell()
      }
    }
    let origin = grid.header.first { !$0.isEmpty } ?? grid.rows.first?.first ?? .empty
    let caption = takeCaption()
    builder.add(
      .table(
        Table(
          caption: caption.text, columns: columns, rows: rows, lastRowIsTotal: grid.lastRowIsTotal)),
      at: caption.isEmpty ? origin : caption
    ) { [item = builder.item] ledger, id in
      ledger.keep(caption, at: .field(FieldAddress(item: item, block: id, path: .lead), nil))
      for (column, text) in grid.header.enumerated() {
        ledger.keep(
          text, at: .field(FieldAddress(item: item, block: id, path: .header(column: column)), nil))
      }
      for (row, cells) in grid.rows.enumerated() {
        for (column, text) in cells.enumerated() {
          let place = Place.field(
            FieldAddress(item: item, block: id, path: .cell(row: row, column: column)), nil)
          if case .amount = rows[row][column].value {
            ledger.tell(text, at: place, isExact: true)
          } else {
            ledger.keep(text, at: place)
          }
        }
      }
    }
  }

  /// The words right above a table that say what it shows: they introduce it or have no end.
  private mutating func takeCaption() -> SourcedText {
    guard isSpaced, builder.openRole == .exposition, let last = builder.lastText,
      last.text.hasSuffix(":")
        ? last.count <= 120 : last.count <= 240 && !ClausePunctuation.hasFinal(last.text)
    else { return .empty }
    return builder.takeLastExposition() ?? .empty
  }

  private func isAmounts(_ grid: Grid, _ column: Int) -> Bool {
    let cells = grid.rows.compactMap { column < $0.count ? $0[column].text : nil }.filter {
      !$0.isEmpty
    }
    let amounts = cells.count { Figure.amount($0) != nil || Figure.amountAndNote($0) != nil }
    // « gratuit » may stand among amounts, « 3 lots » may not
    let words = cells.filter { Figure.amount($0) == nil && Figure.amountAndNote($0) == nil }
    return amounts * 2 >= cells.count && amounts > 0
      && words.allSatisfy { !$0.contains(where: \.isNumber) && $0.count < 40 }
      && cells.contains { $0.hasEuroSign || $0.contains(",") || $0.folded.contains("euro") }
  }

  private func cell(_ text: SourcedText, in column: TableColumn) -> TableCell {
    if column.kind == .amounts, let amount = Figure.amount(text.text) {
      return TableCell(.amount(amount))
    }
    if column.kind == .amounts, let (amount, note) = Figure.amountAndNote(text.text) {
      return TableCell(.amount(amount), note: note)
    }
    return TableCell(.text(text.text))
  }

  // MARK: Plans

  mutating func add(_ source: PlanSource) {
    var plan = FinancingPlan(expenses: [], resources: [])
    let words = Set(ClaimToken.all(in: source.header.text).map(\.text))
    let title = takePlanTitle()
    let said = words.union(ClaimToken.all(in: title.text.text).map(\.text))
    let hasTax = (with: said.contains("ttc"), without: said.contains("ht") || said.contains("h"))
    plan.basis =
      hasTax.with == hasTax.without
      ? (hasTax.without ? .excludingVAT : .notStated) : hasTax.with ? .includingVAT : .excludingVAT
    let isDerived = WordBag(FinancingWording.title(plan.basis)) == WordBag(title.text.text)
    plan.title = isDerived ? "" : title.text.text
    for line in source.expenses {
      var expense = ExpenseLine(label: line.label.text, amount: entry(line.figures.first))
      if line.figures.count > 1 { expense.includingVAT = entry(line.figures[1]) }
      plan.expenses.append(expense)
    }
    var labels: [(funder: SourcedText, label: SourcedText)] = []
    var unknown: [Int] = []
    for (index, line) in source.resources.enumerated() {
      let parts = ItemReader.parts(of: line.label)
      labels.append(parts)
      let kind = ResourceLabel.kind(of: line.label.text)
      if kind == nil { unknown.append(index) }
      plan.resources.append(
        ResourceLine(
          label: parts.label.text, funder: parts.funder.text, kind: kind ?? .publicSubsidy,
          amount: entry(line.figures.first),
          declaredShare: line.figures.dropFirst().lazy.compactMap {
            Figure.share($0.text.filter { $0 != "(" && $0 != ")" })
          }.first))
    }
    if source.expenses.isEmpty, let cost = source.statedCost {
      plan.statedExpenseTotal = .amount(cost.amount)
      if let basis = cost.basis { plan.basis = basis }
    }
    if let total = source.expenseTotal?.figures.first, Figure.amount(total.text) != plan.expenseSum
    {
      plan.statedExpenseTotal = entry(total)
    }
    if let total = source.resourceTotal?.figures.first,
      Figure.amount(total.text) != plan.resourceSum
    {
      plan.statedResourceTotal = entry(total)
    }
    builder.add(.financingPlan(plan), at: source.header) { [item = builder.item] ledger, id in
      func place(_ path: FieldPath) -> Place {
        .field(FieldAddress(item: item, block: id, path: path), nil)
      }
      if isDerived {
        ledger.tell(title.text, at: .block(item, id), isExact: true)
      } else {
        ledger.keep(title.text, at: place(.lead))
      }
      ledger.tell(source.header, at: .block(item, id))
      for (index, line) in source.expenses.enumerated() {
        ledger.keep(line.label, at: place(.expense(index, .label)))
        Self.note(
          line.figures.first, as: plan.expenses[index].amount, at: place(.expense(index, .amount)),
          in: &ledger)
        if line.figures.count > 1 {
          Self.note(
            line.figures[1], as: plan.expenses[index].includingVAT,
            at: place(.expense(index, .includingVAT)), in: &ledger)
        }
      }
      for (index, line) in source.resources.enumerated() {
        if source.isQuoted {
          ledger.locate(place(.resource(index, .label)), at: line.label)
          continue
        }
        if labels[index].funder.isEmpty {
          ledger.keep(labels[index].label, at: place(.resource(index, .label)))
        } else {
          ledger.tell(line.label, at: place(.resource(index, .label)))
        }
        Self.note(
          line.figures.first, as: plan.resources[index].amount,
          at: place(.resource(index, .amount)), in: &ledger)
        for share in line.figures.dropFirst() {
          ledger.tell(share, at: place(.resource(index, .share)))
        }
      }
      for total in [source.expenseTotal, source.resourceTotal].compactMap({ $0 }) {
        ledger.tell(total.label, at: place(.expenseTotal))
        for figure in total.figures { ledger.tell(figure, at: place(.expenseTotal)) }
      }
      for doubt in source.doubts {
        ledger.doubt(.figures, doubt.sentence, at: .block(item, id), doubt.text)
      }
      for index in unknown {
        ledger.doubt(
          .figures, "nature de la recette « \(source.resources[index].label.text) » à préciser",
          at: place(.resource(index, .label)), source.resources[index].label)
      }
    }
    planBlock = builder.blocks.count - 1
  }

  /// Notes a figure that was read, or the words that stand in its place.
  private static func note(
    _ text: SourcedText?, as entry: Entry, at place: Place, in ledger: inout Ledger
  ) {
    guard let text else { return }
    if case .amount = entry {
      ledger.tell(text, at: place, isExact: true)
    } else {
      ledger.keep(text, at: place)
    }
  }

  private func entry(_ text: SourcedText?) -> Entry {
    guard let text, !text.isEmpty else { return .empty }
    return Figure.amount(text.text).map(Entry.amount) ?? .text(text.text)
  }

  /// « Département des Deux-Sèvres – Budget participatif »: who pays, and under what name.
  private static func parts(of label: SourcedText) -> (funder: SourcedText, label: SourcedText) {
    for dash in [" – ", " — ", " - "] {
      guard let range = label.text.firstRange(of: dash) else { continue }
      let start = label.text.utf8.distance(from: label.text.startIndex, to: range.lowerBound)
      let funder = label.prefix(start)
      let rest = label.dropping(start + dash.utf8.count)
      let kind = ResourceLabel.kind(of: funder.text)
      guard kind == .publicSubsidy || kind == .stateGrant, !rest.isEmpty else { continue }
      return (funder, rest)
    }
    return (.empty, label)
  }

  /// « Plan de financement (HT) » right above the plan.
  private mutating func takePlanTitle() -> (text: SourcedText, isDerived: Bool) {
    guard builder.openRole == .exposition || builder.openRole == .heading,
      let last = builder.lastText, last.count < 90,
      last.text.folded.hasPrefix("plan de financement"), !last.text.hasSuffix(".")
    else { return (.empty, true) }
    guard let text = builder.takeLastExposition() else { return (.empty, true) }
    return (text, false)
  }

  /// What the program says below a plan: its total with tax, what is left to finance.
  mutating func readPlanRemark(_ paragraph: Paragraph) -> Bool {
    guard let position = planBlock, builder.openRole == nil, paragraph.tokens.count < 60,
      builder.blocks.indices.contains(position), position == builder.blocks.count - 1,
      case .financingPlan(var plan) = builder.blocks[position].content
    else { return false }
    let bag = WordBag(paragraph.text)
    let block = Place.block(builder.item, builder.blocks[position].id)
    if let found = AmountScan.amounts(of: paragraph).first,
      WordBag(FinancingWording.includingVAT(found.amount.french)) == bag
    {
      plan.statedIncludingVAT = .amount(found.amount)
    } else if let found = AmountScan.amounts(in: paragraph.tokens, of: paragraph.text).first,
      WordBag(FinancingWording.eligibleBase(found.amount.french)) == bag
    {
      plan.eligibleBase = .amount(found.amount)
    } else if let remark = FinancingWording.imbalance(
      expenses: plan.expenseTotal, resources: plan.resourceTotal), WordBag(remark) == bag
    {
      // derived from both totals
    } else if paragraph.begins(
      with: "derogation a la participation minimale du maitre d ' ouvrage :"),
      let colon = paragraph.index(of: ":")
    {
      let text = paragraph.body.dropping(paragraph.tokens[colon].range.upperBound)
      plan.ownFundingDerogation = text.text
    } else {
      return false
    }
    builder.replace(position, with: .financingPlan(plan))
    builder.ledger.tell(paragraph.body, at: block, isExact: true)
    return true
  }
}
