import MinutesModel

/// S-02: another member presides over the accounts, and the mayor leaves before the vote.
enum AccountsHaveTheirOwnPresident: ItemRule {
  static let id: RuleID = "S-02"
  static let title = "Un autre président est élu pour les comptes, et le maire se retire"
  static let explanation = """
    Quand le compte administratif ou le compte financier unique est débattu, le conseil élit un \
    président pour ce point. Le maire peut assister à la discussion, mais se retire au moment du vote. \
    Notez au point le président élu et le retrait du maire, avec l’heure. (La rédaction de 2026 de \
    l’article n’a pas été lue.)
    """
  static let law = LawSource(
    "CGCT, art. L2121-14",
    "Dans les séances où le compte administratif du maire est débattu, le conseil municipal élit son "
      + "président ; le maire peut assister à la discussion mais doit se retirer au moment du vote."
  )
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "compte administratif voté sous la présidence du maire",
    right: "M. MARTIN est élu président pour ce point ; la maire quitte la salle à 20 h 50")

  static let looksAt: ItemParts = [.heading, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.isAboutAccounts(item), let mayor = context.mayor,
      let vote = item.ballots.first(where: { $0.ballot.votes != .notTaken })
    else { return [] }
    var findings: [Finding] = []
    let name = context.facts.name(mayor)
    if context.setting.president == mayor {
      findings.append(
        finding(
          at: .item(item.id),
          "\(name), maire, préside au vote de ses comptes : noter le président élu pour ce point"))
    }
    guard context.rollCall.present.contains(mayor) else { return findings }
    let recusal = context.rollCall.voting(on: vote.block).recusals.first { $0.member == mayor }
    if recusal?.leftRoom != true {
      findings.append(
        finding(
          at: .block(item.id, vote.block),
          recusal == nil
            ? "\(name), maire, compte parmi les votants : noter son retrait avant le vote"
            : "\(name), maire, ne vote pas ; noter son départ de la salle avant le vote"))
    }
    return findings
  }
}
