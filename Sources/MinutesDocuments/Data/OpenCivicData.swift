import MinutesModel
import MinutesWording

/// Sessions and votes as Open Civic Data has them: `events` and `vote_events`.
///
/// Hours stand in `extras`, for the format wants a time zone, which a record does not know; a vote by
/// rounds and one by assent have no place in it and are told.
enum OpenCivicData {
  static func file(of sessions: [Minutes]) -> DataFile {
    var votes: [JSONValue] = []
    var notices: [String] = []
    for minutes in sessions {
      for numbered in minutes.numberedItems {
        for (index, ballot) in numbered.item.ballots.enumerated() {
          let result = vote(ballot.ballot, ballot.block, index, on: numbered, in: minutes)
          if let vote = result.vote { votes.append(vote) }
          if let notice = result.notice {
            notices.append(
              "séance du \(minutes.session.date.french), point \(numbered.number) : \(notice)")
          }
        }
      }
    }
    let root = JSONValue.object([
      ("events", .array(sessions.map(event))), ("vote_events", .array(votes)),
    ])
    return DataFile(text: root.text() + "\n", notices: notices.map(\.typeset))
  }

  private static func event(_ minutes: Minutes) -> JSONValue {
    let session = minutes.session
    let roll = minutes.rollCall()
    let present = Set(roll.present)
    var extras: [(key: String, value: JSONValue)] = []
    if let opens = session.opensAt { extras.append(("opens_at", .string(opens.iso))) }
    if let closes = session.closesAt { extras.append(("closes_at", .string(closes.iso))) }
    extras += [
      ("members_in_office", .integer(roll.inOffice.count)),
      ("quorum", .integer(minutes.quorum().needed)),
    ]
    var fields: [(key: String, value: JSONValue)] = [
      ("name", .string("Séance du conseil municipal du \(session.date.french)")),
      ("all_day", .bool(false)), ("start_date", .string(session.date.iso)),
      ("end_date", .string(session.date.iso)),
      ("status", .string(session.state.isAfterSession ? "passed" : "confirmed")),
      ("classification", .string("council-meeting")),
      ("description", .string("Séance " + session.kind.french)),
    ]
    let place = session.place.trimmingSpaces
    if !place.isEmpty { fields.append(("location", .object([("name", .string(place))]))) }
    fields.append(
      (
        "participants",
        .array(
          minutes.council.members.filter { present.contains($0.id) }.map { member in
            .object([
              ("name", .string(member.name)), ("type", .string("person")),
              (
                "note", .string(member.officeTitle(style: minutes.council.houseStyle))
              ),
            ])
          })
      ))
    fields.append(
      (
        "agenda",
        .array(
          minutes.numberedItems.filter { !$0.item.title.trimmingSpaces.isEmpty }.map { numbered in
            .object([
              ("description", .string(numbered.item.title)), ("order", .string(numbered.number)),
            ])
          })
      ))
    fields += sources(of: minutes.council)
    fields.append(("extras", .object(extras)))
    return .object(fields)
  }

  private static func sources(of council: Council) -> [(key: String, value: JSONValue)] {
    let site = council.documents.website.trimmingSpaces
    guard !site.isEmpty else { return [] }
    let url = site.contains("://") ? site : "https://" + site
    return [("sources", .array([.object([("url", .string(url))])]))]
  }

  private static func vote(
    _ ballot: Ballot, _ block: BlockID, _ index: Int, on numbered: NumberedItem, in minutes: Minutes
  ) -> (vote: JSONValue?, notice: String?) {
    let item = numbered.item
    let roll = minutes.rollCall(at: item.id).voting(on: block)
    let wording = BallotWording(ballot, of: block, in: minutes, at: item.id)
    guard let result = ballot.result(in: roll, president: minutes.president(at: item.id)),
      let outcome = wording.outcome
    else {
      switch ballot.votes {
      case .assent: return (nil, "assentiment, sans décompte")
      case .rounds: return (nil, "élection à plusieurs noms ou tours : non exportée")
      default: return (nil, nil)
      }
    }
    let date = minutes.session.date.iso
    let subject = ballot.subject.trimmingSpaces
    let title = item.objectAsAct + (subject.isEmpty ? "" : " – " + subject)
    let passes = outcome != .rejected && outcome != .unfavourableOpinion
    let number = item.facts.deliberation?.number.trimmingSpaces ?? ""
    let vote = JSONValue.object(
      [
        ("identifier", .string("\(date)/\(numbered.number)/\(index + 1)")),
        ("motion_text", .string(title)),
        ("motion_classification", .array([.string("deliberation")])),
        ("start_date", .string(date)), ("result", .string(passes ? "pass" : "fail")),
        ("organization", .string("Conseil municipal")),
        ("legislative_session", .string(String(minutes.session.date.year))),
        ("bill", number.isEmpty ? .null : .string(number)), ("bill_action", .null),
        ("counts", counts(result.tally)),
        ("votes", .array(votes(of: ballot, roll, in: minutes))),
      ] + sources(of: minutes.council) + [
        ("extras", .object([("mode", .string(ballot.mode.dataName))]))
      ])
    return (vote, nil)
  }

  private static func counts(_ tally: Tally) -> JSONValue {
    let counts = [
      ("yes", tally.inFavour), ("no", tally.against), ("abstain", tally.abstentions),
      ("not voting", tally.notVoting), ("other", tally.blank + tally.null),
    ]
    return .array(
      counts.map { .object([("option", .string($0)), ("value", .integer($1))]) })
  }

  /// Who voted how, and who was away; nobody for a secret ballot or a count.
  private static func votes(
    of ballot: Ballot, _ roll: RollCall, in minutes: Minutes
  ) -> [JSONValue] {
    guard ballot.mode != .secret, case .byException(let exceptions) = ballot.votes else {
      return []
    }
    let voters = Set(roll.voters)
    let holders = Dictionary(
      roll.votingProxies.map { ($0.giver, $0.holder) }, uniquingKeysWith: { first, _ in first })
    let excused = Set(roll.excused)
    let recused = roll.recused
    return minutes.council.members.filter { roll.inOffice.contains($0.id) }.map { member in
      var note = ""
      let option: String
      if recused.contains(member.id) {
        (option, note) = ("not voting", "déport")
      } else if voters.contains(member.id) {
        option =
          switch exceptions.first(where: { $0.member == member.id })?.choice ?? .inFavour {
          case .inFavour: "yes"
          case .against: "no"
          case .abstention: "abstain"
          case .notVoting: "not voting"
          }
        if let holder = holders[member.id].flatMap(minutes.council.member) {
          note = "pouvoir à " + holder.name
        }
      } else {
        option = excused.contains(member.id) ? "excused" : "absent"
      }
      return .object(
        [("option", .string(option)), ("voter_name", .string(member.name))]
          + (note.isEmpty ? [] : [("note", .string(note))]))
    }
  }
}
