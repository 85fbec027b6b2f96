package import MinutesModel

/// Everything the minutes say of one ballot.
package struct BallotWording: Sendable {
  private var ballot: Ballot
  private let people: BallotPeople
  private let voters: [Member]
  private let style: HouseStyle
  /// The counts against the roll; `nil` before the vote and by assent.
  package let result: BallotResult?

  package init(
    _ ballot: Ballot, rollCall: RollCall, council: Council, president: MemberID?
  ) {
    self.ballot = ballot
    people = BallotPeople(of: ballot, rollCall: rollCall, council: council, president: president)
    let entitled = Set(rollCall.voters)
    voters = council.members.filter { entitled.contains($0.id) }
    style = council.houseStyle
    result = ballot.result(in: rollCall, president: president)
  }

  /// The wording of a ballot of this item, the one of that block.
  package init(_ ballot: Ballot, of block: BlockID?, in minutes: Minutes, at item: ItemID?) {
    self.init(
      ballot, rollCall: minutes.rollCall(at: item).voting(on: block), council: minutes.council,
      president: minutes.president(at: item))
  }

  /// The same ballot told in another wording.
  package func worded(_ wording: ResultWording) -> BallotWording {
    var other = self
    other.ballot.wording = wording
    return other
  }

  /// What was decided: as declared, else as the votes have it; `nil` before the vote.
  package var outcome: Outcome? {
    if let declared = ballot.declaredOutcome { return declared }
    if case .assent = ballot.votes { return .adopted }
    return result.map { $0.isAdopted ? .adopted : .rejected }
  }

  /// The formula in use: the chosen or the derived one; `nil` without counts or for typed words.
  package var formula: ResultFormula? {
    guard let result else { return nil }
    return switch ballot.wording {
    case .derived: .derived(for: result, style: style)
    case .formula(let formula): formula
    case .typed: nil
    }
  }

  /// The true wording of the house style, whatever wording the ballot has; `nil` without counts.
  package var trueWords: String? {
    result.map { ResultSentence($0, people: people, style: style).derived }
  }

  /// « à l’unanimité des membres présents (13 voix pour) », or the words typed by hand; empty before
  /// the vote.
  package var resultWords: String {
    if case .typed(let text) = ballot.wording {
      var words = text.trimmingSpaces
      while let last = words.last, last.isWhitespace || ",.:;".contains(last) { words.removeLast() }
      return words
    }
    if case .assent = ballot.votes { return "par assentiment, sans opposition" }
    guard let result, let formula else { return "" }
    return ResultSentence(result, people: people, style: style).words(for: formula)
  }

  /// What leads over to the dispositif: « Le Conseil municipal, après en avoir délibéré, à
  /// l’unanimité des membres présents (13 voix pour), décide : »; a whole sentence without clauses.
  package func pivot(_ grammar: OperativeGrammar, hasClauses: Bool = true) -> String {
    let outcome = outcome ?? .adopted
    var opening = "Le Conseil municipal"
    if outcome != .noted { opening += ", après en avoir délibéré" }
    if !resultWords.isEmpty { opening += ", " + resultWords }
    let isParenthesis = opening.contains(",")
    let verb = hasClauses ? outcome.verb(before: grammar) : outcome.verbAlone
    guard !verb.isEmpty else { return opening + Glyph.colonAtEnd }
    return opening + (isParenthesis ? ", " : " ") + verb + (hasClauses ? Glyph.colonAtEnd : ".")
  }

  /// The ballot as a sentence of its own: « Amendement n° 1 : adopté par 12 voix pour et 1 voix
  /// contre. », or without a subject « Le Conseil municipal, …, adopte la proposition. »; `nil` before
  /// the vote.
  package var sentence: String? {
    guard let outcome else { return nil }
    let subject = ballot.subject.trimmingSpaces
    guard !subject.isEmpty else { return pivot(.verbs, hasClauses: false) }
    let words = resultWords.isEmpty ? "" : " " + resultWords
    return subject + Glyph.colon + outcome.participle(agreeingWith: subject) + words + "."
  }

  /// Who voted how, a line a choice, for a public ballot (CGCT L2121-21); empty for the others.
  package var rollCallLines: [String] {
    guard ballot.mode == .rollCall, case .byException = ballot.votes else { return [] }
    let exceptions = Set((people.opponents + people.abstainers + people.notVoting).map(\.id))
    let groups: [(members: [Member], verb: InflectedWord)] = [
      (voters.filter { !exceptions.contains($0.id) }, .votedFor),
      (people.opponents, .votedAgainst), (people.abstainers, .abstained),
      (people.notVoting, .tookNoPart),
    ]
    return groups.filter { !$0.members.isEmpty }.map { group in
      group.verb(Agreement(with: group.members)).withInitialCapital + Glyph.colon
        + NameList(group.members).french
    }
  }
}

extension InflectedWord {
  fileprivate static let votedFor = InflectedWord(
    "a voté pour", "a voté pour", "ont voté pour", "ont voté pour")
  fileprivate static let votedAgainst = InflectedWord(
    "a voté contre", "a voté contre", "ont voté contre", "ont voté contre")
  fileprivate static let abstained = InflectedWord(
    "s’est abstenu", "s’est abstenue", "se sont abstenus", "se sont abstenues")
  fileprivate static let tookNoPart = InflectedWord(
    "n’a pas pris part au vote", "n’a pas pris part au vote", "n’ont pas pris part au vote",
    "n’ont pas pris part au vote")
}
