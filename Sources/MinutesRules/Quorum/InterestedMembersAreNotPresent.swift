import MinutesModel

/// Q-06: members who are interested in the matter do not count as present.
enum InterestedMembersAreNotPresent: ItemRule {
  static let id: RuleID = "Q-06"
  static let title = "Les membres déportés ne comptent pas dans le quorum"
  static let explanation = """
    Un membre intéressé à l’affaire reste en exercice, mais n’est pas compté parmi les présents pour ce \
    point, même s’il est resté dans le public. S’il en manque alors, le point est reporté.
    """
  static let law = LawSource(
    "CGCT, art. L2121-17 et L2131-11 ; CE, 19 janvier 1983, Chauré",
    "Les membres intéressés ne sont pas comptés parmi les présents pour le calcul du quorum.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "19 en exercice, 10 présents dont 2 déportés : 8 pour un quorum de 10",
    right: "19 en exercice, 12 présents dont 2 déportés : 10 pour un quorum de 10")

  static let looksAt: ItemParts = [.heading, .texts, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    context.withoutQuorum(item) { $0.grounds.contains(.personalInterest) }
      .map { place, quorum in
        finding(
          at: place,
          "\(quorum.attending.of("présent")) dont \(quorum.attending - quorum.counted) hors quorum : "
            + "\(quorum.counted) pour un quorum de \(quorum.need) (il en manque "
            + "\(quorum.need - quorum.counted))")
      }
  }
}
