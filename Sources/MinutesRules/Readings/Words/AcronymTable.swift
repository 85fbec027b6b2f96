import MinutesWording

/// Acronyms of the trade that a reader of the minutes need not know, with what they stand for.
enum AcronymTable {
  struct Row: Sendable {
    let acronym: String
    let meaning: String
  }

  static let rows: [Row] = [
    Row(acronym: "CITIS", meaning: "congé pour invalidité temporaire imputable au service"),
    Row(acronym: "CIA", meaning: "complément indemnitaire annuel"),
    Row(acronym: "IFSE", meaning: "indemnité de fonctions, de sujétions et d’expertise"),
    Row(
      acronym: "RIFSEEP",
      meaning:
        "régime indemnitaire tenant compte des fonctions, des sujétions, de l’expertise et de "
        + "l’engagement professionnel"),
    Row(acronym: "PSMV", meaning: "plan de sauvegarde et de mise en valeur"),
    Row(acronym: "AVAP", meaning: "aire de mise en valeur de l’architecture et du patrimoine"),
    Row(acronym: "ABF", meaning: "architecte des bâtiments de France"),
    Row(acronym: "CLECT", meaning: "commission locale d’évaluation des charges transférées"),
    Row(acronym: "RODP", meaning: "redevance d’occupation du domaine public"),
    Row(
      acronym: "FPIC", meaning: "fonds de péréquation des ressources intercommunales et communales"),
    Row(acronym: "DIA", meaning: "déclaration d’intention d’aliéner"),
    Row(acronym: "DICRIM", meaning: "document d’information communal sur les risques majeurs"),
    Row(acronym: "PADD", meaning: "projet d’aménagement et de développement durables"),
    Row(acronym: "SPANC", meaning: "service public d’assainissement non collectif"),
    Row(acronym: "RPQS", meaning: "rapport sur le prix et la qualité du service"),
  ]

  static let keys: [WordKey: Int] = Dictionary(
    rows.enumerated().map { (WordKey($1.acronym.folded), $0) }, uniquingKeysWith: { $1 })
}
