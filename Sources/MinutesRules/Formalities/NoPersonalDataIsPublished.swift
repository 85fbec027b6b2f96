import MinutesModel

/// R-14: the minutes, which are published, hold no private address or number.
enum NoPersonalDataIsPublished: TextRule {
  static let id: RuleID = "R-14"
  static let title = "Le procès-verbal ne publie pas de coordonnées personnelles"
  static let explanation = """
    Le procès-verbal et les délibérations sont publiés : adresse de courriel privée, téléphone \
    portable et autres données personnelles en sont retirés ou occultés avant. Les adresses de \
    service peuvent rester. Noms de bénéficiaires, santé, dettes : à relire par une personne.
    """
  static let law = LawSource(
    "CRPA, art. L312-1-2 ; CADA, avis 20221096",
    "Les documents qui comportent des données personnelles ne sont rendus publics qu’après un "
      + "traitement qui empêche d’identifier les personnes, sauf texte contraire.")
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "le joindre au 06 12 34 56 78", right: "le joindre par la mairie")

  static let triggers = [
    "@", "0000000000", "00 00 00 00 00", "00.00.00.00.00", "00-00-00-00-00",
  ]

  static func faults(in text: ReadText) -> [TextFault] {
    PersonalDatum.all(in: text.text).map { datum in
      let what =
        switch datum.kind {
        case .email: "adresse de courriel"
        case .mobile: "numéro de portable"
        }
      return TextFault(
        datum.range, "\(what) « \(datum.words) » : à occulter avant la publication")
    }
  }
}
