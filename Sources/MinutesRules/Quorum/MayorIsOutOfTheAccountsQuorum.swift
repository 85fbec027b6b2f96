import MinutesModel

/// Q-08: the mayor does not count for the quorum at the vote on the accounts.
enum MayorIsOutOfTheAccountsQuorum: ItemRule {
  static let id: RuleID = "Q-08"
  static let title = "Le maire ne compte pas dans le quorum du vote des comptes"
  static let explanation = """
    Le maire se retire au moment du vote du compte administratif ou du compte financier unique : le \
    quorum de ce point se compte sans lui, sur le même nombre de membres en exercice.
    """
  static let law = LawSource(
    "CGCT, art. L2121-14 et L2121-17 ; CE, 22 mai 1986, La Teste-de-Buch",
    "Le maire, qui se retire pour le vote de son compte, n’est pas compté parmi les présents.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "15 en exercice, 8 présents dont le maire : 7 pour un quorum de 8",
    right: "15 en exercice, 9 présents dont le maire : 8 pour un quorum de 8")

  static let looksAt: ItemParts = [.heading, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.isAboutAccounts(item), context.asksForQuorum(item), let mayor = context.mayor,
      context.rollCall.present.contains(mayor)
    else { return [] }
    return item.ballots.compactMap { block, _ in
      let quorum = context.quorum(at: block)
      let isOut = context.rollCall.voting(on: block).recused.contains(mayor)
      let counted = isOut ? quorum.counted : quorum.counted - 1
      guard quorum.attending >= quorum.ordinaryNeed, counted < quorum.need,
        quorum.grounds.isSubset(of: [.accounts])
      else { return nil }
      return finding(
        at: .block(item.id, block),
        "\(counted.of("présent")) sans le maire, pour un quorum de \(quorum.need) (il en manque "
          + "\(quorum.need - counted))")
    }
  }
}

extension ItemContext {
  /// The mayor in office.
  var mayor: MemberID? {
    rollCall.inOffice.first { facts.council.member($0)?.office == .mayor }
  }
}
