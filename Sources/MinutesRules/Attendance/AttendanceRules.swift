/// The rules on members in office and the roll.
enum AttendanceRules: RuleTopic {
  static let title = "La composition du conseil et l’appel"

  static let sessionRules: [any SessionRule.Type] = [
    CouncilIsOfLegalSize.self,
    DeputiesAreWithinTheCap.self,
    EveryoneIsOnTheRollOnce.self,
    EveryMemberStandsInOneList.self,
    StatedFiguresAreRight.self,
    SurnamesAreToldApart.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    StatedFiguresAreRight.self
  ]
}
