import MinutesModel
import MinutesWording

/// A ballot of an item with its counts, for rules that compare words with it.
struct CountedVote: Sendable {
  let block: BlockID
  let ballot: Ballot
  let result: BallotResult
  /// What the words typed in the place of its sentence say.
  let typedClaims: [TextClaim]
  private let setting: ItemSetting

  /// `nil` where no votes are recorded; counts that no ballot can have are V-01’s alone.
  init?(_ ballot: Ballot, block: BlockID, of item: ItemID, _ setting: ItemSetting) {
    if case .counts(let tally) = ballot.votes, !tally.isPlausible { return nil }
    guard let result = setting.result(of: ballot, block) else { return nil }
    self.block = block
    self.ballot = ballot
    self.result = result
    self.setting = setting
    let address = FieldAddress(item: item, block: block, path: .result)
    typedClaims =
      if case .typed(let text) = ballot.wording {
        TextReading(text, isOfPlan: false)?.claims(at: address, isDecision: true) ?? []
      } else {
        []
      }
  }

  /// Whether the votes add up to the voters; if not, V-01 says so.
  var addsUp: Bool { result.tally.accountedFor == result.voters }

  /// Who may vote in it.
  var voters: [MemberID] { setting.rollCall.voting(on: block).voters }

  /// Whether the president of the item may vote in it.
  var presidentIsEntitled: Bool {
    setting.president.map(voters.contains) ?? true
  }

  /// How much a verdict weighs here; `nil` where there is nothing to say, or nothing beyond what
  /// V-01 says already.
  func severity(of verdict: FormulaVerdict, _ isCounts: Bool) -> Severity? {
    guard let hint = verdict.hint else { return nil }
    if !addsUp, isCounts || verdict.truth != .untrue { return nil }
    return switch hint {
    case .info: .advice
    case .warning: .warning
    case .error: .error
    }
  }

  /// The vote that a claim fits best, with the verdict; the first where several fit alike.
  static func best(
    _ votes: [CountedVote], for claim: ResultClaim
  ) -> (vote: CountedVote, verdict: FormulaVerdict)? {
    votes.map { ($0, claim.verdict(for: $0.result)) }
      .min { $0.1.weight < $1.1.weight }
      .map { (vote: $0.0, verdict: $0.1) }
  }

  private var people: BallotPeople {
    BallotPeople(
      of: ballot, rollCall: setting.rollCall.voting(on: block), council: setting.facts.council,
      president: setting.president)
  }

  /// The true sentence of the house style.
  var trueWords: String {
    ResultSentence(result, people: people, style: setting.facts.council.houseStyle).derived
  }

  /// The result by a formula, with the counts that go with it.
  func words(for formula: ResultFormula) -> String {
    ResultSentence(result, people: people, style: setting.facts.council.houseStyle)
      .words(for: formula)
  }
}

extension FormulaVerdict {
  /// 0 for nothing to say, to 3 for an error.
  fileprivate var weight: Int {
    switch hint {
    case nil: 0
    case .info: 1
    case .warning: 2
    case .error: 3
    }
  }
}
