import MinutesModel

/// L-07: the council meets in « séance », not in « session ».
enum CouncilHoldsSeances: TextRule {
  static let id: RuleID = "L-07"
  static let title = "Le conseil se réunit en séance, non en session"
  static let explanation = """
    Les sessions étaient celles de la loi de 1884. Le code connaît des réunions et des séances.
    """
  static let law = LawSource(
    "CGCT, art. L2121-7",
    "Le conseil municipal se réunit au moins une fois par trimestre ; le code parle de réunions et de "
      + "séances.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "réuni en session ordinaire",
    right: "réuni en séance ordinaire")
  static let triggers: [String] = ["session"]

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] { text.slips(of: id) }
}
