import MinutesModel

/// the minutes hold what the law lists, as far as the record can lack it.
enum MinutesHaveTheirMentions: SessionRule {
  static let id: RuleID = "R-01"
  static let title = "Le procès-verbal a les mentions de la loi"
  static let explanation = """
    Le procès-verbal contient la date et l’heure de la séance, les noms du président, des membres \
    présents ou représentés et du secrétaire, le quorum, l’ordre du jour, les délibérations et leurs \
    rapports, les demandes de scrutin particulier, le résultat des scrutins et la teneur des \
    discussions. L’heure et le président se notent dans la séance ; l’appel, le quorum, le \
    secrétaire et les résultats ont leurs propres règles.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15",
    "Le procès-verbal contient la date et l’heure de la séance, les noms du président, des membres "
      + "présents ou représentés et du ou des secrétaires, le quorum, l’ordre du jour…",
    period: PublicityRegime.sinceReform)
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "Le dix février deux mille vingt-six, le conseil municipal…",
    right: "Le dix février deux mille vingt-six, à vingt heures trente, le conseil municipal…")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.session.state.isAfterSession else { return [] }
    var findings: [Finding] = []
    if facts.session.opensAt == nil {
      findings.append(finding(at: .session(.opening), "l’heure de la séance manque"))
    }
    if facts.session.president == nil {
      findings.append(finding(at: .session(.president), "le nom du président de séance manque"))
    }
    return findings
  }
}
