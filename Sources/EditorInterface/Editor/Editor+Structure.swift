import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

extension Editor {
  /// Puts the cursor into the sentence that introduces a block, which may be empty until now.
  mutating func editLead() {
    guard let item = focus.item, let block = currentBlock else { return }
    let lead = FieldAddress(item: item, block: block.id, path: .lead)
    switch block.content {
    case .passage(let passage) where !passage.takesLead && passage.lead.isEmpty:
      message = StatusMessage("Ce bloc n’a pas de phrase d’introduction.", .warning)
    case .ballot(let ballot) where ballot.subject.isEmpty:
      perform(
        .ballot(item, block.id, .setSubject("Objet du vote")),
        movingTo: Focus(
          pane: .item, item: item, caret: TextPosition(field: lead, offset: 13),
          anchor: TextPosition(field: lead, offset: 0)))
    default: reveal(lead)
    }
  }

  /// Puts the cursor into a text that is shown only once something is written in it.
  private mutating func reveal(_ field: FieldAddress) {
    leaveField(for: field)
    typing.end()
    goalColumn = nil
    let length = fieldText(at: field)?.count ?? 0
    focus = Focus(
      pane: .item, item: field.item, caret: TextPosition(field: field, offset: length))
  }

  /// Turns the derived result of the vote into words that can be edited.
  mutating func typeResult() {
    guard let item = currentItem, let block = item.ballotNear(focus.caret?.field.block),
      case .ballot(let ballot)? = item.block(block)?.content
    else {
      message = StatusMessage("Ce point n’a pas de vote (F3).", .warning)
      return
    }
    let words = BallotWording(ballot, of: block, in: minutes, at: item.id).resultWords
    let field = FieldAddress(item: item.id, block: block, path: .result)
    let caret = TextPosition(field: field, offset: words.count)
    perform(
      .ballot(item.id, block, .setWording(.typed(words))),
      movingTo: Focus(pane: .item, item: item.id, caret: caret))
  }

  /// One more row or line below the one under the cursor.
  mutating func insertStructureLine() {
    guard let item = focus.item, let block = currentBlock, let path = focus.caret?.field.path else {
      return
    }
    func go(_ path: FieldPath) -> Focus {
      let field = FieldAddress(item: item, block: block.id, path: path)
      return Focus(pane: .item, item: item, caret: TextPosition(field: field, offset: 0))
    }
    leaveField(for: nil)
    switch (block.content, path) {
    case (.table(let table), _):
      let row = path.row.map { $0 + 1 } ?? table.rows.count
      perform(
        .table(item, block.id, .insertRow(at: row)), movingTo: go(.cell(row: row, column: 0)))
    case (.financingPlan, .resource(let index, _)):
      perform(
        .financing(item, block.id, .insertLine(.resources, at: index + 1)),
        movingTo: go(.resource(index + 1, .label)))
    case (.financingPlan(let plan), _):
      let index: Int
      if case .expense(let here, _) = path { index = here + 1 } else { index = plan.expenses.count }
      perform(
        .financing(item, block.id, .insertLine(.expenses, at: index)),
        movingTo: go(.expense(index, .label)))
    case (.authorisation(let authorisation), _):
      let index: Int
      if case .authorisation(let here, _) = path {
        index = here + 1
      } else {
        index = authorisation.lines.count
      }
      perform(
        .authorisation(item, block.id, .insertLine(at: index)),
        movingTo: go(.authorisation(index, .label)))
    default: breakLine()
    }
  }

  mutating func removeStructureLine() {
    guard let item = focus.item, let block = currentBlock, let path = focus.caret?.field.path else {
      return
    }
    switch (block.content, path) {
    case (.table, _):
      guard let row = path.row else { return }
      perform(.table(item, block.id, .removeRow(row)))
    case (.financingPlan, .resource(let index, _)):
      perform(.financing(item, block.id, .removeLine(.resources, index)))
    case (.financingPlan, .expense(let index, _)):
      perform(.financing(item, block.id, .removeLine(.expenses, index)))
    case (.authorisation, .authorisation(let index, _)):
      perform(.authorisation(item, block.id, .removeLine(index)))
    case (.passage, .line(let index)): removeLine(index, of: block, in: item)
    default: message = StatusMessage("Il n’y a pas de ligne à supprimer ici.", .warning)
    }
  }

  private mutating func removeLine(_ index: Int, of block: Block, in item: ItemID) {
    guard case .passage(var passage) = block.content, passage.lines.count > 1 else {
      perform(.block(item, .remove(block.id)))
      return
    }
    passage.lines.remove(at: index)
    let field = FieldAddress(
      item: item, block: block.id, path: .line(min(index, passage.lines.count - 1)))
    perform(
      .block(item, .replace(block.id, .passage(passage))),
      movingTo: Focus(pane: .item, item: item, caret: TextPosition(field: field, offset: 0)))
  }

