import MinutesModel

/// a representative who is paid for it loses the shelter of the law.
enum PaidRepresentativesAreInterested: ItemRule {
  static let id: RuleID = "Q-12"
  static let title = "Un représentant rémunéré est un membre intéressé"
  static let explanation = """
    Depuis le 24 décembre 2025, le membre qui représente la commune dans un organisme n’est pas réputé \
    intéressé, sauf s’il en tire une rémunération ou des avantages particuliers : il se déporte alors, et \
    reste compté parmi les membres en exercice pour le quorum. Changez le motif de son retrait si c’est \
    le cas, ou acceptez ce constat.
    """
  static let law = LawSource(
    "CGCT, art. L1111-6, I",
    "Sauf s’il perçoit une rémunération ou des avantages particuliers au titre de cette "
      + "représentation, le représentant n’est pas considéré comme ayant un intérêt à l’affaire.",
    period: RepresentativeShelter.sincePayCounts)
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "M. MARTIN, président rémunéré de la société, se retire comme représentant",
    right: "M. MARTIN, président rémunéré de la société, se déporte")

  static let looksAt: ItemParts = .heading

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    (context.rollCall.recusals + context.rollCall.partialRecusals).compactMap { recusal in
      guard recusal.ground == .representation else { return nil }
      return finding(
        at: .item(item.id),
        "\(context.facts.name(recusal.member)) se retire comme représentant de la commune : s’il en "
          + "est rémunéré, c’est un déport, et le quorum n’en est pas abaissé")
    }
  }
}
