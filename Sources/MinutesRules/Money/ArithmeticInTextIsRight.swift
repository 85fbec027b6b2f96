import MinutesEditing
import MinutesModel
import MinutesWording

/// M-01: sums, products and percentages written in the text are right.
enum ArithmeticInTextIsRight: ItemRule {
  static let id: RuleID = "M-01"
  static let title = "Les calculs écrits dans le texte sont justes"
  static let explanation = """
    Produits (« 0,03 € × 1 176 habitants = 35,28 € »), sommes et pourcentages (« soit 25 % de … ») \
    sont refaits. Un résultat arrondi ou coupé à ses décimales est accepté.
    """
  static let law = LawSource.arithmetic("Un calcul écrit dans un acte doit être juste.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "0,03 € × 1 176 = 38,25 €", right: "0,03 € × 1 176 = 35,28 €")

  static let looksAt: ItemParts = .figures

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    context.reading.texts.flatMap { text in
      text.reading.miscalculations.map { finding($0, at: text.address) }
    }
  }

  private static func finding(_ wrong: Miscalculation, at address: FieldAddress) -> Finding {
    finding(
      at: .field(address, wrong.range), wrong.message,
      remedy: Remedy(
        "écrire \(wrong.right)",
        .text(.replace(TextRange(address, wrong.range), with: wrong.right))))
  }
}
