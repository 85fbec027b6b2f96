/// The rules on pouvoirs.
enum ProxiesRules: RuleTopic {
  static let title = "Les pouvoirs"

  static let sessionRules: [any SessionRule.Type] = [
    ProxiesAreWithinTheLimit.self,
    ProxyHoldersArePresent.self,
    ProxiesAreDated.self,
    ProxiesAreOfThisSession.self,
    ProxiesServeThreeSessions.self,
  ]
}
