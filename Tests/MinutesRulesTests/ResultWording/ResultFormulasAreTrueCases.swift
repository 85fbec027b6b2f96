import MinutesEditing
import MinutesModel
import MinutesWording
import Testing

@testable import MinutesRules

/// A vote of fifteen with its verdicts by formula: bare, votes cast, present, present and
/// represented, voters, majority (law.md §1.7); T true, I true with advice, W weak, F false.
struct TruthRow: CustomTestStringConvertible, Sendable {
  let name: String
  let ballot: Ballot
  let recused: [MemberID]
  let proxies: Int
  let verdicts: String
  let isAdopted: Bool

  init(
    _ name: String, _ tally: Tally, proxies: Int = 0, mode: BallotMode = .showOfHands,
    president: VoteChoice? = nil, recusals: Int = 0, _ verdicts: String, adopted: Bool
  ) {
    self.name = name
    ballot = Ballot(
      mode: mode, votes: .counts(tally), presidentChoice: president)
    recused = (0..<recusals).map { MemberID(15 - $0) }
    self.proxies = proxies
    self.verdicts = verdicts
    isAdopted = adopted
  }

  var testDescription: String { name }

  var record: RecordBuilder {
    RecordBuilder().roll(present: 15 - proxies, proxies: proxies)
  }

  static let all = [
    TruthRow("15/0/0", .of(15), "TITITW", adopted: true),
    TruthRow("15/0/0, 2 pouvoirs", .of(15), proxies: 2, "TIWTTW", adopted: true),
    TruthRow("13/0/2", .of(13, 0, 2), "WTFFWW", adopted: true),
    TruthRow("14/0/0 + 1", .of(14, notVoting: 1), "WTFFWW", adopted: true),
    TruthRow("13/0/0, 2 déports", .of(13), recusals: 2, "TITITW", adopted: true),
    TruthRow("1/0/14", .of(1, 0, 14), "WTFFWW", adopted: true),
    TruthRow("12/1/2", .of(12, 1, 2), "FFFFFT", adopted: true),
    TruthRow("8/7/0", .of(8, 7), "FFFFFT", adopted: true),
    TruthRow("7/7/1 président pour", .of(7, 7, 1), president: .inFavour, "FFFFFF", adopted: true),
    TruthRow("7/7/1 président contre", .of(7, 7, 1), president: .against, "FFFFFF", adopted: false),
    TruthRow(
      "7/7/1 secret", .of(7, 7, 1), mode: .secret, president: .inFavour, "FFFFFF", adopted: false),
    TruthRow("0/0/15", .of(0, 0, 15), "FFFFFF", adopted: false),
  ]

  static let formulas: [(formula: ResultFormula, words: String)] = [
    (.unanimity, "à l’unanimité"), (.unanimityOfVotesCast, "à l’unanimité des suffrages exprimés"),
    (.unanimityOfPresent, "à l’unanimité des membres présents"),
    (.unanimityOfPresentAndRepresented, "à l’unanimité des membres présents et représentés"),
    (.unanimityOfVoters, "à l’unanimité des membres votants"), (.majority, "à la majorité"),
  ]

  func severities(_ index: Int) -> [Severity] {
    switch Array(verdicts)[index] {
    case "I": [.advice]
    case "W": [.warning]
    case "F": [.error]
    default: []
    }
  }
}

@Suite struct `W-01` {
  @Test(arguments: TruthRow.all) func `the truth table, chosen from the list`(_ row: TruthRow)
    throws
  {
    for (index, entry) in TruthRow.formulas.enumerated() {
      var ballot = row.ballot
      ballot.wording = .formula(entry.formula)
      let record = row.record.vote(ballot, recused: row.recused)
      let found = record.findings("W-01")
      #expect(found.map(\.severity) == row.severities(index), "\(entry.words)")
      #expect(found.allSatisfy { $0.place == .block(ItemID(1), BlockID(2)) })
      guard !found.isEmpty else { continue }
      let mended = try record.mended("W-01")
      #expect(mended.left == [] && mended.new == [])
    }
  }

  /// « à la majorité » alone also wants its counts.
  private func expected(_ row: TruthRow, _ index: Int) -> [Severity] {
    let isBareMajority = index == 5 && row.severities(index).isEmpty
    return isBareMajority ? [.warning] : row.severities(index)
  }

  @Test(arguments: TruthRow.all) func `the truth table, typed as the result`(_ row: TruthRow) throws
  {
    for (index, entry) in TruthRow.formulas.enumerated() {
      var ballot = row.ballot
      ballot.wording = .typed(entry.words)
      let record = row.record.vote(ballot, recused: row.recused)
      let found = record.findings("W-01")
      #expect(found.map(\.severity) == expected(row, index), "\(entry.words)")
      let address = FieldAddress(item: ItemID(1), block: BlockID(2), path: .result)
      #expect(found.allSatisfy { $0.place == .field(address, 0..<entry.words.count) })
      guard !found.isEmpty else { continue }
      let mended = try record.mended("W-01")
      #expect(mended.left == [] && mended.new == [])
    }
  }

