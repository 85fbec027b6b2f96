import MinutesModel
import MinutesWording

/// P-06: a pouvoir of the session that failed for want of a quorum is not used again unsaid.
enum ProxiesAreOfThisSession: SessionRule {
  static let id: RuleID = "P-06"
  static let title = "Un pouvoir de la première séance ne sert pas de nouveau sans le dire"
  static let explanation = """
    Un pouvoir donné pour la séance qui n’a pas atteint le quorum ne vaut pour la seconde que s’il le \
    prévoit. Demandez un nouveau pouvoir, ou acceptez ce constat si le pouvoir désigne les deux \
    séances.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20 ; réponse ministérielle, Sénat, 26 décembre 2019",
    "Le pouvoir donné pour une séance ne vaut pour la suivante que si son auteur l’a voulu.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "séance sans quorum le 2 mars ; pouvoir du 1er mars utilisé le 9 mars",
    right: "pouvoir du 5 mars pour la séance du 9 mars")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard let failed = facts.session.convocation.afterFailedSessionOn,
      !facts.opening.proxies.isEmpty
    else { return [] }
    let givers = Set(facts.opening.proxies.map(\.giver))
    return facts.attendance.entries.compactMap { entry in
      guard givers.contains(entry.member), case .represented = entry.presence,
        let signed = entry.proxySignedOn, signed <= failed
      else { return nil }
      return finding(
        at: .member(entry.member),
        "le pouvoir de \(facts.name(entry.member)), du \(signed.frenchDayAndMonth), a été donné pour "
          + "la séance sans quorum du \(failed.frenchDayAndMonth) : vaut-il aussi pour celle-ci ?")
    }
  }
}
