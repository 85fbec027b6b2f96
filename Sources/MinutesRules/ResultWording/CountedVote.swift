import MinutesModel
import MinutesWording

/// A ballot of an item with its counts, for rules that compare words with it.
struct CountedVote {
  let block: BlockID
  let ballot: Ballot
  let result: BallotResult
  let context: ItemContext

  /// The ballots of the item whose votes are counted.
  static func all(in item: AgendaItem, _ context: ItemContext) -> [CountedVote] {
    item.ballots.compactMap { block, ballot in
      // Counts that no ballot can have are V-01’s alone.
      if case .counts(let tally) = ballot.votes, !tally.isPlausible { return nil }
      return context.result(of: ballot).map {
        CountedVote(block: block, ballot: ballot, result: $0, context: context)
      }
    }
  }

  /// Whether the votes add up to the voters; if not, V-01 says so.
  var addsUp: Bool { result.tally.accountedFor == result.voters }

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
      of: ballot, rollCall: context.rollCall, council: context.facts.council,
      president: context.facts.session.president)
  }

  /// The true sentence of the house style.
  var trueWords: String {
    ResultSentence(result, people: people, style: context.facts.council.houseStyle).derived
  }

  /// The result by a formula, with the counts that go with it.
  func words(for formula: ResultFormula) -> String {
    ResultSentence(result, people: people, style: context.facts.council.houseStyle)
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
