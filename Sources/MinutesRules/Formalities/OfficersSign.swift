import MinutesModel
import MinutesWording

/// president and secretary sign the minutes and every deliberation.
enum OfficersSign: SessionRule, ItemRule {
  static let id: RuleID = "R-03"
  static let title = "Le président et le secrétaire signent"
  static let explanation = """
    Depuis le 1er juillet 2022, le procès-verbal et chaque délibération sont signés par le maire et le \
    secrétaire de séance, par eux seuls. Notez le jour de la signature avant d’envoyer ou de publier.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15 et L2121-23",
    "Le procès-verbal et les délibérations sont signés par le maire et le ou les secrétaires de séance.",
    period: PublicityRegime.sinceReform)
  static let severity = Severity.error
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "délibération transmise le 12 février, sans date de signature",
    right: "délibération signée le 11 février, transmise le 12")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.session.state >= .signed else { return [] }
    var findings: [Finding] = []
    if facts.session.secretary == nil {
      findings.append(
        finding(at: .session(.secretary), "procès-verbal signé sans secrétaire de séance"))
    }
    if facts.session.president == nil {
      findings.append(
        finding(at: .session(.president), "procès-verbal signé sans président de séance"))
    }
    if facts.session.formalities.minutesSignedOn == nil {
      findings.append(
        finding(at: .session(.date), "procès-verbal signé : la date de la signature manque"))
    }
    return findings
  }

  static let looksAt: ItemParts = .heading

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard let act = item.facts.deliberation, act.signedOn == nil else { return [] }
    let steps: [(String, CalendarDate?)] = [
      ("transmise", act.transmittedOn), ("publiée", act.publishedOn),
      ("certifiée exécutoire", act.certifiedOn),
    ]
    guard let step = steps.first(where: { $0.1 != nil }), let date = step.1 else { return [] }
    return [
      finding(
        at: .item(item.id),
        "délibération \(step.0) le \(date.french) sans date de signature")
    ]
  }
}
