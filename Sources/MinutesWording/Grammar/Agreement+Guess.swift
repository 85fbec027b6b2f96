extension Agreement {
  /// The likely gender and number of a noun phrase, from its first word: « Motion de… » is feminine,
  /// « Articles 1 à 3 » masculine plural.
  ///
  /// A guess for subjects typed by hand, by the endings that are feminine in French; masculine
  /// singular when nothing speaks.
  init(guessedFor phrase: String) {
    var words = phrase.folded.split { $0 == " " || $0 == "'" }.map(String.init)
    if let first = words.first, ["le", "la", "l", "les", "un", "une", "des"].contains(first) {
      words.removeFirst()
      if first == "la" || first == "une" {
        self = .feminine
        return
      }
    }
    var noun = words.first ?? ""
    let isPlural =
      (noun.hasSuffix("s") || noun.hasSuffix("x")) && !Agreement.singulars.contains(noun)
    if isPlural { noun.removeLast() }
    let isFeminine =
      Agreement.feminineNouns.contains(noun)
      || !Agreement.masculineNouns.contains(noun)
        && Agreement.feminineEndings.contains { noun.hasSuffix($0) }
    self.init(isFeminine ? .feminine : .masculine, isPlural: isPlural)
  }

  private static let feminineEndings = [
    "tion", "sion", "ure", "ance", "ence", "ite", "ise", "esse", "ette", "elle", "ique", "ade",
  ]
  private static let feminineNouns: Set<String> = [
    "annexe", "avance", "charte", "clause", "demande", "deliberation", "formule", "garantie",
    "liste", "partie", "proposition", "taxe", "tranche", "variante", "vente",
  ]
  private static let masculineNouns: Set<String> = [
    "comite", "gite", "grade", "modele", "silence", "site", "stade", "traite",
  ]
  private static let singulars: Set<String> = [
    "acces", "avis", "bus", "cas", "choix", "concours", "cours", "fonds", "legs", "permis", "prix",
    "proces", "recours", "temps",
  ]
}
