import MinutesModel

/// L-06: the year in words.
enum YearsAreInModernWords: TextRule {
  static let id: RuleID = "L-06"
  static let title = "L’année s’écrit « deux mille »"
  static let explanation = """
    « Deux mil vingt-six » est un usage ancien que les ouvrages discutent pour les années à \
    partir de 2000. La commune choisit ; ce n’est jamais une faute.
    """
  static let law = LawSource(
    "usage de la langue",
    "« Deux mille » est la forme courante, « deux mil » une survivance.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "deux mil vingt-six",
    right: "deux mille vingt-six")
  static let triggers: [String] = ["deux mil "]

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] { text.slips(of: id) }
}
