import MinutesModel
import MinutesWording

/// P-02: each pouvoir is written for this session and dated.
enum ProxiesAreDated: SessionRule {
  static let id: RuleID = "P-02"
  static let title = "Un pouvoir est écrit, daté et donné pour la séance"
  static let explanation = """
    Le pouvoir est un écrit qui nomme celui qui le donne et celui qui le porte, et désigne la séance ; \
    un courriel dont l’auteur est certain suffit. Le procès-verbal donne sa date. Notez-la à l’appel.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20 ; TA Lille, 9 février 1993",
    "Un conseiller empêché peut donner à un collègue de son choix pouvoir écrit de voter en son nom."
  )
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "Mme PIET a donné pouvoir à M. BRUNET",
    right: "Mme PIET a donné pouvoir à M. BRUNET (pouvoir du 1er février 2021)")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.session.state.isAfterSession else { return [] }
    return atTheRoll(facts) + onLeaving(facts)
  }

  private static func onLeaving(_ facts: SessionFacts) -> [Finding] {
    facts.attendance.movements.compactMap { movement in
      guard movement.kind == .departure, movement.proxyTo != nil, movement.proxySignedOn == nil
      else { return nil }
      return finding(
        at: .member(movement.member),
        "le pouvoir que \(facts.name(movement.member)) donne en partant n’est pas daté")
    }
  }

  private static func atTheRoll(_ facts: SessionFacts) -> [Finding] {
    guard !facts.opening.proxies.isEmpty else { return [] }
    let givers = Set(facts.opening.proxies.map(\.giver))
    let date = facts.session.date
    return facts.attendance.entries.compactMap { entry in
      guard givers.contains(entry.member), case .represented = entry.presence else { return nil }
      guard let signed = entry.proxySignedOn else {
        return finding(
          at: .member(entry.member), "le pouvoir de \(facts.name(entry.member)) n’est pas daté")
      }
      guard signed > date else { return nil }
      return finding(
        at: .member(entry.member),
        "le pouvoir de \(facts.name(entry.member)) est daté du \(signed.french), après la séance du "
          + date.french)
    }
  }
}
