import MinutesEditing
import MinutesModel
import MinutesWording

/// V-13: the elected have the absolute majority in the first two rounds, the most votes in the third.
enum ElectedHaveTheMajority: ItemRule {
  static let id: RuleID = "V-13"
  static let title = "L’élu a la majorité de son tour"
  static let explanation = """
    Aux deux premiers tours l’élection se fait à la majorité absolue des suffrages exprimés, plus de la \
    moitié ; au troisième, le dernier, à la majorité relative, et à égalité le plus âgé est élu. Blancs et \
    nuls ne sont pas des suffrages exprimés. Des listes qui se partagent les sièges n’ont qu’un tour.
    """
  static let law = LawSource(
    "CGCT, art. L2121-21 et L2122-7",
    "Si, après deux tours de scrutin, aucun candidat n’a obtenu la majorité absolue, il est procédé à "
      + "un troisième tour et l’élection a lieu à la majorité relative ; à égalité de voix, l’élection "
      + "est acquise au plus âgé.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "1er tour, 14 suffrages exprimés : M. MARTIN, 7 voix, est élu",
    right: "1er tour, 14 suffrages exprimés : M. MARTIN, 8 voix, est élu")

  static let looksAt: ItemParts = .ballots

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    item.ballots.flatMap { block, ballot -> [Finding] in
      guard case .rounds(let rounds) = ballot.votes else { return [] }
      let place = Place.block(item.id, block)
      let system = ballot.nomination?.system ?? .persons
      let voters = context.rollCall.voting(on: block).voters.count
      if rounds.count > system.rounds, rounds[system.rounds].accountedFor > 0 {
        return [
          finding(
            at: place,
            system.rounds == 1
              ? "\(rounds.count) tours : des listes à la proportionnelle n’en ont qu’un"
              : "\(rounds.count) tours : il n’y en a que trois, le dernier à la majorité relative")
        ]
      }
      if system == .proportional { return [] }
      return rounds.indices.flatMap { index -> [Finding] in
        guard rounds[index].results.allSatisfy({ (0...999).contains($0.votes) }) else { return [] }
        let name = "\(index + 1)\(index == 0 ? "er" : "e") tour"
        let basis = rounds[index].expressed(ballot.nomination, voters: voters)
        return majority(rounds, index, basis, name, at: place, (item.id, block))
          + (index < system.absoluteRounds
            ? absolute(rounds[index], basis, name, at: place, context)
            : relative(rounds[index], name, at: place, context))
      }
    }
  }

  /// A majority written by hand.
  private static func majority(
    _ rounds: [ElectionRound], _ index: Int, _ basis: Int, _ name: String, at place: Place,
    _ block: (ItemID, BlockID)
  ) -> [Finding] {
    guard let stated = rounds[index].statedMajority, stated != basis / 2 + 1 else { return [] }
    var right = rounds
    right[index].statedMajority = basis / 2 + 1
    return [
      finding(
        at: place,
        "\(name) : majorité absolue écrite \(stated), elle est de \(basis / 2 + 1) pour "
          + basis.of("suffrage exprimé", "suffrages exprimés"),
        remedy: Remedy(
          "écrire « majorité absolue : \(basis / 2 + 1) »",
          .ballot(block.0, block.1, .setVotes(.rounds(right)))))
    ]
  }

  private static func absolute(
    _ round: ElectionRound, _ basis: Int, _ name: String, at place: Place, _ context: ItemContext
  ) -> [Finding] {
    round.results.compactMap { result in
      guard result.isElected, result.votes <= basis / 2 else { return nil }
      return finding(
        at: place,
        "\(name) : \(result.candidate.french(context.facts)) élu avec "
          + "\(result.votes) voix sur \(basis.of("suffrage exprimé", "suffrages exprimés")), il en "
          + "faut \(basis / 2 + 1)")
    }
  }

  private static func relative(
    _ round: ElectionRound, _ name: String, at place: Place, _ context: ItemContext
  ) -> [Finding] {
    let others = round.results.filter { !$0.isElected }
    return round.results.filter(\.isElected).compactMap { elected in
      if let better = others.first(where: { $0.votes > elected.votes }) {
        return finding(
          at: place,
          "\(name) : \(elected.candidate.french(context.facts)) élu avec \(elected.votes) voix, "
            + "\(better.candidate.french(context.facts)) en a \(better.votes)")
      }
      guard let born = elected.candidate.bornOn(context.facts),
        let older = others.first(where: { other in
          other.votes == elected.votes
            && (other.candidate.bornOn(context.facts).map { $0 < born } ?? false)
        })
      else { return nil }
      return finding(
        at: place,
        "\(name) : \(elected.votes) voix chacun, \(older.candidate.french(context.facts)), plus âgé, "
          + "est élu")
    }
  }
}

extension Ballot {
  /// Whether a paper bears the names of several candidates.
  var isForSeveralNames: Bool {
    guard let nomination, nomination.isForSeveralNames, case .rounds(let rounds) = votes else {
      return false
    }
    return rounds.contains { $0.results.contains { $0.candidate.members.count <= 1 } }
  }
}

extension Candidate {
  /// « M. MARTIN », « la liste « Ensemble » »
  fileprivate func french(_ facts: SessionFacts) -> String {
    if members.count == 1, let member = members.first { return facts.name(member) }
    return name.contains(where: \.isLetter) ? "« \(name) »" : "une liste"
  }

  /// The day of birth of a single candidate.
  fileprivate func bornOn(_ facts: SessionFacts) -> CalendarDate? {
    members.count == 1 ? facts.council.member(members.first)?.bornOn : nil
  }
}
