import MinutesModel

/// the council is complete when it elects the mayor or deputies.
enum CouncilIsCompleteForElections: ItemRule {
  static let id: RuleID = "Q-11"
  static let title = "Le conseil est complet pour élire le maire et les adjoints"
  static let explanation = """
    Avant d’élire le maire ou les adjoints, les sièges vacants sont pourvus par des élections \
    complémentaires, sauf si le conseil a perdu moins du tiers de ses membres ou si l’on n’élit qu’un \
    adjoint et que le conseil en décide ainsi. Les petits conseils sont réputés complets à 5, 9 ou 13 \
    membres selon la population et la date.
    """
  static let law = LawSource(
    "CGCT, art. L2122-8 et L2121-2-1",
    "Il est procédé aux élections nécessaires pour compléter le conseil avant l’élection du maire et "
      + "des adjoints.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "élection du maire à 13 membres sur 15, commune de 1 200 habitants",
    right: "élection du maire à 13 membres sur 15, commune de 600 habitants, en 2026")

  static let looksAt: ItemParts = [.heading, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard !context.reading.subject.isDisjoint(with: [.mayorsElection, .deputiesElection]),
      !item.ballots.isEmpty, let seats = context.facts.seats
    else { return [] }
    let inOffice = context.rollCall.inOffice.count
    let table = context.facts.statutes.deemedComplete
    let enough = context.facts.council.population.flatMap(table.value.members)
    guard inOffice < min(seats, enough ?? seats) else { return [] }
    let rule = enough.map { "réputé complet à \($0)" } ?? "complet à \(seats)"
    return [
      Finding(
        rule: id, severity: severity, place: .item(item.id),
        message:
          "élection par \(inOffice) membres en exercice sur \(seats) : le conseil est \(rule)",
        law: law.article)
    ]
  }
}
