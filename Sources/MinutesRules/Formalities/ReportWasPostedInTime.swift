import MinutesModel
import MinutesWording

/// before July 2022 the compte rendu was posted within eight days.
enum ReportWasPostedInTime: SessionRule {
  static let id: RuleID = "R-07"
  static let title = "Avant juillet 2022, le compte rendu est affiché dans la huitaine"
  static let explanation = """
    Jusqu’au 30 juin 2022 le compte rendu de la séance était affiché à la mairie et mis en ligne dans un \
    délai d’une semaine (huitaine), et les délibérations signées par tous les membres présents, ou \
    mention était faite de la cause qui les en empêchait : les signatures se vérifient sur le papier.
    """
  static let law = LawSource(
    "CGCT, art. L2121-23 et L2121-25, avant le 1er juillet 2022",
    "Le compte rendu de la séance est affiché dans la huitaine ; les délibérations sont signées par tous "
      + "les membres présents.",
    period: PublicityRegime.beforeReform)
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "séance du 2 février 2021, compte rendu affiché le 15 février",
    right: "séance du 2 février 2021, compte rendu affiché le 9 février")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let date = facts.session.date
    let days = facts.statutes.publicity.value.daysToPost
    guard let posted = facts.session.formalities.minutesPublishedOn,
      posted.days(since: date) > days
    else { return [] }
    return [
      finding(
        at: .session(.date),
        "compte rendu affiché le \(posted.french), \(posted.days(since: date)) jours après la séance ; "
          + "\(days) au plus")
    ]
  }
}
