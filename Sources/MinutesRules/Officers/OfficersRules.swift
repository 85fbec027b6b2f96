import MinutesModel

/// The rules on the president and the secretary of the session.
enum OfficersRules: RuleTopic {
  static let title = "Le président et le secrétaire de séance"

  static let humanChecks = [
    HumanCheck(
      "S-05",
      "Le secrétaire a-t-il été nommé au scrutin secret, ou le conseil a-t-il décidé à l’unanimité de ne "
        + "pas y recourir ?",
      because:
        "le procès-verbal ne note que le nom du secrétaire ; la phrase « Le conseil décide, à "
        + "l’unanimité, de ne pas procéder au scrutin secret » suffit.",
      law: LawSource(
        "CGCT, art. L2121-15 et L2121-21",
        "Le conseil nomme le secrétaire ; il peut décider à l’unanimité de ne pas procéder au scrutin "
          + "secret aux nominations."),
      severity: .advice)
  ]

  static let sessionRules: [any SessionRule.Type] = [
    MayorPresides.self,
    SecretaryIsAPresentMember.self,
    PresidentIsNotTheSecretary.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    MayorPresides.self,
    AccountsHaveTheirOwnPresident.self,
  ]

  static let textRules: [any TextRule.Type] = [
    SecretaryIsAddressedRightly.self
  ]
}
