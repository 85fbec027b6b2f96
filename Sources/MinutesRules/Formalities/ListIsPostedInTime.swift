import MinutesModel
import MinutesWording

/// the list of the deliberations examined is posted and put online within a week.
enum ListIsPostedInTime: SessionRule {
  static let id: RuleID = "R-05"
  static let title = "La liste des délibérations est affichée et mise en ligne dans la semaine"
  static let explanation = """
    Dans un délai d’une semaine, la liste des délibérations examinées, approuvées ou refusées, est \
    affichée à la mairie et mise en ligne sur le site de la commune s’il y en a un. Elle donne la date \
    de la séance et l’objet de chaque délibération : seance la produit.
    """
  static let law = LawSource(
    "CGCT, art. L2121-25",
    "Dans un délai d’une semaine, la liste des délibérations examinées par le conseil municipal est "
      + "affichée à la mairie et mise en ligne sur le site internet de la commune.",
    period: PublicityRegime.sinceReform)
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "séance du 5 mars, liste affichée le 15 mars",
    right: "séance du 5 mars, liste affichée le 12 mars")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let formalities = facts.session.formalities
    let date = facts.session.date
    let days = facts.statutes.publicity.value.daysToPost
    return [("affichée", formalities.listPostedOn), ("mise en ligne", formalities.listOnlineOn)]
      .compactMap { verb, day in
        guard let day, day.days(since: date) > days else { return nil }
        return finding(
          at: .session(.date),
          "liste des délibérations \(verb) le \(day.french), \(day.days(since: date)) jours après la "
            + "séance ; \(days) au plus")
      }
  }
}
