import MinutesEditing
import MinutesModel
import MinutesWording

/// P-04: when the giver of a pouvoir arrives, the minutes say what becomes of it.
enum ProxiesEndWhenTheirGiverArrives: SessionRule, ItemRule {
  static let id: RuleID = "P-04"
  static let title = "Le pouvoir d’un membre qui arrive cesse, et le procès-verbal le dit"
  static let explanation = """
    L’usage, et beaucoup de règlements intérieurs, font cesser le pouvoir à l’arrivée de son auteur ; le \
    juge n’oblige pas celui-ci à le révoquer (CE, 16 janvier 1987, n° 77055, pour un conseil régional). \
    Le procès-verbal dit à partir de quel point il vote lui-même. Que tous deux votent pour lui, c’est \
    une voix de trop.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20 ; CE, 16 janvier 1987, n° 77055",
    "Un conseiller empêché d’assister à une séance peut donner pouvoir ; le pouvoir est toujours "
      + "révocable.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "Mme PIET, représentée par M. BRUNET, arrive à 20 h 48",
    right: "Mme PIET arrive à 20 h 48, son pouvoir à M. BRUNET prend fin")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard !facts.attendance.movements.isEmpty else { return [] }
    return facts.attendance.movements.enumerated().compactMap { index, movement in
      guard movement.kind == .arrival, movement.proxyFate == nil,
        let holder = facts.attendance.proxyHolder(of: movement.member, before: index)
      else { return nil }
      var ended = movement
      ended.proxyFate = .ended
      let time = movement.time.map { " à " + $0.french } ?? ""
      return finding(
        at: .member(movement.member),
        "\(facts.name(movement.member)), \(facts.agreed("arrivé", with: movement.member))\(time), "
          + "avait donné pouvoir à \(facts.name(holder)) : dire que ce pouvoir cesse à ce moment",
        severity: .warning,
        remedy: Remedy(
          "écrire que le pouvoir cesse", .attendance(.replaceMovement(at: index, ended))))
    }
  }

  static let looksAt: ItemParts = .ballots

  /// The giver and the holder both voting for the giver.
  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let kept = context.rollCall.keptProxies
    guard !kept.isEmpty else { return [] }
    return context.reading.votes.compactMap { vote in
      guard case .counts(let tally) = vote.ballot.votes,
        tally.accountedFor == vote.result.voters + kept.count
      else { return nil }
      return finding(
        at: .block(item.id, vote.block),
        "\(tally.accountedFor.of("voix comptée", "voix comptées")) pour "
          + "\(vote.result.voters.of("votant")) : "
          + Enumeration.joining(kept.map { context.facts.name($0.giver) })
          + (kept.count > 1 ? " sont là et votent eux-mêmes" : " est là et vote en personne")
          + ", le pouvoir ne compte pas en plus")
    }
  }
}

extension Attendance {
  /// Who holds the pouvoir of a member when a movement of theirs happens.
  fileprivate func proxyHolder(of member: MemberID, before index: Int) -> MemberID? {
    if let earlier = movements[..<index].last(where: { $0.member == member }) {
      return earlier.kind == .departure ? earlier.proxyTo : nil
    }
    if case .represented(let holder)? = presence(of: member) { return holder }
    return nil
  }
}