  @Test(arguments: TruthRow.all) func `the truth table, typed in the dispositif`(
    _ row: TruthRow
  ) throws {
    for (index, entry) in TruthRow.formulas.enumerated() {
      let lead = "Le Conseil municipal, après en avoir délibéré, \(entry.words), décide :"
      let record = row.record.item(
        .ballot(row.ballot),
        .passage(Passage(role: .operative(.infinitives), lead: lead, texts: ["d’agir."]))
      ).recusing(row.recused)
      let found = record.findings("W-01")
      #expect(found.map(\.severity) == expected(row, index), "\(entry.words)")
      let address = FieldAddress(item: ItemID(1), block: BlockID(2), path: .lead)
      #expect(
        found.allSatisfy { $0.place == .field(address, 47..<47 + entry.words.count) })
      guard found.first?.remedy != nil else { continue }
      let mended = try record.mended("W-01")
      #expect(mended.left == [] && mended.new == [])
    }
  }

  @Test(arguments: TruthRow.all) func `the derived wording is always true`(_ row: TruthRow) {
    for unanimity in HouseStyle.Unanimity.allCases {
      let record = row.record.with { $0.council.houseStyle.unanimity = unanimity }
        .vote(row.ballot, recused: row.recused)
      #expect(record.findings == [])
    }
  }

  @Test func `one vote against is no unanimity`() throws {
    let record = RecordBuilder().vote(
      Ballot(votes: .byException([VoteException(member: MemberID(4), choice: .against)])),
      "Le conseil approuve à l’unanimité.")
    let found = record.findings("W-01")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(found.map(\.place) == [.field(address, 20..<33)])
    #expect(found.messages.first?.contains("1 voix contre") == true)
    var changed = record.minutes
    try #require(found.first?.remedy).edit.apply(to: &changed)
    #expect(
      changed.text(at: address)?.plain
        == "Le conseil approuve par 12 voix pour et 1 voix contre (Mme DESESSARD votant contre).")
    #expect(RuleBook.findings(in: changed) == [])
  }

  @Test func `counts typed otherwise than counted`() {
    let record = RecordBuilder().vote(
      Ballot(votes: .counts(.of(12, 1))), "Adopté par 11 voix pour et 2 voix contre.")
    #expect(record.findings("W-01").map(\.severity) == [.error])
    let right = RecordBuilder().vote(
      Ballot(votes: .counts(.of(12, 1))), "Adopté par 12 voix pour et 1 voix contre.")
    #expect(right.findings == [])
  }

  static let quiet = [
    "Le conseil communautaire a approuvé ce projet à l’unanimité.",
    "La commission des finances s’est prononcée à l’unanimité.",
    "Le comité technique, à l’unanimité, a émis un avis favorable.",
    "Par délibération du 5 janvier 2021, adoptée à l’unanimité, le conseil avait fixé les tarifs.",
    "La majorité des travaux est terminée.",
    "35,28 € pour l’année.",
  ]

  @Test(arguments: quiet) func `is quiet on other bodies and other days`(_ text: String) {
    let against = Ballot(
      votes: .byException([VoteException(member: MemberID(4), choice: .against)]))
    #expect(RecordBuilder().vote(against, text).findings("W-01").messages == [])
  }

  @Test func `quotations, visas and considérants are not judged`() {
    let against = Ballot(
      votes: .byException([VoteException(member: MemberID(4), choice: .against)]))
    for role in [PassageRole.quotation, .visas, .considerants] {
      let record = RecordBuilder().item(
        .passage(Passage(role: role, texts: ["approuvé à l’unanimité"])), .ballot(against))
      #expect(record.findings("W-01") == [])
    }
  }

  @Test func `what the program itself writes is not bettered when it is typed`() throws {
    let record = RecordBuilder().roll(present: 12, proxies: 1)
    let ballot = Ballot(votes: .byException([]))
    let minutes = record.vote(ballot, recused: [MemberID(3)]).minutes
    let item = try #require(minutes.agenda.first)
    let block = try #require(item.ballots.first?.block)
    let words = BallotWording(ballot, of: block, in: minutes, at: item.id).resultWords
    #expect(words.contains("représentés"))
    func findings(_ words: String) -> [Finding] {
      record.vote(Ballot(votes: .byException([]), wording: .typed(words)), recused: [MemberID(3)])
        .findings("W-01")
    }
    #expect(findings(words) == [])
    #expect(!findings("à l’unanimité des membres présents et représentés").isEmpty)
  }

  @Test func `with several votes a claim is false only if it fits none`() {
    let against = Ballot(
      subject: "Amendement",
      votes: .byException([VoteException(member: MemberID(4), choice: .against)]))
    let unanimous = Ballot(votes: .byException([]))
    let text = BlockContent.passage(
      Passage(role: .exposition, texts: ["Le conseil approuve à l’unanimité."]))
    #expect(
      RecordBuilder().item(text, .ballot(against), .ballot(unanimous)).findings("W-01") == [])
    let none = RecordBuilder().item(text, .ballot(against), .ballot(against)).findings("W-01")
    #expect(none.count == 1)
    #expect(none.first?.remedy == nil)
  }

  @Test func `votes that do not add up are told once`() {
    let record = RecordBuilder().vote(
      Ballot(votes: .counts(.of(12)), wording: .typed("par 12 voix pour")))
    #expect(record.findings.map(\.rule) == ["V-01"])
  }
}
