import MinutesModel

/// L-13: « la présente convention » inside a deliberation was pasted from the convention.
enum ConventionSpeaksInItsOwnText: TextRule {
  static let id: RuleID = "L-13"
  static let title = "Une délibération ne dit pas « la présente convention »"
  static let explanation = """
    « La présente convention » est le langage de la convention elle-même. Dans une délibération \
    ces mots viennent d’un texte collé : écrire « la convention ».
    """
  static let law = LawSource(
    "usage de la langue",
    "« Présent » désigne l’acte qu’on lit.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "dans les conditions de la présente convention",
    right: "dans les conditions de la convention")
  static let triggers: [String] = ["presente convention"]

  static func reads(_ kind: TextKind) -> Bool { kind != .passage(.visas) }

  static func faults(in text: ReadText) -> [TextFault] { text.slips(of: id) }
}
