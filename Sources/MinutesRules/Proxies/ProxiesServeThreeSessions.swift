import MinutesModel
import MinutesWording

/// P-05: one pouvoir serves for three consecutive sessions at most.
enum ProxiesServeThreeSessions: SessionRule {
  static let id: RuleID = "P-05"
  static let title = "Un pouvoir ne sert pas plus de trois séances de suite"
  static let explanation = """
    Sauf maladie dûment constatée, un pouvoir n’est valable que pour trois séances consécutives. Les \
    séances précédentes du registre sont comparées : même auteur, même porteur, même date. Demandez un \
    nouveau pouvoir, ou acceptez ce constat en citant la maladie.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20",
    "Le pouvoir est toujours révocable ; sauf cas de maladie dûment constatée, il ne peut être valable "
      + "pour plus de trois séances consécutives.")
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "pouvoir du 2 janvier 2024 utilisé à quatre séances de suite",
    right: "nouveau pouvoir à la quatrième séance")

  private static let most = 3

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard let register = facts.register, !facts.opening.proxies.isEmpty else { return [] }
    let earlier = register.before(facts.session.date).suffix(most)
    guard earlier.count == most, let oldest = earlier.first?.date,
      register.isKnown(from: oldest, before: facts.session.date)
    else { return [] }
    return facts.opening.proxies.compactMap { proxy in
      guard let giver = facts.council.member(proxy.giver)?.name.folded,
        let holder = facts.council.member(proxy.holder)?.name.folded
      else { return nil }
      let use = RegisterFacts.ProxyUse(
        giver: giver, holder: holder,
        signedOn: facts.attendance.entries.first { $0.member == proxy.giver }?.proxySignedOn)
      guard earlier.allSatisfy({ $0.proxies.contains(use) }), let first = earlier.first else {
        return nil
      }
      return finding(
        at: .member(proxy.giver),
        "le pouvoir de \(facts.name(proxy.giver)) à \(facts.name(proxy.holder)) sert depuis le "
          + "\(first.date.french), \(most + 1) séances de suite ; \(most) au plus sans maladie "
          + "constatée")
    }
  }
}
