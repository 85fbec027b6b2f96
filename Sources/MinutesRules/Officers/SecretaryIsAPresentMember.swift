import MinutesModel

/// S-03: the council names a secretary among the members present.
enum SecretaryIsAPresentMember: SessionRule {
  static let id: RuleID = "S-03"
  static let title = "Le secrétaire de séance est un membre présent"
  static let explanation = """
    Au début de la séance le conseil nomme un ou plusieurs de ses membres secrétaires ; un agent de \
    la commune ne peut être qu’auxiliaire. Le défaut n’annule pas les délibérations, mais le \
    procès-verbal doit nommer le secrétaire et porter sa signature.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15",
    "Au début de chacune de ses séances, le conseil municipal nomme un ou plusieurs de ses membres "
      + "pour remplir les fonctions de secrétaire.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "secrétaire de séance : Mme PIET, absente",
    right: "secrétaire de séance : M. MARTIN, présent")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.rollIsBegun else { return [] }
    guard let secretary = facts.session.secretary else {
      return [finding(at: .session(.secretary), "aucun secrétaire de séance n’est nommé")]
    }
    let roll = facts.opening
    guard !roll.present.contains(secretary) else { return [] }
    if roll.unaccounted.contains(secretary), !facts.session.state.isAfterSession { return [] }
    let reason =
      roll.inOffice.contains(secretary)
      ? "n’est pas \(facts.agreed("présent", with: secretary))" : "n’est pas membre en exercice"
    return [
      finding(
        at: .session(.secretary),
        "\(facts.name(secretary)), secrétaire de séance, \(reason)")
    ]
  }
}
