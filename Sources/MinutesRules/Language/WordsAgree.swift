import MinutesModel

/// L-03: agreements that go wrong in the trade’s expressions.
enum WordsAgree: TextRule {
  static let id: RuleID = "L-03"
  static let title = "Les mots s’accordent dans les expressions du métier"
  static let explanation = """
    Le nom prend la marque du pluriel après « trois », « les », « des » ; l’adjectif s’accorde \
    avec son nom : « comptes administratifs », « la convention y afférente », « les autorisations \
    suivantes ». Seuls les noms du métier sont lus.
    """
  static let law = LawSource(
    "usage de la langue",
    "Le déterminant et l’adjectif s’accordent avec le nom.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "les comptes administratif, trois versant",
    right: "les comptes administratifs, trois versants")
  static let triggers: [String] = []

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] { text.slips(of: id) }
}
