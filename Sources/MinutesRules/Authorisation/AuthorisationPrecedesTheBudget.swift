import MinutesEditing
import MinutesModel
import MinutesWording

/// B-05: leave to spend before the budget is given before it is voted, and by 15 April.
enum AuthorisationPrecedesTheBudget: AgendaRule {
  static let id: RuleID = "B-05"
  static let title = "L’autorisation précède le vote du budget et le 15 avril"
  static let explanation = """
    L’autorisation de dépenser avant le vote du budget ne vaut que jusqu’à ce vote, et jusqu’au \
    15 avril au plus tard si aucun budget n’est adopté. Donnée après l’un ou l’autre, elle est sans \
    objet. Un budget voté à une séance antérieure n’est pas connu ici : il reste à y penser.
    """
  static let law = LawSource(
    "CGCT, art. L1612-1",
    "Jusqu’à l’adoption du budget ou jusqu’au 15 avril, en l’absence d’adoption du budget avant cette "
      + "date.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "séance du 16 avril : autorisation de dépenser avant le vote du budget",
    right: "séance du 2 février")

  struct Mark: Equatable, Sendable {
    let authorisations: [BlockID]
    /// Whether the item votes the budget of the year.
    let votesTheBudget: Bool
  }

  static func mark(of item: AgendaItem, _ context: ItemContext) -> Mark? {
    let authorisations = item.authorisations.map(\.block)
    let votes = authorisations.isEmpty && item.votesTheBudget
    guard votes || !authorisations.isEmpty else { return nil }
    return Mark(authorisations: authorisations, votesTheBudget: votes)
  }

  static func findings(of marks: [Marked<Mark>], _ facts: SessionFacts) -> [Finding] {
    let date = facts.session.date
    let lastDay = facts.statutes.advanceCredits.value.lastDay(in: date.year)
    let isLate = lastDay.map { date > $0 } ?? false
    var budget: String?
    var findings: [Finding] = []
    for marked in marks {
      if marked.mark.votesTheBudget, budget == nil { budget = marked.number }
      for block in marked.mark.authorisations {
        let place = Place.block(marked.item, block)
        if isLate, let lastDay {
          findings.append(
            finding(
              at: place,
              "séance du \(date.french) : l’autorisation ne sert que jusqu’au "
                + lastDay.frenchDayAndMonth))
        } else if let budget {
          findings.append(
            finding(
              at: place, "le budget est voté au point \(budget), avant cette autorisation"))
        }
      }
    }
    return findings
  }
}

extension AgendaItem {
  /// Whether its title says that the budget of the year is voted in it.
  fileprivate var votesTheBudget: Bool {
    guard state != .adjourned, state != .withdrawn else { return false }
    let words = title.foldedWords
    guard let budget = words.firstIndex(where: { $0 == "budget" || $0 == "budgets" }) else {
      return false
    }
    let isVoted =
      words[(budget + 1)...].first.map { $0 == "primitif" || $0 == "primitifs" } == true
      || words[..<budget].contains("vote") || words[..<budget].contains("adoption")
    let others: Set<Substring> = [
      "avant", "modificative", "supplementaire", "participatif", "annexe", "annexes", "orientation",
      "orientations", "debat", "compte", "autorisation", "calendrier", "preparation",
    ]
    return isVoted && others.isDisjoint(with: words)
  }
}
