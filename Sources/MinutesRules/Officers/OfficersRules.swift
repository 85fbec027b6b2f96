/// The rules on the president and the secretary of the session.
enum OfficersRules: RuleTopic {
  static let title = "Le président et le secrétaire de séance"

  static let sessionRules: [any SessionRule.Type] = [
    MayorPresides.self,
    SecretaryIsAPresentMember.self,
    PresidentIsNotTheSecretary.self,
  ]

  static let textRules: [any TextRule.Type] = [
    SecretaryIsAddressedRightly.self
  ]
}
