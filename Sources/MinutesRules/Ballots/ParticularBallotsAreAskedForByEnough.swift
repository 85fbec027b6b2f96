import MinutesModel

/// V-11: a particular ballot is held where enough members ask for it, and only there.
enum ParticularBallotsAreAskedForByEnough: ItemRule {
  static let id: RuleID = "V-11"
  static let title = "Le scrutin demandé par assez de membres est suivi"
  static let explanation = """
    Le quart des membres présents peut demander le scrutin public, le tiers le scrutin secret ; si l’un \
    et l’autre sont demandés, le scrutin secret l’emporte. Les représentés ne comptent pas.
    """
  static let law = BallotRights.table.row(on: .epoch).law
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "13 présents, 4 demandent le scrutin secret : il est voté ainsi",
    right: "13 présents, 5 demandent le scrutin secret : il est voté ainsi")

  static let looksAt: ItemParts = .ballots

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    item.ballots.flatMap { block, ballot -> [Finding] in
      guard !ballot.requests.isEmpty, ballot.votes != .notTaken else { return [] }
      return findings(on: ballot, at: .block(item.id, block), context)
    }
  }

  private static func findings(
    on ballot: Ballot, at place: Place, _ context: ItemContext
  ) -> [Finding] {
    let rights = context.facts.statutes.ballotRights.value
    let present = context.rollCall.present.count
    let asked = ballot.requests.compactMap {
      request -> (mode: BallotMode, count: Int, need: Int)? in
      rights.requesters(for: request.mode, present: present).map {
        (request.mode, request.requesters.count, $0)
      }
    }
    // What a nomination or a waiver says of the ballot is V-10’s.
    if ballot.nomination == nil,
      let vain = asked.first(where: { $0.mode == ballot.mode && $0.count < $0.need })
    {
      return [
        finding(
          at: place,
          "\(vain.mode.french) demandé par \(vain.count.of("membre")) sur \(present.of("présent")) : "
            + "il en faut \(vain.need)")
      ]
    }
    let granted = asked.filter { $0.count >= $0.need }
    let due = granted.first { $0.mode == .secret } ?? granted.first
    guard let due, due.mode != ballot.mode else { return [] }
    let wins =
      granted.count > 1 && due.mode == .secret ? " et l’emporte sur le scrutin public" : ""
    return [
      finding(
        at: place,
        "\(due.mode.french) demandé par \(due.count.of("membre")) sur \(present.of("présent")) (il en "
          + "faut \(due.need)) : il est de droit\(wins)")
    ]
  }
}

extension BallotMode {
  /// « scrutin secret »
  fileprivate var french: String {
    switch self {
    case .showOfHands: "vote à main levée"
    case .rollCall: "scrutin public"
    case .secret: "scrutin secret"
    }
  }
}
