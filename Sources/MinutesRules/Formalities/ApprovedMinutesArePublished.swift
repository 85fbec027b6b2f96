import MinutesModel
import MinutesWording

/// the minutes are published within a week of the session that approved them.
enum ApprovedMinutesArePublished: SessionRule {
  static let id: RuleID = "R-04"
  static let title = "Le procès-verbal arrêté est publié dans la semaine"
  static let explanation = """
    Dans la semaine qui suit la séance où il a été arrêté, le procès-verbal est publié sur le site de la \
    commune, s’il y en a un, de manière permanente et gratuite, et un exemplaire papier est mis à la \
    disposition du public. Publiez le texte plutôt qu’une image numérisée.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15",
    "Dans la semaine qui suit la séance au cours de laquelle il a été arrêté, le procès-verbal est "
      + "publié sous forme électronique de manière permanente et gratuite.",
    period: PublicityRegime.sinceReform)
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "arrêté le 5 mars, publié le 20 mars", right: "arrêté le 5 mars, publié le 12 mars")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let formalities = facts.session.formalities
    guard let days = facts.statutes.publicity.value.daysToPublishMinutes,
      let approved = formalities.minutesApprovedOn,
      let published = formalities.minutesPublishedOn, published.days(since: approved) > days
    else { return [] }
    return [
      finding(
        at: .session(.date),
        "procès-verbal arrêté le \(approved.french) et publié le \(published.french), "
          + "\(published.days(since: approved)) jours après ; \(days) au plus")
    ]
  }
}
