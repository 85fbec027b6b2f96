import MinutesModel

/// S-04: whoever presides does not keep the minutes as well.
enum PresidentIsNotTheSecretary: SessionRule {
  static let id: RuleID = "S-04"
  static let title = "Le président n’est pas le secrétaire de séance"
  static let explanation = """
    Rien n’interdit au maire d’être secrétaire, mais le procès-verbal est signé par l’un et par \
    l’autre : la même personne signerait deux fois, ce qui est contraire à l’esprit de la loi.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15",
    "Le procès-verbal est signé par le maire et le ou les secrétaires.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "présidence et secrétariat : M. RENAULT, maire",
    right: "présidence : M. RENAULT, maire ; secrétariat : Mme PIET")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard let secretary = facts.session.secretary, secretary == facts.session.president else {
      return []
    }
    return [
      finding(
        at: .session(.secretary),
        "\(facts.name(secretary)) préside et tient le secrétariat : la même personne signerait deux "
          + "fois")
    ]
  }
}
