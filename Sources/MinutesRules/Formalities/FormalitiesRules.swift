/// The rules on signature, publication and transmission.
enum FormalitiesRules: RuleTopic {
  static let title = "Le procès-verbal, la signature et la publicité"
}
