import MinutesModel

/// T-11: articles of the code of local authorities that are cited exist.
enum CitedArticlesExist: TextRule {
  static let id: RuleID = "T-11"
  static let title = "Les articles cités existent"
  static let explanation = """
    Dans le Code général des collectivités territoriales chaque article a quatre chiffres avant \
    le tiret. Un chiffre tombé donne un article qui n’existe pas ; si un seul article souvent \
    cité lui ressemble, il est proposé.
    """
  static let law = LawSource(
    "Code général des collectivités territoriales",
    "Ses articles sont numérotés par partie, livre, titre et chapitre, un chiffre chacun.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "article L612-1 du Code général des collectivités territoriales",
    right: "article L1612-1 du Code général des collectivités territoriales")
  static let triggers: [String] = [
    "l0", "l.0", "l. 0", "l 0", "r0", "r.0", "r. 0", "r 0", "d0", "d.0", "d. 0", "d 0",
  ]

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] { text.slips(of: id) }
}
