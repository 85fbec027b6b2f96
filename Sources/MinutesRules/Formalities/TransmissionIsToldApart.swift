import MinutesModel

/// some deliberations are executory by their publication alone, without the prefecture.
enum TransmissionIsToldApart: TextRule {
  static let id: RuleID = "R-11"
  static let title = "Certaines délibérations ne se transmettent pas à la préfecture"
  static let explanation = """
    Ne sont pas soumis à transmission : les tarifs des droits de voirie et de stationnement, le \
    classement, l’alignement et l’élargissement des voies communales ; les taux de promotion, \
    l’affiliation au centre de gestion et les conventions sur ses missions facultatives. Leur \
    publication suffit à les rendre exécutoires : l’absence de cachet de la préfecture y est normale.
    """
  static let law = LawSource(
    "CGCT, art. L2131-2, I, 1°, a et b",
    "Les délibérations du conseil sont transmises, à l’exception de celles sur les droits de voirie et "
      + "de stationnement, le classement des voies, les taux de promotion et les missions facultatives "
      + "du centre de gestion.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "convention avec le centre de gestion : « reçu en préfecture le … » attendu en vain",
    right: "convention avec le centre de gestion : exécutoire dès sa publication")

  static let triggers = [
    "centre de gestion", " cdg", "droits de stationnement", "tarifs de stationnement",
    "droits de voirie", "classement de la voi", "classement d'une voi", "classement des voi",
    "plan d'alignement", "taux de promotion",
  ]

  static func reads(_ kind: TextKind) -> Bool { kind == .title }

  private static let agreements: Set<String> = [
    "convention", "conventions", "adhesion", "affiliation", "desaffiliation", "avenant",
  ]

  static func faults(in text: ReadText) -> [TextFault] {
    let isOfTheCentre = text.words.contains { $0.folded.hasPrefix("cdg") || $0.folded == "centre" }
    if isOfTheCentre, !text.words.contains(where: { agreements.contains($0.folded) }) {
      return []
    }
    return [
      TextFault(
        0..<text.characters.count,
        isOfTheCentre
          ? "centre de gestion : pour une mission facultative, la publication suffit, sans transmission à "
            + "la préfecture"
          : "délibération sans transmission à la préfecture : la publication la rend exécutoire")
    ]
  }
}
