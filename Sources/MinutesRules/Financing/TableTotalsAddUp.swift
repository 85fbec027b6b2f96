import MinutesEditing
import MinutesModel
import MinutesWording

/// F-21: the total of a table, plan or authorisation is an amount, and a table’s is the sum of its
/// rows.
enum TableTotalsAddUp: PlanRule {
  static let id: RuleID = "F-21"
  static let title = "Le total d’un tableau est un montant, et la somme de ses lignes"
  static let explanation = """
    Un total qui ne se lit pas comme un montant (« 28 6022.00 ») ou qui n’est pas la somme des lignes \
    est une erreur. Les lignes de sous-total ne comptent pas deux fois.
    """
  static let law = LawSource.arithmetic("Un total est la somme de ses lignes.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "12 000,00 + 16 022,00 ; total 28 6022.00", right: "total 28 022,00")

  static let looksAt: ItemParts = [.heading, .plans, .figures, .tables, .authorisations]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    findingsInPlans(of: item, context)
      + item.blocks.flatMap { block -> [Finding] in
        switch block.content {
        case .table(let table): totals(of: table, block.id, item.id)
        case .authorisation(let authorisation): total(of: authorisation, block.id, item.id)
        case .passage, .financingPlan, .ballot, .annex: []
        }
      }
  }

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    let totals: [(entry: Entry, path: FieldPath, sum: Amount?, derive: FinancingEdit)] = [
      (
        plan.statedExpenseTotal, .expenseTotal, plan.expenseSum,
        .setStatedTotals(expenses: .empty, resources: plan.statedResourceTotal)
      ),
      (
        plan.statedResourceTotal, .resourceTotal, plan.resourceSum,
        .setStatedTotals(expenses: plan.statedExpenseTotal, resources: .empty)
      ),
      (
        plan.statedIncludingVAT, .includingVATTotal, plan.includingVATByLine,
        .setStatedIncludingVAT(.empty)
      ),
    ]
    return totals.compactMap { total in
      guard let message = unreadable(total.entry, instead: total.sum) else { return nil }
      return PlanFault(
        total.path, message,
        cures: [.init(title: "reprendre la somme des lignes", edits: [total.derive])])
    }
  }

  private static func total(
    of authorisation: BudgetAuthorisation, _ block: BlockID, _ item: ItemID
  ) -> [Finding] {
    guard let message = unreadable(authorisation.statedTotal, instead: authorisation.sum) else {
      return []
    }
    let staysWithin = authorisation.ceiling.map { authorisation.sum <= $0 } ?? true
    return [
      finding(
        at: .field(FieldAddress(item: item, block: block, path: .authorisationTotal), nil), message,
        remedy: staysWithin
          ? Remedy(
            "reprendre la somme des lignes",
            .authorisation(item, block, .setStatedTotal(.empty))) : nil)
    ]
  }

  /// What to say of a total that is no amount; those that can be read in two ways are asked about by
  /// M-08.
  private static func unreadable(_ entry: Entry, instead sum: Amount?) -> String? {
    guard case .text(let typed) = entry, !entry.isEmpty, entry.amount == nil, !typed.isAmbiguous
    else { return nil }
    return "le total « \(typed.trimmingSpaces) » n’est pas un montant"
      + (sum.map { " ; la somme des lignes est de \($0.french)" } ?? "")
  }

  // MARK: tables

  private static func totals(of table: Table, _ block: BlockID, _ item: ItemID) -> [Finding] {
    guard table.rows.count > 1, let total = table.rows.last,
      table.lastRowIsTotal || total.isNamedTotal
    else { return [] }
    let rows = table.rows.dropLast().filter { !$0.isSubtotal }
    return table.columns.indices.compactMap { column in
      guard total.indices.contains(column), table.columns[column].kind == .amounts,
        !total[column].value.isEmpty
      else { return nil }
      let lines = rows.compactMap { $0.indices.contains(column) ? $0[column].value.amount : nil }
      guard !lines.isEmpty else { return nil }
      let address = FieldAddress(
        item: item, block: block, path: .cell(row: table.rows.count - 1, column: column))
      return judge(total[column].value, against: lines.total, at: address)
    }
  }

  private static func judge(_ entry: Entry, against sum: Amount, at address: FieldAddress)
    -> Finding?
  {
    let old = entry.fieldText
    let message: String
    if let written = entry.amount {
      guard written != sum else { return nil }
      message =
        "total du tableau \(written.french) ≠ somme des lignes \(sum.french) "
        + "(écart \((written - sum).magnitude.french))"
    } else {
      // Words such as « néant » are no total; figures are meant as one.
      guard old.contains(where: \.isNumber), !old.isAmbiguous else { return nil }
      message =
        "le total « \(old.trimmingSpaces) » n’est pas un montant ; la somme des lignes est de "
        + sum.french
    }
    let replace = Edit.text(
      .replace(TextRange(address, 0..<old.count), with: sum.french(sign: false)))
    let title = "corriger le total du tableau"
    return finding(
      at: .field(address, nil), message,
      remedy: Remedy(title, .sequence(title, [replace, .text(.settle(address))])))
  }
}

extension Collection<TableCell> {
  /// Whether the row is a subtotal of rows above it.
  fileprivate var isSubtotal: Bool {
    contains { $0.says { $0.hasPrefix("sous-total") || $0.hasPrefix("sous total") } }
  }

  /// Whether its first cell says « Total ».
  fileprivate var isNamedTotal: Bool {
    first?.says { $0 == "total" || $0.hasPrefix("total ") || $0.hasPrefix("total:") } ?? false
  }
}

extension TableCell {
  fileprivate func says(_ isMeant: (String) -> Bool) -> Bool {
    guard case .text(let text) = value else { return false }
    return isMeant(text.trimmingSpaces.folded)
  }
}

extension String {
  /// Whether it is an amount that can be read in two ways.
  fileprivate var isAmbiguous: Bool {
    Amount(ambiguous: trimmingSpaces.prefix { !$0.isWhitespace && $0 != "€" }) != nil
  }
}
