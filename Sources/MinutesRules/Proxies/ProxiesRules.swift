import MinutesModel

/// The rules on pouvoirs.
enum ProxiesRules: RuleTopic {
  static let title = "Les pouvoirs"

  static let humanChecks = [
    HumanCheck(
      "P-09",
      "« Donne pouvoir à M. le maire » : est-ce bien une autorisation de signer, et non un pouvoir de "
        + "voter ?",
      because:
        "seance lit toujours ces mots du dispositif comme une autorisation de signer et n’en fait "
        + "jamais un pouvoir : rien n’est à signaler, mais un vrai pouvoir écrit là serait perdu.",
      law: LawSource(
        "usage", "« Donne pouvoir de signer » est un verbe du dispositif.", certainty: .unverified),
      severity: .advice)
  ]

  static let sessionRules: [any SessionRule.Type] = [
    ProxiesAreWithinTheLimit.self,
    ProxyHoldersArePresent.self,
    ProxiesAreDated.self,
    ProxiesAreOfThisSession.self,
    ProxiesServeThreeSessions.self,
    ProxiesEndWhenTheirGiverArrives.self,
    ProxiesGivenOnLeavingHaveTheirItem.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    ProxiesAreWithinTheLimit.self,
    ProxyHoldersArePresent.self,
    ProxiesEndWhenTheirGiverArrives.self,
    NoProxyOnTheAccounts.self,
  ]
}
