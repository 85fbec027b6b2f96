import MinutesModel

/// every sheet of the register names the commune, the session and its order.
enum RegisterNamesTheCommune: SessionRule {
  static let id: RuleID = "R-06"
  static let title = "Le feuillet du registre nomme la commune"
  static let explanation = """
    Chaque feuillet du registre porte le nom de la commune et la date de la séance ; chaque délibération \
    a un numéro d’ordre dans la séance ; un feuillet clôt la séance avec la liste des délibérations, les \
    noms des présents et la place des signatures. seance écrit le tout à partir du nom de la commune, de \
    la date et de l’appel.
    """
  static let law = LawSource(
    "CGCT, art. R2121-9",
    "Chaque feuillet clôturant une séance rappelle les numéros d’ordre des délibérations prises et "
      + "comporte la liste des membres présents.")
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "Registre des délibérations de la commune de (sans nom)",
    right: "Registre des délibérations de la commune d’Azay-sur-Thouet")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.council.commune.allSatisfy({ !$0.isLetter }) else { return [] }
    return [finding(at: .council, "le nom de la commune manque")]
  }
}
