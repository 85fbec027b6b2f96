import MinutesModel
import MinutesWording

/// M-07: amounts and percentages are written as French typography has them.
enum AmountsAreTypeset: TextRule {
  static let id: RuleID = "M-07"
  static let title = "Les montants sont écrits selon l’usage typographique"
  static let explanation = """
    Les chiffres vont par groupes de trois séparés d’une espace fine insécable, les centimes (aucun \
    ou deux) après une virgule, le signe « € » ou « % » après une espace insécable : rien ne se coupe \
    en fin de ligne. Les années, articles et numéros ne se groupent pas. Un seul constat par \
    texte : la correction met en forme tous ses montants, espaces insécables comprises.
    """
  static let law = LawSource(
    "usage typographique (CLDR)",
    "Les nombres français se groupent par trois avec une espace fine insécable, virgule décimale et "
      + "espace insécable avant le signe.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "1666,67 Euros, 25% de 1176 habitants", right: "1 666,67 €, 25 % de 1 176 habitants")

  static let triggers = ["0 €", "0€", "0 eur", "0eur", "0 %", "0%", "0000 habitants"]

  static func faults(in text: ReadText) -> [TextFault] {
    let forms = AmountForm.all(in: text.tokens)
    // Plain spaces look right on paper: they are mended with the rest, and nobody is told of them alone.
    let visible = forms.filter { !$0.hidesItsFault }
    guard let first = visible.first, let start = forms.first, let last = forms.last else {
      return []
    }
    let range = start.range.lowerBound..<last.range.upperBound
    var words = ""
    var end = range.lowerBound
    for form in forms {
      words += text.written(end..<form.range.lowerBound) + form.right
      end = form.range.upperBound
    }
    // A message is typeset itself, and would show the right form twice.
    var message =
      first.lacksASpace
      ? "« \(first.right) » s’écrit avec une espace insécable avant le signe"
      : "« \(first.written) » s’écrit « \(first.right) »"
    if visible.count > 1 {
      message += " ; " + (visible.count - 1).of("autre") + " de même dans ce texte"
    }
    let title = forms.count > 1 ? "mettre en forme les montants" : "écrire « \(words) »"
    return [
      TextFault(first.range, message, cures: [TextFault.Cure(range, words, title: title)])
    ]
  }
}

extension AmountForm {
  /// Whether the two forms look the same on paper.
  fileprivate var hidesItsFault: Bool { written.folded == right.folded }

  /// Whether nothing but the space before the sign is missing.
  fileprivate var lacksASpace: Bool { written.typeset.folded == right.folded }
}
