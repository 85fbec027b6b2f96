import MinutesModel
import MinutesWording

/// P-08: no pouvoir of the mayor on the accounts, none of or through an interested member.
enum NoProxyOnTheAccounts: ItemRule {
  static let id: RuleID = "P-08"
  static let title = "Ni le maire sur ses comptes ni un membre intéressé ne votent par pouvoir"
  static let explanation = """
    Le maire, qui se retire du vote de son compte, ne vote pas non plus par pouvoir et ne porte pas \
    celui d’un autre. Un membre intéressé à l’affaire ne vote ni pour lui ni pour celui dont il porte le \
    pouvoir, et personne ne vote pour lui.
    """
  static let law = LawSource(
    "CGCT, art. L2121-14, L2121-20 et L2131-11",
    "Le maire doit se retirer au moment du vote ; le porteur intéressé s’abstient aussi pour le pouvoir "
      + "qu’il porte.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "compte administratif : la maire, absente, vote par le pouvoir donné à M. BRUNET",
    right: "compte administratif : le pouvoir de la maire n’est pas compté")

  static let looksAt: ItemParts = [.heading, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard !context.rollCall.proxies.isEmpty else { return [] }
    return (context.isAboutAccounts(item) ? ofMayor(item, context) : [])
      + throughRecused(item, context)
  }

  private static func ofMayor(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard let mayor = context.mayor else { return [] }
    return item.ballots.compactMap { block, ballot in
      guard ballot.votes != .notTaken else { return nil }
      let proxies = context.rollCall.voting(on: block).votingProxies
      guard let proxy = proxies.first(where: { $0.giver == mayor || $0.holder == mayor }) else {
        return nil
      }
      let (giver, holder) = (context.facts.name(proxy.giver), context.facts.name(proxy.holder))
      return finding(
        at: .block(item.id, block),
        proxy.giver == mayor
          ? "\(giver), maire, vote ses propres comptes par le pouvoir donné à \(holder)"
          : "\(holder), maire, vote pour \(giver) sur ses propres comptes")
    }
  }

  /// Pouvoirs that a recusal has taken, counted all the same.
  private static func throughRecused(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard !context.rollCall.recusals.isEmpty || !context.rollCall.partialRecusals.isEmpty else {
      return []
    }
    return context.reading.votes.compactMap { vote in
      let roll = context.rollCall.voting(on: vote.block)
      let used = Set(roll.votingProxies)
      let lost = roll.proxies.filter { !used.contains($0) }
      guard !lost.isEmpty, case .counts(let tally) = vote.ballot.votes,
        tally.accountedFor == vote.result.voters + lost.count
      else { return nil }
      let names = lost.map { proxy in
        roll.recused.contains(proxy.giver)
          ? "celui de \(context.facts.name(proxy.giver)), \(context.facts.agreed("déporté", with: proxy.giver))"
          : "celui de \(context.facts.name(proxy.giver)), porté par "
            + "\(context.facts.name(proxy.holder)), \(context.facts.agreed("déporté", with: proxy.holder))"
      }
      return finding(
        at: .block(item.id, vote.block),
        "\(lost.count.of("pouvoir compté", "pouvoirs comptés")) de trop : "
          + Enumeration.joining(names))
    }
  }
}
