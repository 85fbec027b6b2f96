import MinutesModel
import MinutesWording

/// P-03: a pouvoir counts only while its holder is in the room.
enum ProxyHoldersArePresent: SessionRule, ItemRule {
  static let id: RuleID = "P-03"
  static let title = "Le porteur d’un pouvoir est présent"
  static let explanation = """
    Le porteur vote deux fois, pour lui et pour celui qui lui a donné pouvoir : il doit être dans la \
    salle. Un pouvoir ne se transmet pas à un tiers (usage ; aucun texte lu sur ce point).
    """
  static let law = LawSource(
    "CGCT, art. L2121-20",
    "Un conseiller empêché peut donner à un collègue de son choix pouvoir écrit de voter en son nom."
  )
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "Mme PIET donne pouvoir à M. MARTIN, excusé",
    right: "Mme PIET donne pouvoir à M. BRUNET, présent")

  static func findings(in facts: SessionFacts) -> [Finding] {
    // Before the roll is complete the holder may simply not have been called yet.
    let isCalled = { (holder: MemberID) in
      facts.session.state.isAfterSession || !facts.opening.unaccounted.contains(holder)
    }
    return facts.opening.voidProxies.filter { isCalled($0.holder) }.map { proxy in
      let giver = facts.name(proxy.giver)
      guard proxy.giver != proxy.holder else {
        return finding(
          at: .member(proxy.giver), "\(giver) ne peut pas se donner pouvoir à soi-même")
      }
      return finding(
        at: .member(proxy.giver),
        "\(giver) a donné pouvoir à \(facts.name(proxy.holder)), qui n’est pas "
          + "\(facts.agreed("présent", with: proxy.holder)) : ce pouvoir "
          + "ne compte pas")
    }
  }

  static let looksAt: ItemParts = .ballots

  /// A pouvoir whose holder has left, counted all the same.
  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let known = Set(context.facts.opening.voidProxies)
    guard !context.facts.attendance.movements.isEmpty else { return [] }
    let ended = context.rollCall.voidProxies.filter { !known.contains($0) }
    guard !ended.isEmpty else { return [] }
    return context.reading.votes.compactMap { vote in
      guard case .counts(let tally) = vote.ballot.votes,
        tally.accountedFor == vote.result.voters + ended.count
      else { return nil }
      let names = ended.map {
        "\(context.facts.name($0.giver)) (porté par \(context.facts.name($0.holder)), "
          + "\(context.facts.agreed("parti", with: $0.holder)))"
      }
      return finding(
        at: .block(item.id, vote.block),
        "\(tally.accountedFor.of("voix comptée", "voix comptées")) pour "
          + "\(vote.result.voters.of("votant")) : le pouvoir de \(Enumeration.joining(names)) ne "
          + "compte plus")
    }
  }
}
