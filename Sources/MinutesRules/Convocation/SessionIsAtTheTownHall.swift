import MinutesModel
import MinutesWording

/// C-10: the council meets at the town hall, or the record says why it does not.
enum SessionIsAtTheTownHall: SessionRule {
  static let id: RuleID = "C-10"
  static let title = "Le conseil se réunit à la mairie"
  static let explanation = """
    Le conseil se réunit à la mairie. Il peut le faire ailleurs sur le territoire de la commune si le \
    lieu est neutre, accessible et sûr et que la publicité y est assurée : une délibération ou une \
    raison le dit. Notez cette délibération avec le lieu de la séance.
    """
  static let law = LawSource(
    "CGCT, art. L2121-7",
    "Le conseil municipal se réunit et délibère à la mairie ; il peut aussi se réunir et délibérer, à "
      + "titre définitif, dans un autre lieu situé sur le territoire de la commune.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "s’est réuni à la salle polyvalente",
    right: "s’est réuni à la mairie")

  private static let townHalls = ["mairie", "hotel de ville", "maison commune", "maison du peuple"]

  static func findings(in facts: SessionFacts) -> [Finding] {
    let place = facts.session.place.folded
    guard facts.session.state.isAfterSession, place.contains(where: \.isLetter),
      facts.session.placeDecision == nil, !townHalls.contains(where: { place.contains($0) }),
      !facts.council.isInAlsaceMoselle
    else { return [] }
    return [
      finding(
        at: .session(.place),
        "séance tenue « \(facts.session.place) » : la décision qui fixe ce lieu, ou la raison, est à "
          + "dire")
    ]
  }
}
