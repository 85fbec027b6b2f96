import MinutesModel

/// L-02: letters lost in typing, words written twice, words of the trade misspelt.
enum NoLetterIsLost: TextRule {
  static let id: RuleID = "L-02"
  static let title = "Aucune lettre n’est tombée, aucun mot n’est écrit deux fois"
  static let explanation = """
    Une lettre tombée au début d’un mot, un accent oublié sur « à », un mot ou un groupe de mots \
    répété trahissent une copie trop rapide. Seuls les mots du métier sont lus ici : \
    l’orthographe du reste n’est pas vérifiée.
    """
  static let law = LawSource(
    "usage de la langue",
    "Un acte se relit sans faute de copie.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "a l’unanimité, in convient de voter",
    right: "à l’unanimité, il convient de voter")
  static let triggers: [String] = []

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] { text.slips(of: id) }
}
