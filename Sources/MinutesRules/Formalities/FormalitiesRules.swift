import MinutesModel

/// The rules on signature, publication and transmission.
enum FormalitiesRules: RuleTopic {
  static let title = "Le procès-verbal, la signature et la publicité"

  static let humanChecks = [
    HumanCheck(
      "R-12", "Le contrat a-t-il été signé après que la délibération est devenue exécutoire ?",
      because: "la date de signature du contrat n’est pas au procès-verbal.",
      law: LawSource(
        "CE, avis, 10 juin 1996 ; CE, 20 janvier 1989, Millau",
        "Un contrat signé avant que la délibération qui l’autorise soit exécutoire est illégal."),
      severity: .error),
    HumanCheck(
      "R-15", "La notification aux intéressés indique-t-elle les voies et délais de recours ?",
      because:
        "ces mentions ne sont dues que dans la notification d’une décision, qui n’est pas au "
        + "procès-verbal.",
      law: LawSource(
        "CJA, art. R421-5 ; CGCT, art. L2131-6",
        "Les délais de recours ne sont opposables que s’ils figurent dans la notification de la "
          + "décision."),
      severity: .advice),
  ]

  static let sessionRules: [any SessionRule.Type] = [
    MinutesHaveTheirMentions.self,
    RegisterNamesTheCommune.self,
    SignatoriesHaveTheirNames.self,
    OfficersSign.self,
    ListIsPostedInTime.self,
    ApprovedMinutesArePublished.self,
    ReportWasPostedInTime.self,
    ActsArePublished.self,
    DatesFollowEachOther.self,
  ]

  static let agendaRules: [any AgendaRule.Type] = [
    MinutesAreApprovedNext.self,
    DelegatedDecisionsAreReported.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    BudgetIsVotedInTime.self,
    MinutesAreApprovedLater.self,
    OfficersSign.self,
    ActsArePublished.self,
    CertificateFollowsItsSteps.self,
    DatesFollowEachOther.self,
  ]

  static let textRules: [any TextRule.Type] = [
    NoPersonalDataIsPublished.self,
    MinutesAreApprovedLater.self,
    TransmissionIsToldApart.self,
  ]
}
