import MinutesModel
import MinutesWording
import Testing

/// What a cell of the truth table says.
enum TableCell: CustomTestStringConvertible, Sendable {
  /// True; true with a remark (`I`); true but weak (`W`, `A`); false.
  case t, ti, w, f

  var testDescription: String { "\(self)" }

  func matches(_ verdict: FormulaVerdict) -> Bool {
    switch self {
    case .t: verdict.truth == .holds && verdict.hint == nil
    case .ti: verdict.truth == .holds && verdict.hint == .info
    case .w: verdict.truth == .weak && verdict.hint == .warning
    case .f: verdict.truth == .untrue && verdict.hint == .error
    }
  }
}

struct TruthTableRow: Sendable, CustomTestStringConvertible {
  let name: String
  let result: BallotResult
  /// bare, votes cast, present, present and represented, voters, majority
  let cells: [TableCell]
  let isAdopted: Bool

  var testDescription: String { name }
}

func ballot(
  _ inFavour: Int, _ against: Int, _ abstentions: Int = 0, blank: Int = 0, null: Int = 0,
  notVoting: Int = 0, proxies: Int = 0, recused: Int = 0, inOffice: Int = 15,
  mode: BallotMode = .showOfHands, president: VoteChoice? = nil
) -> BallotResult {
  let tally = Tally(
    inFavour: inFavour, against: against, abstentions: abstentions, blank: blank, null: null,
    notVoting: notVoting)
  return BallotResult(
    tally: tally, mode: mode, presentVoters: tally.accountedFor - proxies,
    representedVoters: proxies, recused: recused, inOffice: inOffice, presidentChoice: president)
}

struct TruthTableTests {
  static let columns: [ResultFormula] = [
    .unanimity, .unanimityOfVotesCast, .unanimityOfPresent, .unanimityOfPresentAndRepresented,
    .unanimityOfVoters, .majority,
  ]

  /// The twelve cases of law.md §1.7. Where nobody abstains, « des suffrages exprimés » is true with
  /// the remark that its own line asks for.
  static let rows: [TruthTableRow] = [
    row("15/0/0, R=0", ballot(15, 0), [.t, .ti, .t, .ti, .t, .w], true),
    row("15/0/0, R=2", ballot(15, 0, proxies: 2), [.t, .ti, .w, .t, .t, .w], true),
    row("13/0/2", ballot(13, 0, 2), [.w, .t, .f, .f, .w, .w], true),
    row("14/0/0, N=1", ballot(14, 0, notVoting: 1), [.w, .t, .f, .f, .w, .w], true),
    row("13/0/0, D=2", ballot(13, 0, recused: 2), [.t, .ti, .t, .ti, .t, .w], true),
    row("1/0/14", ballot(1, 0, 14), [.w, .t, .f, .f, .w, .w], true),
    row("12/1/2", ballot(12, 1, 2), [.f, .f, .f, .f, .f, .t], true),
    row("8/7/0", ballot(8, 7), [.f, .f, .f, .f, .f, .t], true),
    row(
      "7/7/1, president for", ballot(7, 7, 1, president: .inFavour),
      [.f, .f, .f, .f, .f, .f], true),
    row(
      "7/7/1, president against", ballot(7, 7, 1, president: .against),
      [.f, .f, .f, .f, .f, .f], false),
    row(
      "7/7/1 secret", ballot(7, 7, 1, mode: .secret, president: .inFavour),
      [.f, .f, .f, .f, .f, .f], false),
    row("0/0/15", ballot(0, 0, 15), [.f, .f, .f, .f, .f, .f], false),
  ]

  private static func row(
    _ name: String, _ result: BallotResult, _ cells: [TableCell], _ isAdopted: Bool
  ) -> TruthTableRow {
    TruthTableRow(name: name, result: result, cells: cells, isAdopted: isAdopted)
  }

  @Test(arguments: rows)
  func `every cell of the table`(row: TruthTableRow) {
    for (formula, cell) in zip(TruthTableTests.columns, row.cells) {
      let verdict = formula.verdict(for: row.result)
      #expect(cell.matches(verdict), "\(formula): \(cell), not \(verdict)")
      #expect((verdict.hint == nil) == verdict.explanation.isEmpty)
    }
    #expect(row.result.isAdopted == row.isAdopted)
  }

