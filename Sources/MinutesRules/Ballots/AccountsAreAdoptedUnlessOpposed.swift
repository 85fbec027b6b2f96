import MinutesEditing
import MinutesModel

/// V-04: the accounts are adopted unless a majority is against them.
enum AccountsAreAdoptedUnlessOpposed: ItemRule {
  static let id: RuleID = "V-04"
  static let title = "Les comptes sont adoptés si aucune majorité ne s’y oppose"
  static let explanation = """
    Le compte administratif est arrêté, le compte financier unique approuvé, si une majorité des voix \
    ne s’est pas dégagée contre : à égalité il est adopté, et la majorité absolue n’est pas demandée.
    """
  static let law = LawSource(
    "CGCT, art. L1612-12",
    "Le compte est arrêté si une majorité des voix ne s’est pas dégagée contre son adoption.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "compte administratif : 7 pour, 7 contre : rejeté",
    right: "compte administratif : 7 pour, 7 contre : arrêté")

  static let looksAt: ItemParts = [.heading, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.isAboutAccounts(item) else { return [] }
    return context.reading.votes.flatMap { vote -> [Finding] in
      let tally = vote.result.tally
      guard tally.votesCast > 0, vote.addsUp else { return [] }
      let place = Place.block(item.id, vote.block)
      let counts = "\(tally.inFavour) voix pour et \(tally.against) voix contre"
      if tally.inFavour == tally.against, vote.ballot.declaredOutcome != .adopted {
        return [
          finding(
            at: place,
            "\(counts) : le compte est adopté, aucune majorité ne s’étant dégagée contre lui",
            remedy: Remedy(
              "écrire « adopté »", .ballot(item.id, vote.block, .setDeclaredOutcome(.adopted))))
        ]
      }
      if vote.ballot.wording == .formula(.absoluteMajority) {
        return [
          finding(
            at: place,
            "« à la majorité absolue » : \(counts) ; les comptes n’en demandent pas, il suffit "
              + "qu’aucune majorité ne s’y oppose",
            remedy: Remedy(
              "reprendre la formule du décompte",
              .ballot(item.id, vote.block, .setWording(.derived))))
        ]
      }
      return []
    }
  }
}

extension ItemContext {
  /// Whether the item is about an account on which the mayor does not vote.
  func isAboutAccounts(_ item: AgendaItem) -> Bool {
    item.facts.budgetAct.map(\.isAccountOfTheMayor) ?? reading.subject.contains(.accounts)
  }

  /// Whether the item is about the budget of the year.
  func isAboutPrimaryBudget(_ item: AgendaItem) -> Bool {
    item.facts.budgetAct.map { $0 == .primary } ?? reading.subject.contains(.primaryBudget)
  }
}
