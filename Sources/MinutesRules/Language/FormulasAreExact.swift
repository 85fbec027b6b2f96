import MinutesModel

/// L-08: the set formulas of the trade.
enum FormulasAreExact: TextRule {
  static let id: RuleID = "L-08"
  static let title = "Les formules consacrées sont exactes"
  static let explanation = """
    « Après en avoir délibéré », « les jour, mois et an que dessus » : ces formules ont une \
    forme. Une variante se remarque et fait douter du reste.
    """
  static let law = LawSource(
    "usage de la langue",
    "Une formule consacrée se cite exactement.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "Après avoir délibéré, le conseil décide",
    right: "Après en avoir délibéré, le conseil décide")
  static let triggers: [String] = []

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] { text.slips(of: id) }
}
