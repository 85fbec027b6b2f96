import MinutesEditing
import MinutesModel
import MinutesWording

/// B-07: a décision modificative sums to zero, a section balances, an affectation shares out the result.
enum BudgetTablesBalance: ItemRule {
  static let id: RuleID = "B-07"
  static let title = "Décision modificative, section et affectation sont équilibrées"
  static let explanation = """
    Les virements d’une décision modificative font zéro, les dépenses d’une section égalent ses \
    recettes, les parts d’une affectation font le résultat. L’équilibre attendu d’un tableau se dit \
    dans sa fiche ; une décision modificative faite de seuls comptes de dépense est reconnue à son titre.
    """
  static let law = LawSource(
    "CGCT, art. L1612-4", "Le budget est voté en équilibre, section par section.",
    certainty: .unverified)
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "−10 200 + 5 500 + 4 500 = −200", right: "−10 200 + 5 500 + 4 700 = 0")

  static let looksAt: ItemParts = [.heading, .tables]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let isAmendment = item.title.folded.contains("decision modificative")
    return item.blocks.flatMap { block -> [Finding] in
      guard case .table(let table) = block.content else { return [] }
      let columns = table.amountColumns
      guard !columns.isEmpty else { return [] }
      switch table.balance {
      case .zeroSum: return columns.compactMap { zero($0, table, block.id, item.id) }
      case .equalColumns: return equal(columns, table, block.id, item.id)
      case .firstIsSum: return columns.compactMap { shared($0, table, block.id, item.id) }
      case nil:
        guard isAmendment, columns.count == 1, table.movesExpensesOnly else { return [] }
        return [zero(columns[0], table, block.id, item.id)].compactMap(\.self)
      }
    }
  }

  private static func zero(
    _ column: AmountColumn, _ table: Table, _ block: BlockID, _ item: ItemID
  ) -> Finding? {
    let sum = column.amounts.total
    guard sum != .zero else { return nil }
    return finding(
      at: place(column, table, block, item),
      "la décision modificative ne fait pas zéro : \(column.amounts.asSum) = \(sum.french)")
  }

  private static func equal(
    _ columns: [AmountColumn], _ table: Table, _ block: BlockID, _ item: ItemID
  ) -> [Finding] {
    guard let first = columns.first, columns.count > 1 else { return [] }
    return columns.dropFirst().compactMap { column in
      let (one, other) = (first.amounts.total, column.amounts.total)
      guard one != other else { return nil }
      return finding(
        at: place(column, table, block, item),
        "\(first.name(in: table)) \(one.french) ≠ \(column.name(in: table)) \(other.french) (écart "
          + "\((one - other).magnitude.french))")
    }
  }

  private static func shared(
    _ column: AmountColumn, _ table: Table, _ block: BlockID, _ item: ItemID
  ) -> Finding? {
    guard let whole = column.amounts.first, column.amounts.count > 1 else { return nil }
    let parts = column.amounts.dropFirst().total
    guard whole != parts else { return nil }
    return finding(
      at: place(column, table, block, item),
      "résultat \(whole.french) ≠ parts affectées \(parts.french) (écart "
        + "\((whole - parts).magnitude.french))")
  }

  private static func place(
    _ column: AmountColumn, _ table: Table, _ block: BlockID, _ item: ItemID
  ) -> Place {
    guard table.lastRowIsTotal else { return .block(item, block) }
    return .field(
      FieldAddress(
        item: item, block: block,
        path: .cell(row: table.rows.count - 1, column: column.index)), nil)
  }
}

/// A column of amounts without its total.
private struct AmountColumn {
  let index: Int
  let amounts: [Amount]

  /// « Dépenses »
  func name(in table: Table) -> String {
    let header = table.columns[index].header.trimmingSpaces
    return header.isEmpty ? "colonne \(index + 1)" : header
  }
}

extension Table {
  fileprivate var amountColumns: [AmountColumn] {
    let lines = lastRowIsTotal ? rows.dropLast() : rows[...]
    return columns.indices.filter { columns[$0].kind == .amounts }.compactMap { column in
      let amounts = lines.compactMap { row in
        row.indices.contains(column) ? row[column].value.amount : nil
      }
      return amounts.isEmpty ? nil : AmountColumn(index: column, amounts: amounts)
    }
  }

  /// Whether every line is of an account of expenses, and credits are taken from one of them.
  fileprivate var movesExpensesOnly: Bool {
    let lines = lastRowIsTotal ? rows.dropLast() : rows[...]
    let isMoved = lines.contains { row in
      row.contains { ($0.value.amount ?? .zero) < .zero }
    }
    return isMoved && lines.count > 1
      && lines.allSatisfy { row in
        guard case .text(let account)? = row.first?.value else { return false }
        let digits = account.trimmingSpaces.prefix { $0.isWholeNumber }
        return digits.count >= 3 && (digits.first == "6" || digits.first == "2")
      }
  }
}

extension [Amount] {
  /// « −10 200,00 + 5 500,00 »
  fileprivate var asSum: String {
    enumerated().map { index, amount in
      let figures = amount.magnitude.french(sign: false)
      let sign = amount < .zero ? "−" : index == 0 ? "" : "+"
      return index == 0 ? sign + figures : sign + " " + figures
    }.joined(separator: " ")
  }
}
