import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `V-03` {
  @Test func `a secret tie is rejected`() throws {
    let ballot = Ballot(mode: .secret, votes: .counts(.of(6, 6, 1)), declaredOutcome: .adopted)
    let record = RecordBuilder().vote(ballot)
    let found = record.findings("V-03")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      found.messages == [
        "partage égal au scrutin secret, 6 voix pour et 6 contre : la proposition est rejetée"
      ])
    #expect(record.findings("V-02") == [])
    let mended = try record.mended("V-03")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `one vote more, an open ballot, or a rejection`() {
    for ballot in [
      Ballot(mode: .secret, votes: .counts(.of(7, 6)), declaredOutcome: .adopted),
      Ballot(votes: .counts(.of(6, 6, 1)), declaredOutcome: .adopted),
      Ballot(mode: .secret, votes: .counts(.of(6, 6, 1)), declaredOutcome: .rejected),
      Ballot(mode: .secret, votes: .counts(.of(6, 6, 1))),
    ] {
      #expect(RecordBuilder().vote(ballot).findings("V-03") == [])
    }
  }
}

@Suite struct `V-04` {
  func record(_ ballot: Ballot, title: String = "Compte administratif 2020") -> RecordBuilder {
    RecordBuilder(date: .on(2021, 3, 30)).item(.ballot(ballot), title: title)
  }

  @Test func `a tie adopts the accounts`() throws {
    let tie = record(Ballot(votes: .counts(.of(6, 6, 1)), declaredOutcome: .rejected))
    let found = tie.findings("V-04")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(
      found.messages == [
        "6 voix pour et 6 voix contre : le compte est adopté, aucune majorité ne s’étant dégagée "
          + "contre lui"
      ])
    let mended = try tie.mended("V-04")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `more against than for rejects them`() {
    #expect(record(Ballot(votes: .counts(.of(6, 7)))).findings("V-04") == [])
    #expect(record(Ballot(votes: .counts(.of(7, 6)))).findings("V-04") == [])
    #expect(
      record(Ballot(votes: .counts(.of(6, 6, 1))), title: "Tarifs").findings("V-04") == [])
    #expect(
      record(Ballot(votes: .counts(.of(6, 6, 1)), declaredOutcome: .adopted)).findings.map(\.rule)
        .filter { ["V-02", "V-04", "V-06"].contains($0) } == [])
  }

  @Test func `no absolute majority is asked for`() {
    let said = record(
      Ballot(votes: .counts(.of(7, 6)), wording: .formula(.absoluteMajority)),
      title: "Compte financier unique 2020")
    #expect(said.findings("V-04").count == 1)
    #expect(
      record(
        Ballot(votes: .counts(.of(7, 6)), wording: .formula(.absoluteMajority)), title: "Tarifs"
      ).findings("V-04") == [])
  }
}

@Suite struct `V-06` {
  func record(_ choice: VoteChoice?, _ outcome: Outcome = .adopted) -> RecordBuilder {
    RecordBuilder().vote(
      Ballot(votes: .counts(.of(6, 6, 1)), presidentChoice: choice, declaredOutcome: outcome))
  }

  @Test func `a president who abstained breaks no tie`() throws {
    let record = record(.abstention)
    #expect(record.findings("V-06").map(\.severity) == [.warning])
    #expect(
      record.findings("V-06").messages == [
        "partage égal, 6 voix pour et 6 contre, et le président n’a pas voté : sa voix ne départage pas"
      ])
    let mended = try record.mended("V-06")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `a president who is not there neither`() {
    let votes = (2...7).map { VoteException(member: MemberID($0), choice: .against) }
    let away = RecordBuilder().presence(1, .excused)
      .vote(Ballot(votes: .byException(votes), declaredOutcome: .adopted))
    #expect(away.findings("V-06").count == 1)
  }

  @Test func `one who voted does, one of whom nothing is known is V-02’s`() {
    #expect(record(.inFavour).findings("V-06") == [])
    #expect(record(.against).findings("V-06") == [])
    #expect(record(nil).findings("V-06") == [])
    #expect(record(nil).findings("V-02").count == 1)
    #expect(record(.abstention, .rejected).findings("V-06") == [])
  }
}

@Suite struct `V-17` {
  func record(_ tally: Tally, _ mode: BallotMode = .secret) -> RecordBuilder {
    RecordBuilder().vote(Ballot(mode: mode, votes: .counts(tally)))
  }

  @Test func `papers and voters`() {
    let wrong = record(Tally(inFavour: 11, against: 1, blank: 2))
    #expect(wrong.findings("V-17").map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      wrong.findings("V-17").messages == [
        "scrutin secret : 14 bulletins (11 voix pour, 1 voix contre, 2 bulletins blancs) pour 13 votants "
          + "(écart 1)"
      ])
    #expect(wrong.findings("V-01") == [])
    #expect(record(Tally(inFavour: 11, against: 1, blank: 1)).findings("V-17") == [])
    #expect(record(Tally(inFavour: 10, against: 1, blank: 1)).findings("V-17").count == 1)
    #expect(record(.of(14), .showOfHands).findings("V-17") == [])
  }
}

@Suite struct `V-12` {
  @Test func `a public ballot has names`() {
    let counts = RecordBuilder().vote(Ballot(mode: .rollCall, votes: .counts(.of(12, 1))))
    #expect(counts.findings("V-12").map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      counts.findings("V-12").messages
        == ["scrutin public : 13 votes sans les noms ; noter qui a voté quoi"])
    let named = Ballot(
      mode: .rollCall,
      votes: .byException([VoteException(member: MemberID(3), choice: .against)]))
    #expect(RecordBuilder().vote(named).findings("V-12") == [])
  }

  @Test func `a secret one has none`() throws {
    let named = Ballot(
      mode: .secret, votes: .byException([VoteException(member: MemberID(3), choice: .against)]))
    let record = RecordBuilder().vote(named)
    #expect(
      record.findings("V-12").messages
        == ["scrutin secret : le vote de 1 membre est noté par son nom"])
    let mended = try record.mended("V-12")
    #expect(mended.left == [] && mended.new == [])
    #expect(
      RecordBuilder().vote(Ballot(mode: .secret, votes: .byException([]))).findings("V-12") == [])
  }
}
