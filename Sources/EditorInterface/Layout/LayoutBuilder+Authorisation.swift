import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

extension LayoutBuilder {
  /// Lays a budget authorisation out: base, quarter, lines, total against the ceiling.
  mutating func authorisation(_ authorisation: BudgetAuthorisation) {
    label("Autorisation budgétaire", detail: "quart des crédits, art. L. 1612-1 du CGCT")
    let amountWidth = 16
    let amountStart = max(20, width - amountWidth - 1)
    func amount(_ entry: Entry, _ path: FieldPath) -> Cell {
      Cell(
        text: entry.fieldText, field: address(path), column: amountStart, width: amountWidth,
        isRightAligned: true, style: Style(.amount), placeholder: "")
    }
    func derived(_ amount: Amount?) -> Cell {
      Cell(
        text: amount?.french(sign: false) ?? "—", column: amountStart, width: amountWidth,
        isRightAligned: true, style: Style(.derived))
    }
    func name(_ text: String, _ style: Style = Style(.label)) -> Cell {
      Cell(text: text, column: 1, width: amountStart - 3, style: style)
    }
    cells([
      Cell(
        text: authorisation.baseLabel, field: address(.lead), column: 1, width: amountStart - 3,
        placeholder: "dépenses d’investissement inscrites au budget …"),
      amount(authorisation.base, .base),
    ])
    cells([
      name("Plafond : le quart"),
      shows(.ceiling, authorisation.statedCeiling.fieldText)
        ? amount(authorisation.statedCeiling, .ceiling) : derived(authorisation.derivedCeiling),
    ])
    let labelWidth = max(8, amountStart - 26)
    let article = labelWidth + 3
    let chapter = article + 11
    cells([
      Cell(text: "Affectation", column: 1, width: labelWidth, style: Style(.label)),
      Cell(text: "article", column: article, width: 9, style: Style(.label)),
      Cell(text: "chapitre", column: chapter, width: 9, style: Style(.label)),
      Cell(
        text: "montant", column: amountStart, width: amountWidth, isRightAligned: true,
        style: Style(.label)),
    ])
    for (index, line) in authorisation.lines.enumerated() {
      cells([
        Cell(
          text: line.label, field: address(.authorisation(index, .label)), column: 1,
          width: labelWidth, placeholder: "matériel"),
        Cell(
          text: line.article, field: address(.authorisation(index, .article)), column: article,
          width: 9, placeholder: "2188"),
        Cell(
          text: line.chapter, field: address(.authorisation(index, .chapter)), column: chapter,
          width: line.isOperation ? 5 : 9, placeholder: "21"),
        Cell(
          text: line.isOperation ? "opér." : "", column: chapter + 5, width: 5,
          style: Style(.derived)),
        amount(line.amount, .authorisation(index, .amount)),
      ])
    }
    cells([
      name("TOTAL", Style(.heading)),
      shows(.authorisationTotal, authorisation.statedTotal.fieldText)
        ? amount(authorisation.statedTotal, .authorisationTotal) : derived(authorisation.sum),
    ])
    let total = authorisation.total
    if let ceiling = authorisation.ceiling, total > ceiling {
      self.derived(
        "dépasse le plafond de \((total - ceiling).french)", indent: 1, style: Style(.error))
    }
  }
}
