import MinutesModel
import MinutesWording

/// Who voted how, a line a voter and a vote.
///
/// A secret ballot has no names by law (CGCT L2121-21), and counts have none either: such a vote has one
/// line a count, without a name.
enum VoteRows {
  private static let columns = [
    "seance", "point", "deliberation", "objet", "vote", "scrutin", "civilite", "prenom", "nom",
    "fonction", "choix", "pouvoir_a", "voix",
  ]

  static func file(of sessions: [Minutes]) -> DataFile {
    var table = CommaSeparated(header: columns)
    var notices: [String] = []
    for minutes in sessions {
      for numbered in minutes.numberedItems {
        for (block, ballot) in numbered.item.ballots {
          let head = [
            minutes.session.date.iso, numbered.number,
            numbered.item.facts.deliberation?.number ?? "", numbered.item.objectAsAct,
            ballot.subject, ballot.mode.dataName,
          ]
          let rows = rows(of: ballot, block, at: numbered.item.id, in: minutes)
          for row in rows.rows { table.add(head + row) }
          if let notice = rows.notice {
            notices.append(
              "séance du \(minutes.session.date.french), point \(numbered.number) : \(notice)")
          }
        }
      }
    }
    return DataFile(text: table.text, notices: notices.map(\.typeset))
  }

  private static func rows(
    of ballot: Ballot, _ block: BlockID, at item: ItemID, in minutes: Minutes
  ) -> (rows: [[String]], notice: String?) {
    let roll = minutes.rollCall(at: item).voting(on: block)
    guard let result = ballot.result(in: roll, president: minutes.president(at: item)) else {
      switch ballot.votes {
      case .assent: return ([], "assentiment, sans vote à nommer")
      case .rounds: return ([], "élection, dont les bulletins n’ont pas de nom")
      default: return ([], nil)
      }
    }
    guard ballot.mode != .secret, case .byException(let exceptions) = ballot.votes else {
      let rows = result.tally.choices.filter { $0.count > 0 }.map { choice, count in
        ["", "", "", "", choice, "", String(count)]
      }
      return (
        rows,
        ballot.mode == .secret ? "scrutin secret, sans noms" : "décompte sans noms"
      )
    }
    let holders = Dictionary(
      roll.votingProxies.map { ($0.giver, $0.holder) }, uniquingKeysWith: { first, _ in first })
    let rows = roll.voters.compactMap { id -> [String]? in
      guard let member = minutes.council.member(id) else { return nil }
      let choice = exceptions.first { $0.member == id }?.choice ?? .inFavour
      return [
        member.civility.abbreviation, member.givenName, member.familyName,
        member.officeTitle(style: minutes.council.houseStyle), choice.dataName,
        holders[id].flatMap { minutes.council.member($0)?.name } ?? "", "1",
      ]
    }
    return (rows, nil)
  }
}

extension BallotMode {
  var dataName: String {
    switch self {
    case .showOfHands: "main levée"
    case .rollCall: "public"
    case .secret: "secret"
    }
  }
}

extension VoteChoice {
  var dataName: String {
    switch self {
    case .inFavour: "pour"
    case .against: "contre"
    case .abstention: "abstention"
    case .notVoting: "ne prend pas part au vote"
    }
  }
}

extension Tally {
  /// The counts with the names of their choices.
  fileprivate var choices: [(choice: String, count: Int)] {
    [
      ("pour", inFavour), ("contre", against), ("abstention", abstentions), ("blanc", blank),
      ("nul", null), ("ne prend pas part au vote", notVoting),
    ]
  }
}
