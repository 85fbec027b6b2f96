import MinutesModel

/// The rules on the traps of the trade’s language.
enum LanguageRules: RuleTopic {
  static let title = "La langue"

  static let textRules: [any TextRule.Type] = [
    TitlesAgree.self,
    NoLetterIsLost.self,
    WordsAgree.self,
    TitlesAreFrench.self,
    CapitalsHaveAccents.self,
    YearsAreInModernWords.self,
    CouncilHoldsSeances.self,
    FormulasAreExact.self,
    ConventionSpeaksInItsOwnText.self,
    ClerkHasTheLegalTitle.self,
  ]

  static let itemRules: [any ItemRule.Type] = [
    TextsAreWhole.self,
    AcronymsAreExplained.self,
    DecisionFollowsTheDebate.self,
    NamesAreConstant.self,
  ]

  static let humanChecks: [HumanCheck] = [
    HumanCheck(
      "W-04",
      "« Ladite », « cet organisme », un participe en tête de phrase : est-ce bien à ce qui précède que "
        + "ces mots renvoient ?",
      because:
        "il faut comprendre la phrase d’avant pour savoir ce que ces mots désignent ; seance ne lit "
        + "que les formules et les noms.",
      law: LawSource(
        "usage", "Un renvoi sans antécédent laisse deux lectures d’un même acte.",
        certainty: .unverified),
      severity: .advice),
    HumanCheck(
      "W-05", "Les articles visés concernent-ils bien l’objet de la délibération ?",
      because:
        "seance vérifie qu’une référence existe et qu’elle est bien écrite ; dire si le texte "
        + "s’applique est un jugement de droit.",
      law: LawSource(
        "usage", "Les visas nomment les textes sur lesquels la décision se fonde.",
        certainty: .unverified),
      severity: .advice),
    HumanCheck(
      "W-06",
      "Texte rédigé ailleurs : l’en-tête donne-t-il les nombres, le quorum et les absents, et les "
        + "signatures et mentions d’exécution leurs noms et leurs dates ?",
      because:
        "seance tire elle-même ces mots de l’appel, des civilités et des dates notées ; d’un acte déjà "
        + "imprimé, elle ne voit pas la page.",
      law: LawSource(
        "CGCT, art. L2121-15 et R2121-9",
        "Le procès-verbal nomme présents et représentés et dit le quorum ; les actes sont signés."),
      severity: .advice),
  ]
}
