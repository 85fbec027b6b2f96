import MinutesEditing
import MinutesModel
import MinutesWording

/// M-01: sums, products and percentages written in the text, and the totals of tables, are right.
enum ArithmeticInTextIsRight: ItemRule {
  static let id: RuleID = "M-01"
  static let title = "Les calculs écrits dans le texte et les totaux des tableaux sont justes"
  static let explanation = """
    Produits (« 0,03 € × 1 176 habitants = 35,28 € »), sommes, pourcentages (« soit 25 % de … ») et \
    totaux de tableaux sont refaits. Un résultat arrondi ou coupé à ses décimales est accepté.
    """
  static let law = LawSource.arithmetic("Un calcul écrit dans un acte doit être juste.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "0,03 € × 1 176 = 38,25 €", right: "0,03 € × 1 176 = 35,28 €")

  static let looksAt: ItemParts = [.figures, .tables]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let inTexts = context.reading.texts.flatMap { text in
      text.reading.miscalculations.map { finding($0, at: text.address) }
    }
    return inTexts
      + item.blocks.flatMap { block in
        if case .table(let table) = block.content {
          totals(of: table, block.id, item.id)
        } else {
          [Finding]()
        }
      }
  }

  private static func finding(_ wrong: Miscalculation, at address: FieldAddress) -> Finding {
    finding(
      at: .field(address, wrong.range), wrong.message,
      remedy: Remedy(
        "écrire \(wrong.right)",
        .text(.replace(TextRange(address, wrong.range), with: wrong.right))))
  }

  // MARK: tables

  private static func totals(of table: Table, _ block: BlockID, _ item: ItemID) -> [Finding] {
    guard table.lastRowIsTotal, let total = table.rows.last, table.rows.count > 1 else { return [] }
    let rows = table.rows.dropLast()
    return table.columns.indices.compactMap { column in
      guard table.columns[column].kind == .amounts, total.indices.contains(column),
        let written = total[column].value.amount
      else { return nil }
      let lines = rows.filter { !$0.isSubtotal }.compactMap { $0[safe: column]?.value.amount }
      let sum = lines.total
      guard !lines.isEmpty, written != sum else { return nil }
      let address = FieldAddress(
        item: item, block: block, path: .cell(row: table.rows.count - 1, column: column))
      let old = total[column].value.fieldText
      let replace = Edit.text(
        .replace(TextRange(address, 0..<old.count), with: sum.french(sign: false)))
      return finding(
        at: .field(address, nil),
        "total du tableau \(written.french) ≠ somme des lignes \(sum.french) "
          + "(écart \((written - sum).magnitude.french))",
        remedy: Remedy(
          "corriger le total du tableau",
          .sequence("corriger le total du tableau", [replace, .text(.settle(address))])))
    }
  }
}

extension Collection<TableCell> {
  /// Whether the row is a subtotal of rows above it.
  fileprivate var isSubtotal: Bool {
    contains { cell in
      guard case .text(let text) = cell.value else { return false }
      let words = text.folded
      return words.hasPrefix("sous-total") || words.hasPrefix("sous total")
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
