import MinutesModel
import MinutesWording

/// P-01: nobody holds more pouvoirs than the law allows on that day.
enum ProxiesAreWithinTheLimit: SessionRule {
  static let id: RuleID = "P-01"
  static let title = "Nul ne porte plus de pouvoirs que la loi ne le permet"
  static let explanation = """
    Un conseiller ne porte qu’un seul pouvoir, deux pendant l’état d’urgence sanitaire. Un pouvoir \
    de trop ne compte pas ; il vicie le vote s’il en a changé le résultat.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20",
    "Un même conseiller municipal ne peut être porteur que d’un seul pouvoir.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "15 octobre 2021 : M. MARTIN porte les pouvoirs de Mmes PIET et JASMIN",
    right: "M. MARTIN porte le pouvoir de Mme PIET")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let regime = facts.statutes.quorum
    let proxies = facts.opening.proxies
    guard proxies.count > regime.value.proxiesAHolder else { return [] }
    let givers = Dictionary(grouping: proxies, by: \.holder)
    return facts.opening.present.compactMap { holder in
      guard let held = givers[holder], held.count > regime.value.proxiesAHolder else { return nil }
      let limit = regime.value.proxiesAHolder
      return Finding(
        rule: id, severity: severity, place: .member(holder),
        message: "\(facts.name(holder)) porte \(held.count) pouvoirs (de "
          + Enumeration.joining(held.map { facts.name($0.giver) })
          + "), \(limit) au plus à cette date (\(held.count - limit) de trop)",
        law: regime.law.article)
    }
  }
}