  mutating func insertColumn() {
    guard let item = focus.item, let block = currentBlock, case .table(let table) = block.content
    else { return }
    let index = focus.caret?.field.path.column.map { $0 + 1 } ?? table.columns.count
    let path = focus.caret?.field.path.row.map { FieldPath.cell(row: $0, column: index) }
    let field = FieldAddress(item: item, block: block.id, path: path ?? .header(column: index))
    perform(
      .table(item, block.id, .insertColumn(TableColumn(), at: index)),
      movingTo: Focus(pane: .item, item: item, caret: TextPosition(field: field, offset: 0)))
  }

  mutating func removeColumn() {
    guard let item = focus.item, let block = currentBlock,
      let column = focus.caret?.field.path.column
    else { return }
    perform(.table(item, block.id, .removeColumn(column)))
  }

  mutating func toggleColumnKind() {
    guard let item = focus.item, let block = currentBlock, case .table(let table) = block.content,
      let column = focus.caret?.field.path.column, table.columns.indices.contains(column)
    else { return }
    let kind: TableColumn.Kind = table.columns[column].kind == .amounts ? .text : .amounts
    if perform(.table(item, block.id, .setColumnKind(column, kind))) {
      message = StatusMessage(kind == .amounts ? "Colonne de montants." : "Colonne de textes.")
    }
  }

  mutating func toggleTotalRow() {
    guard let item = focus.item, let block = currentBlock, case .table(let table) = block.content
    else { return }
    perform(.table(item, block.id, .setLastRowIsTotal(!table.lastRowIsTotal)))
  }

  mutating func editCellNote() {
    guard let item = focus.item, let block = currentBlock,
      case .cell(let row, let column) = focus.caret?.field.path
    else { return }
    let note = FieldAddress(item: item, block: block.id, path: .note(row: row, column: column))
    reveal(note)
  }

  /// Lets the totals of a plan or authorisation be typed, or derives them again.
  mutating func toggleStatedTotals() {
    guard let item = focus.item, let block = currentBlock else { return }
    switch block.content {
    case .financingPlan(let plan):
      let isStated = !plan.statedExpenseTotal.isEmpty || !plan.statedResourceTotal.isEmpty
      perform(
        .financing(
          item, block.id,
          .setStatedTotals(
            expenses: isStated ? .empty : .amount(plan.expenseSum),
            resources: isStated ? .empty : .amount(plan.resourceSum))))
    case .authorisation(let authorisation):
      let isStated = !authorisation.statedTotal.isEmpty || !authorisation.statedCeiling.isEmpty
      perform(
        .sequence(
          "modifier les totaux",
          [
            .authorisation(
              item, block.id,
              .setStatedTotal(isStated ? .empty : .amount(authorisation.sum))),
            .authorisation(
              item, block.id,
              .setStatedCeiling(
                isStated ? .empty : .amount(authorisation.derivedCeiling ?? .zero))),
          ]))
    default: message = StatusMessage("Ce bloc n’a pas de totaux.", .warning)
    }
  }

  /// Whether the number of an authorisation’s line is that of a voted operation.
  mutating func toggleOperation() {
    guard let item = focus.item, let block = currentBlock,
      case .authorisation(let authorisation) = block.content,
      case .authorisation(let index, _) = focus.caret?.field.path,
      authorisation.lines.indices.contains(index)
    else { return }
    let isOperation = !authorisation.lines[index].isOperation
    if perform(.authorisation(item, block.id, .setOperation(index, isOperation))) {
      message = StatusMessage(isOperation ? "Numéro d’opération." : "Numéro de chapitre.")
    }
  }

  mutating func toggleUnmarked() {
    guard let caret = focus.caret, case .line(let index) = caret.field.path,
      case .passage(let passage)? = currentBlock?.content, passage.role.hasLevels,
      passage.lines.indices.contains(index)
    else {
      message = StatusMessage("Le curseur n’est pas dans une liste ou un dispositif.", .warning)
      return
    }
    perform(.text(.setUnmarked(caret.field, !passage.lines[index].isUnmarked)))
  }
}

extension FieldPath {
  /// The row of a cell or note.
  var row: Int? {
    switch self {
    case .cell(let row, _), .note(let row, _): row
    default: nil
    }
  }

  /// The column of a cell, note or heading.
  var column: Int? {
    switch self {
    case .cell(_, let column), .note(_, let column), .header(let column): column
    default: nil
    }
  }
}

extension BlockContent {
  var isTable: Bool {
    if case .table = self { true } else { false }
  }
}
