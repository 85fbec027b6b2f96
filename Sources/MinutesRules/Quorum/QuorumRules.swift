/// The rules on the quorum.
enum QuorumRules: RuleTopic {
  static let title = "Le quorum"

  static let sessionRules: [any SessionRule.Type] = [
    QuorumIsReached.self,
    ProxiesAreOutOfTheQuorum.self,
    StatedQuorumIsRight.self,
  ]
}
