import MinutesModel

/// L-05: capitals keep their accents.
enum CapitalsHaveAccents: TextRule {
  static let id: RuleID = "L-05"
  static let title = "Les capitales portent leurs accents"
  static let explanation = """
    « DÉCIDE », « À l’unanimité », « État » : sans accent une capitale change parfois le sens, et \
    un texte qui en accentue une partie seulement se lit mal.
    """
  static let law = LawSource(
    "usage de la langue",
    "En français l’accent a pleine valeur, aussi sur les capitales.",
    certainty: .unverified)
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "Le conseil DECIDE",
    right: "Le conseil DÉCIDE")
  static let triggers: [String] = []

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] { text.slips(of: id) }
}
