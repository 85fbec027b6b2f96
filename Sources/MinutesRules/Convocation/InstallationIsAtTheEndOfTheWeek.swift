import MinutesModel
import MinutesWording

/// C-05: the first session after a general renewal is held from the Friday to the Sunday after it.
enum InstallationIsAtTheEndOfTheWeek: SessionRule {
  static let id: RuleID = "C-05"
  static let title = "Le nouveau conseil est installé du vendredi au dimanche qui suit le scrutin"
  static let explanation = """
    La première séance après le renouvellement général se tient de plein droit au plus tôt le vendredi \
    et au plus tard le dimanche qui suit le tour décisif, trois jours francs après la convocation.
    """
  static let law = InstallationDays.table.row(on: .epoch).law
  static let severity = Severity.error
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "séance d’installation du lundi 30 mars 2026",
    right: "séance d’installation du samedi 21 mars 2026")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let days = facts.statutes.installation
    guard facts.session.kind == .installation,
      !days.value.weekdays.contains(facts.session.date.weekday)
    else { return [] }
    return [
      Finding(
        rule: id, severity: severity, place: .session(.date),
        message:
          "séance d’installation du \(facts.session.date.frenchWithWeekday) : elle se tient le "
          + "vendredi, le samedi ou le dimanche qui suit le scrutin",
        law: days.law.article)
    ]
  }
}
