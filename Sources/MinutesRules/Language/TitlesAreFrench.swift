import MinutesModel

/// L-04: titles are abbreviated the French way.
enum TitlesAreFrench: TextRule {
  static let id: RuleID = "L-04"
  static let title = "Les titres sont abrégés en français : M., MM., Mme, Mmes"
  static let explanation = """
    « Mr » et « Mrs » abrègent Mister et Mistress. En français Monsieur s’écrit « M. », Messieurs \
    « MM. », Madame « Mme », Mesdames « Mmes ».
    """
  static let law = LawSource(
    "usage de la langue",
    "Monsieur s’abrège en M., Messieurs en MM.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "Mrs et Mmes VIGNAULT, BRUNET",
    right: "MM. et Mmes VIGNAULT, BRUNET")
  static let triggers: [String] = ["mr"]

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] { text.slips(of: id) }
}
