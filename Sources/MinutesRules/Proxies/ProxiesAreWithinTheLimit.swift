import MinutesModel
import MinutesWording

/// P-01: nobody holds more pouvoirs than the law allows on that day.
enum ProxiesAreWithinTheLimit: SessionRule, ItemRule {
  static let id: RuleID = "P-01"
  static let title = "Nul ne porte plus de pouvoirs que la loi ne le permet"
  static let explanation = """
    Un conseiller ne porte qu’un seul pouvoir, deux pendant l’état d’urgence sanitaire. Un pouvoir \
    de trop ne compte pas ; il vicie le vote s’il en a changé le résultat.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20",
    "Un même conseiller municipal ne peut être porteur que d’un seul pouvoir.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "15 octobre 2021 : M. MARTIN porte les pouvoirs de Mmes PIET et JASMIN",
    right: "M. MARTIN porte le pouvoir de Mme PIET")

  static func findings(in facts: SessionFacts) -> [Finding] {
    overloaded(facts.opening, facts).map {
      finding($0, facts, at: .member($0.holder), "à cette date")
    }
  }

  static let looksAt: ItemParts = .heading

  /// Pouvoirs given on leaving, at the item where it happens.
  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.facts.hasMovement(at: item.id) else { return [] }
    let known = overloaded(context.facts.opening, context.facts)
    return overloaded(context.rollCall, context.facts)
      .filter { held in !known.contains { $0.holder == held.holder } }
      .map { finding($0, context.facts, at: .item(item.id), "à ce point") }
  }

  private static func overloaded(
    _ roll: RollCall, _ facts: SessionFacts
  ) -> [(holder: MemberID, givers: [MemberID])] {
    let limit = facts.statutes.quorum.value.proxiesAHolder
    guard roll.proxies.count > limit else { return [] }
    let held = Dictionary(grouping: roll.proxies, by: \.holder)
    return roll.present.compactMap { holder in
      guard let proxies = held[holder], proxies.count > limit else { return nil }
      return (holder, proxies.map(\.giver))
    }
  }

  private static func finding(
    _ held: (holder: MemberID, givers: [MemberID]), _ facts: SessionFacts, at place: Place,
    _ when: String
  ) -> Finding {
    let regime = facts.statutes.quorum
    let limit = regime.value.proxiesAHolder
    return Finding(
      rule: id, severity: severity, place: place,
      message: "\(facts.name(held.holder)) porte \(held.givers.count) pouvoirs (de "
        + Enumeration.joining(held.givers.map(facts.name))
        + "), \(limit) au plus \(when) (\(held.givers.count - limit) de trop)",
      law: regime.law.article)
  }
}

extension SessionFacts {
  /// Whether somebody comes in or goes out at the item.
  func hasMovement(at item: ItemID) -> Bool {
    attendance.movements.contains { $0.item == item }
  }
}
