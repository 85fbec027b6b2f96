import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `V-01` {
  let place = Place.block(ItemID(1), BlockID(2))

  @Test func `twelve, one and none are not thirteen plus one`() {
    let found = RecordBuilder().roll(present: 13, proxies: 2)
      .vote(Ballot(votes: .counts(.of(12, 1, 1)))).findings("V-01")
    #expect(found.map(\.place) == [place])
    #expect(
      found.messages == [
        "12 pour + 1 contre + 1 abstention = 14 voix comptées pour 15 votants (écart 1)"
      ])
  }

  static let right: [Tally] = [.of(15), .of(12, 1, 2), .of(14, notVoting: 1), .of(0, 0, 15)]

  @Test(arguments: right) func `counts that make fifteen`(_ tally: Tally) {
    let record = RecordBuilder().roll(present: 13, proxies: 2)
    #expect(record.vote(Ballot(votes: .counts(tally))).findings("V-01") == [])
    var more = tally
    more.abstentions += 1
    #expect(record.vote(Ballot(votes: .counts(more))).findings("V-01").count == 1)
  }

  @Test func `the recused and their pouvoirs do not vote`() {
    let record = RecordBuilder().roll(present: 13, proxies: 2)
    let mayor = [MemberID(1)]
    let right = Ballot(votes: .counts(.of(13)))
    #expect(record.vote(right, recused: mayor).findings("V-01") == [])
    let wrong = Ballot(votes: .counts(.of(14)))
    #expect(record.vote(wrong, recused: mayor).findings("V-01").count == 1)
  }

  @Test func `votes of members who had none to give`() {
    let absent = Ballot(
      votes: .byException([VoteException(member: MemberID(15), choice: .against)]))
    #expect(
      RecordBuilder().vote(absent).findings("V-01").messages == [
        "un vote « contre » est noté pour M. ROBINEAU, qui n’est ni présent ni représenté"
      ])
    let recused = Ballot(
      votes: .byException([VoteException(member: MemberID(2), choice: .abstention)]))
    #expect(
      RecordBuilder().vote(recused, recused: [MemberID(2)]).findings("V-09").messages == [
        "un vote « abstention » est noté pour Mme VIGNAULT, qui ne prend pas part au vote"
      ])
    let unknown = Ballot(
      votes: .byException([VoteException(member: MemberID(99), choice: .against)]))
    #expect(RecordBuilder().vote(unknown).findings("V-01").count == 1)
    let twice = VoteException(member: MemberID(3), choice: .against)
    #expect(
      RecordBuilder().vote(Ballot(votes: .byException([twice, twice]))).findings("V-01").messages
        == ["M. FAZILLEAU est deux fois au décompte"])
  }

  @Test func `counts no ballot can have`() {
    let record = RecordBuilder().vote(Ballot(votes: .counts(.of(14, -1))))
    #expect(record.findings("V-01").count == 1)
  }
}

@Suite struct `V-02` {
  let place = Place.block(ItemID(1), BlockID(2))

  @Test func `six against five is not adopted`() throws {
    let record = RecordBuilder().vote(
      Ballot(votes: .counts(.of(5, 6, 2)), declaredOutcome: .adopted))
    let found = record.findings("V-02")
    #expect(found.map(\.place) == [place])
    #expect(
      found.messages == [
        "« adopté » : 5 voix pour et 6 voix contre, la proposition n’est pas adoptée (il manque 2)"
      ])
    let mended = try record.mended("V-02")
    #expect(mended.left == [] && mended.new == [])
  }

  static let ties: [(mode: BallotMode, president: VoteChoice?, fires: Bool)] = [
    (.showOfHands, .inFavour, false), (.rollCall, .inFavour, false), (.secret, .inFavour, false),
    (.showOfHands, .against, true), (.showOfHands, .abstention, false), (.showOfHands, nil, true),
  ]

  @Test(arguments: ties) func `a tie is the president’s, except in secret`(
    _ row: (mode: BallotMode, president: VoteChoice?, fires: Bool)
  ) {
    let ballot = Ballot(
      mode: row.mode, votes: .counts(.of(6, 6, 1)), presidentChoice: row.president,
      declaredOutcome: .adopted)
    #expect(RecordBuilder().vote(ballot).findings("V-02").isEmpty == !row.fires)
  }

  @Test func `one vote more is enough`() {
    let ballot = Ballot(votes: .counts(.of(1, 0, 12)), declaredOutcome: .adopted)
    #expect(RecordBuilder().vote(ballot).findings("V-02") == [])
  }

  @Test func `an opinion is a vote`() {
    let ballot = Ballot(votes: .counts(.of(6, 7)), declaredOutcome: .favourableOpinion)
    #expect(RecordBuilder().vote(ballot).findings("V-02").count == 1)
    let noted = Ballot(votes: .counts(.of(6, 7)), declaredOutcome: .noted)
    #expect(RecordBuilder().vote(noted).findings("V-02") == [])
  }

  @Test func `the word typed in the text`() throws {
    let text = "La proposition est adoptée."
    let record = RecordBuilder().vote(Ballot(votes: .counts(.of(6, 7))), text)
    let found = record.findings("V-02")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(found.map(\.place) == [.field(address, 15..<26)])
    let mended = try record.mended("V-02")
    #expect(mended.left == [] && mended.new == [])
    #expect(
      RecordBuilder().vote(Ballot(votes: .counts(.of(7, 6))), text).findings("V-02") == [])
    let other = "La motion du conseil communautaire est adoptée."
    #expect(
      RecordBuilder().vote(Ballot(votes: .counts(.of(6, 7))), other).findings("V-02") == [])
  }
}

@Suite struct `V-05` {
  @Test func `fifteen abstentions adopt nothing`() throws {
    let record = RecordBuilder().roll(present: 15).vote(
      Ballot(votes: .counts(.of(0, 0, 15)), declaredOutcome: .adopted))
    let found = record.findings("V-05")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      found.messages == ["« adopté » : aucun suffrage exprimé sur 15 votants (15 abstentions)"])
    #expect(record.findings("V-02") == [])
    let mended = try record.mended("V-05")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `one vote is expressed`() {
    let record = RecordBuilder().roll(present: 15)
      .vote(Ballot(votes: .counts(.of(1, 0, 14)), declaredOutcome: .adopted))
    #expect(record.findings("V-05") == [])
    let derived = RecordBuilder().roll(present: 15).vote(Ballot(votes: .counts(.of(0, 0, 15))))
    #expect(derived.findings("V-05") == [])
  }

  @Test func `the word typed in the text`() {
    let record = RecordBuilder().roll(present: 15)
      .vote(Ballot(votes: .counts(.of(0, 0, 15))), "La délibération est adoptée.")
    #expect(record.findings("V-05").count == 1)
  }
}

@Suite struct `V-18` {
  @Test func `eight against five is adopted`() throws {
    let record = RecordBuilder().vote(
      Ballot(votes: .counts(.of(8, 5)), declaredOutcome: .rejected))
    let found = record.findings("V-18")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      found.messages == ["« rejeté » : 8 voix pour et 5 voix contre : la proposition est adoptée"])
    let mended = try record.mended("V-18")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `rejected when it fell`() {
    let record = RecordBuilder().vote(
      Ballot(votes: .counts(.of(6, 7)), declaredOutcome: .rejected), "La motion est rejetée.")
    #expect(record.findings == [])
  }

  @Test func `the word typed in the text`() {
    let record = RecordBuilder().vote(Ballot(votes: .counts(.of(8, 5))), "La motion est rejetée.")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(record.findings("V-18").map(\.place) == [.field(address, 10..<21)])
  }
}
