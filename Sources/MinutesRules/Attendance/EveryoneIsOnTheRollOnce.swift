import MinutesEditing
import MinutesModel
import MinutesWording

/// nobody stands on the roll twice.
enum EveryoneIsOnTheRollOnce: SessionRule {
  static let id: RuleID = "A-03"
  static let title = "Personne n’est deux fois à l’appel"
  static let explanation = """
    Un membre est présent, représenté, excusé ou absent : une seule de ces choses à la fois. Nommé \
    dans deux listes, il fausse le quorum et les votants.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15 et L2121-17",
    "Le procès-verbal nomme les membres présents ou représentés ; le quorum se compte par membre.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "présents : Mme BRUNET… ; absentes : Mme BRUNET", right: "absentes : Mme BRUNET")

  static func findings(in facts: SessionFacts) -> [Finding] {
    var said: [MemberID: [Presence]] = [:]
    var order: [MemberID] = []
    for entry in facts.attendance.entries {
      if said[entry.member] == nil { order.append(entry.member) }
      said[entry.member, default: []].append(entry.presence)
    }
    guard order.count < facts.attendance.entries.count else { return [] }
    return order.compactMap { member in
      guard let presences = said[member], presences.count > 1, let first = presences.first else {
        return nil
      }
      let isSame =
        facts.council.member(member) != nil && presences.allSatisfy { $0 == first }
      let words = presences.map { facts.agreed($0.french, with: member) }
      return finding(
        at: .member(member),
        "\(facts.name(member)) est \(presences.count) fois à l’appel : "
          + Enumeration.joining(words),
        remedy: isSame
          ? Remedy(
            "ne garder qu’une mention", .attendance(.setPresence(member, first))) : nil)
    }
  }
}

extension Presence {
  /// The list in which it puts a member.
  fileprivate var french: String {
    switch self {
    case .present: "présent"
    case .represented: "représenté"
    case .excused: "excusé"
    case .absent: "absent"
    }
  }
}
