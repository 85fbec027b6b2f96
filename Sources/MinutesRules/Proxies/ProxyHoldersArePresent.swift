import MinutesModel

/// P-03: a pouvoir counts only while its holder is in the room.
enum ProxyHoldersArePresent: SessionRule {
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
}
