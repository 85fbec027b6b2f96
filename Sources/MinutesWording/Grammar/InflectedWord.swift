/// A word or phrase with its four forms.
package struct InflectedWord: Hashable, Sendable {
  private let masculine: String
  private let feminine: String
  private let masculinePlural: String
  private let femininePlural: String

  /// A word of which the four forms are told.
  package init(
    _ masculine: String, _ feminine: String, _ masculinePlural: String, _ femininePlural: String
  ) {
    self.masculine = masculine
    self.feminine = feminine
    self.masculinePlural = masculinePlural
    self.femininePlural = femininePlural
  }

  /// A regular word: « présent », « présente », « présents », « présentes ».
  package init(regular stem: String) {
    self.init(stem, stem + "e", stem + "s", stem + "es")
  }

  /// A word of one form for both genders: « maire », « maires ».
  package init(epicene stem: String) {
    self.init(stem, stem, stem + "s", stem + "s")
  }

  /// The form that agrees.
  package func callAsFunction(_ agreement: Agreement) -> String {
    switch (agreement.gender, agreement.isPlural) {
    case (.masculine, false): masculine
    case (.feminine, false): feminine
    case (.masculine, true): masculinePlural
    case (.feminine, true): femininePlural
    }
  }
}

extension InflectedWord {
  package static let present = InflectedWord(regular: "présent")
  package static let absent = InflectedWord(regular: "absent")
  package static let excused = InflectedWord(regular: "excusé")
  package static let represented = InflectedWord(regular: "représenté")
  package static let appointed = InflectedWord(regular: "désigné")
  package static let adopted = InflectedWord(regular: "adopté")
  package static let rejected = InflectedWord(regular: "rejeté")
  package static let interested = InflectedWord(regular: "intéressé")
  package static let deputyMayor = InflectedWord(regular: "adjoint")
  package static let mayor = InflectedWord(epicene: "maire")
  package static let delegateMayor = InflectedWord(
    "maire délégué", "maire déléguée", "maires délégués", "maires déléguées")
  package static let councillor = InflectedWord(
    "conseiller municipal", "conseillère municipale", "conseillers municipaux",
    "conseillères municipales")
  package static let delegatedCouncillor = InflectedWord(
    "conseiller municipal délégué", "conseillère municipale déléguée",
    "conseillers municipaux délégués", "conseillères municipales déléguées")
  package static let president = InflectedWord(
    "président", "présidente", "présidents", "présidentes")
  package static let secretary = InflectedWord(epicene: "secrétaire")
  /// « était » before persons, as in « Étaient présentes ».
  package static let was = InflectedWord("était", "était", "étaient", "étaient")
}