  @Test func `the tie carried by the president asks for the casting vote`() {
    let tie = ballot(7, 7, 1, president: .inFavour)
    for formula in [ResultFormula.majority, .unanimity, .absoluteMajority, .counts] {
      #expect(formula.verdict(for: tie).better == .castingVote)
      #expect(formula.verdict(for: tie).explanation.contains("prépondérante"))
    }
    #expect(ResultFormula.castingVote.verdict(for: tie).truth == .holds)
  }

  @Test(arguments: [
    (ballot(15, 0), FormulaVerdict.Truth.holds), (ballot(13, 0, inOffice: 13), .holds),
    (ballot(13, 0), .untrue), (ballot(14, 1), .untrue), (ballot(13, 0, 2), .untrue),
  ])
  func `unanimity of the members in office`(result: BallotResult, truth: FormulaVerdict.Truth) {
    #expect(ResultFormula.unanimityOfMembersInOffice.verdict(for: result).truth == truth)
  }

  @Test(arguments: [
    (ballot(8, 7), FormulaVerdict.Truth.holds, FormulaVerdict.Truth.holds),
    (ballot(3, 2, 10), .holds, .untrue), (ballot(7, 7, 1), .untrue, .untrue),
    (ballot(13, 0), .holds, .holds), (ballot(0, 0, 15), .untrue, .untrue),
    (ballot(2, 3), .untrue, .untrue), (ballot(4, 6, proxies: 5), .untrue, .untrue),
  ])
  func `absolute majority, and majority of those present`(
    result: BallotResult, absolute: FormulaVerdict.Truth, present: FormulaVerdict.Truth
  ) {
    #expect(ResultFormula.absoluteMajority.verdict(for: result).truth == absolute)
    #expect(ResultFormula.majorityOfPresent.verdict(for: result).truth == present)
  }

  @Test(arguments: [
    (ballot(7, 7, president: .inFavour), FormulaVerdict.Truth.holds),
    (ballot(7, 7, president: .against), .holds), (ballot(7, 7, 1, president: .abstention), .untrue),
    (ballot(7, 7), .untrue), (ballot(7, 7, mode: .secret, president: .inFavour), .untrue),
    (ballot(8, 7, president: .inFavour), .untrue),
  ])
  func `the casting vote`(result: BallotResult, truth: FormulaVerdict.Truth) {
    #expect(ResultFormula.castingVote.verdict(for: result).truth == truth)
  }

  @Test func `counts that do not add up are told`() {
    let result = BallotResult(tally: Tally(inFavour: 13), presentVoters: 15, inOffice: 15)
    let counts = ResultFormula.counts.verdict(for: result)
    #expect(counts.truth == .untrue)
    #expect(counts.explanation == "13 voix comptées pour 15 votants")
    #expect(ResultFormula.unanimityOfPresent.verdict(for: result).truth == .weak)
    #expect(ResultFormula.derived(for: result) == .counts)
  }

  @Test func `explanations name the figures and the better wording`() {
    let explanation = ResultFormula.unanimity.verdict(for: ballot(13, 0, 2)).explanation
    #expect(
      explanation
        == """
        2 abstentions\u{A0}: écrire «\u{A0}à l’unanimité des suffrages exprimés (13 voix pour, \
        2 abstentions)\u{A0}»
        """)
    #expect(
      ResultFormula.unanimity.verdict(for: ballot(12, 1, 2)).explanation
        == """
        1 voix contre\u{A0}: écrire «\u{A0}par 12 voix pour, 1 voix contre et 2 abstentions\u{A0}»
        """)
    #expect(
      ResultFormula.unanimityOfPresent.verdict(for: ballot(15, 0, proxies: 2)).explanation
        == """
        2 pouvoirs ont voté\u{A0}: écrire «\u{A0}à l’unanimité des membres présents et \
        représentés\u{A0}»
        """)
  }
}
