import MinutesEditing
import MinutesModel
import MinutesWording

/// M-07: amounts and percentages are written as French typography has them.
enum AmountsAreTypeset: ItemRule {
  static let id: RuleID = "M-07"
  static let title = "Les montants sont écrits selon l’usage typographique"
  static let explanation = """
    Les chiffres vont par groupes de trois séparés d’une espace fine insécable, les centimes (aucun \
    ou deux) après une virgule, le signe « € » ou « % » après une espace insécable : rien ne se coupe \
    en fin de ligne. Les années, articles et numéros ne se groupent pas. Un seul constat par point : \
    la correction met en forme tous ses montants.
    """
  static let law = LawSource(
    "usage typographique (CLDR)",
    "Les nombres français se groupent par trois avec une espace fine insécable, virgule décimale et "
      + "espace insécable avant le signe.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "1666,67 Euros, 25% de 1176 habitants", right: "1 666,67 €, 25 % de 1 176 habitants")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let faults = context.reading.texts.flatMap { text in
      (text.reading.money?.forms ?? []).map { (address: text.address, form: $0) }
    }
    guard let first = faults.first else { return [] }
    // From the last to the first, so that the ranges before stay as they are.
    let edits = faults.reversed().map { fault in
      Edit.text(.replace(TextRange(fault.address, fault.form.range), with: fault.form.right))
    }
    let others = faults.count - 1
    var message = "« \(first.form.written) » s’écrit « \(first.form.right) »"
    if first.form.hidesItsFault { message += ", avec des espaces insécables" }
    if others > 0 { message += " ; " + others.of("autre") + " de même dans ce point" }
    let title = others > 0 ? "mettre en forme les montants du point" : "mettre en forme le montant"
    return [
      finding(
        at: .field(first.address, first.form.range), message,
        remedy: Remedy(title, edits.count == 1 ? edits[0] : .sequence(title, edits)))
    ]
  }
}

extension AmountForm {
  /// Whether the two forms look the same on paper.
  fileprivate var hidesItsFault: Bool { written.folded == right.folded }
}
