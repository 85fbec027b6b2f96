import MinutesEditing
import MinutesModel
import MinutesWording

/// B-01: the ceiling written is the quarter of the base.
enum CeilingIsAQuarter: ItemRule {
  static let id: RuleID = "B-01"
  static let title = "Le plafond écrit est le quart des crédits de l’année précédente"
  static let explanation = """
    Avant le vote du budget, le conseil peut autoriser des dépenses d’investissement dans la limite \
    du quart des crédits ouverts l’année précédente, dette déduite. Le quart se calcule sur la base \
    écrite, arrondi ou coupé au centime.
    """
  static let law = LawSource(
    "CGCT, art. L1612-1",
    "Dans la limite du quart des crédits ouverts au budget de l’exercice précédent, non compris les "
      + "crédits afférents au remboursement de la dette.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "base 504 285,57 €, plafond 126 701,39 €",
    right: "base 504 285,57 €, plafond 126 071,39 €")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    item.authorisations.compactMap { block, authorisation in
      let part = context.facts.statutes.advanceCredits.value
      guard let stated = authorisation.statedCeiling.amount, let base = authorisation.base.amount,
        let ceiling = part.ceiling(of: base), stated != ceiling,
        stated != base.scaled(by: part.numerator, over: part.denominator)
      else { return nil }
      return finding(
        at: .field(FieldAddress(item: item.id, block: block, path: .ceiling), nil),
        "plafond écrit \(stated.french), le quart de \(base.french) est \(ceiling.french) "
          + "(écart \((stated - ceiling).magnitude.french))",
        remedy: authorisation.total > ceiling && authorisation.total <= stated
          ? nil
          : Remedy(
            "corriger le plafond",
            .authorisation(item.id, block, .setStatedCeiling(.empty))))
    }
  }
}
