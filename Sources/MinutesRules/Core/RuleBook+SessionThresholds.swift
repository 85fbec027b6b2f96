import MinutesModel
import MinutesWording

extension RuleBook {
  /// The dated tables on the session and its formalities, as Markdown.
  static var sessionThresholds: [String] {
    [
      section("Conseil réputé complet", DeemedComplete.table) { complete in
        complete.bands.isEmpty
          ? "tous les sièges pourvus"
          : complete.bands.map {
            "\($0.members) membres sous \(FrenchNumber($0.below).figures) habitants"
          }.joined(separator: " ; ")
      },
      section("Envoi de la convocation", ConvocationForm.table) {
        $0.isElectronic ? "par voie électronique, sur papier à la demande" : "par écrit"
      },
      section("Séance d’installation", InstallationDays.table) { days in
        days.weekdays.count == 7
          ? "aux dates de la loi"
          : Enumeration.joining(days.weekdays.sorted().map { CalendarDate.weekdayNames[$0] })
      },
      section("Rythme des séances", MeetingRhythm.table) {
        $0.isQuarterly ? "une séance par trimestre" : "suspendu"
      },
      section("Scrutins particuliers et huis clos", BallotRights.table) { rights in
        "scrutin public : un présent sur \(rights.publicOneIn) ; scrutin secret : un sur "
          + "\(rights.secretOneIn) ; huis clos : le maire ou \(rights.closedSessionRequesters) membres"
      },
      section("Représentants de la commune", RepresentativeShelter.table) { shelter in
        (shelter.lowersTheQuorum
          ? "hors du quorum des deux côtés pour : \(shelter.decisions)" : "déport ordinaire")
          + (shelter.presenceIsTakingPart
            ? " ; rester dans la salle peut valoir participation"
            : " ; rester dans la salle ne vaut pas participation")
          + (shelter.endsWithPay ? " ; un représentant rémunéré se déporte" : "")
      },
      section("Signature et publicité", PublicityRegime.table) { regime in
        (regime.isSignedByOfficers
          ? "signature du maire et du secrétaire" : "signature de tous les membres présents")
          + " ; affichage sous \(regime.daysToPost) jours"
          + (regime.daysToPublishMinutes.map { " ; procès-verbal publié sous \($0) jours" } ?? "")
          + (regime.isElectronic ? " ; publication électronique" : "")
      },
      section("Calendrier budgétaire", BudgetCalendar.table) { calendar in
        "budget au \(calendar.budgetBy.french), comptes au \(calendar.accountsBy.french)"
          + (calendar.draftDaysBefore.map { " ; projet envoyé \($0) jours avant le vote" } ?? "")
      },
    ]
  }
}

extension DayOfYear {
  /// « 15 avril »
  fileprivate var french: String {
    date(in: 2025)?.frenchDayAndMonth ?? ""
  }
}
