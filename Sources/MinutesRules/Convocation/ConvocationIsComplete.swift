import MinutesModel

/// C-08: the convocation says when and where.
enum ConvocationIsComplete: SessionRule {
  static let id: RuleID = "C-08"
  static let title = "La convocation a sa date, et dit le jour, l’heure et le lieu"
  static let explanation = """
    La convocation indique la date, l’heure, le lieu et les questions à l’ordre du jour ; elle est \
    mentionnée au registre, affichée ou publiée. Sans sa date, personne ne peut vérifier le délai : \
    notez-la, avec l’heure et le lieu de la séance.
    """
  static let law = LawSource(
    "CGCT, art. L2121-10",
    "Toute convocation est faite par le maire, indique les questions portées à l’ordre du jour, est "
      + "mentionnée au registre des délibérations et affichée ou publiée.")
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "le conseil, dûment convoqué (sans date)",
    right: "date de la convocation : 27 janvier 2021")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.session.state.isAfterSession else { return [] }
    var findings: [Finding] = []
    if facts.session.convocation.sentOn == nil {
      findings.append(
        finding(
          at: .session(.convocation),
          "la date de la convocation manque : le délai de \(facts.clearDaysNeeded) jours francs ne "
            + "peut pas être vérifié"))
    }
    if facts.session.place.allSatisfy(\.isWhitespace) {
      findings.append(finding(at: .session(.place), "le lieu de la séance manque"))
    }
    let convocation = facts.session.convocation
    if convocation.carriesAgenda == false {
      findings.append(
        finding(at: .session(.convocation), "la convocation était sans ordre du jour"))
    }
    if convocation.isInRegister == false {
      findings.append(
        finding(at: .session(.convocation), "la convocation n’est pas mentionnée au registre"))
    }
    if convocation.means == .paper, facts.statutes.convocationForm.value.isElectronic {
      findings.append(
        finding(
          at: .session(.convocation),
          "convocation envoyée à tous sur papier : elle l’est par voie électronique, sauf à ceux qui "
            + "demandent le papier"))
    }
    return findings
  }
}
