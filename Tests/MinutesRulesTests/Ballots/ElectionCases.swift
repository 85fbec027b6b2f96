import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `V-10` {
  func record(_ mode: BallotMode, _ change: (inout Nomination) -> Void = { _ in }) -> RecordBuilder
  {
    var nomination = Nomination(post: "délégué au syndicat d’eau")
    change(&nomination)
    return RecordBuilder().vote(
      Ballot(mode: mode, votes: .byException([]), nomination: nomination))
  }

  @Test func `neither secret nor waived`() {
    let found = record(.showOfHands).findings("V-10")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      found.messages == [
        "nomination (délégué au syndicat d’eau) à main levée : ni dispense unanime du scrutin secret, ni "
          + "candidature unique lue par le maire"
      ])
    #expect(record(.rollCall).findings("V-10").count == 1)
    #expect(record(.secret).findings("V-10") == [])
    #expect(record(.showOfHands) { $0.isSecrecyWaived = true }.findings("V-10") == [])
    #expect(record(.showOfHands) { $0.isSingleCandidacyReadOut = true }.findings("V-10") == [])
    #expect(RecordBuilder().vote(Ballot(votes: .byException([]))).findings("V-10") == [])
  }
}

@Suite struct `V-11` {
  func record(_ mode: BallotMode, _ requests: (mode: BallotMode, count: Int)...) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 7)).vote(
      Ballot(
        mode: mode, votes: .byException([]),
        requests: requests.map {
          BallotRequest(mode: $0.mode, requesters: Requesters(statedCount: $0.count))
        }))
  }

  @Test func `a third for a secret ballot, a quarter for a public one`() {
    // thirteen present: 5 and 4
    #expect(record(.secret, (.secret, 5)).findings("V-11") == [])
    #expect(
      record(.secret, (.secret, 4)).findings("V-11").messages
        == ["scrutin secret demandé par 4 membres sur 13 présents : il en faut 5"])
    #expect(record(.rollCall, (.rollCall, 4)).findings("V-11") == [])
    #expect(record(.rollCall, (.rollCall, 3)).findings("V-11").count == 1)
    #expect(record(.showOfHands, (.secret, 4)).findings("V-11") == [])
  }

  @Test func `what enough ask for is held`() {
    let refused = record(.showOfHands, (.rollCall, 4))
    #expect(refused.findings("V-11").map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      refused.findings("V-11").messages == [
        "scrutin public demandé par 4 membres sur 13 présents (il en faut 4) : il est de droit"
      ])
  }

  @Test func `the secret ballot wins`() {
    #expect(
      record(.rollCall, (.rollCall, 4), (.secret, 5)).findings("V-11").messages == [
        "scrutin secret demandé par 5 membres sur 13 présents (il en faut 5) : il est de droit et "
          + "l’emporte sur le scrutin public"
      ])
    #expect(record(.secret, (.rollCall, 4), (.secret, 5)).findings("V-11") == [])
  }
}

@Suite struct `V-13` {
  static func result(_ member: Int, _ votes: Int, elected: Bool = false) -> CandidateVotes {
    CandidateVotes(
      candidate: Candidate(members: [MemberID(member)]), votes: votes, isElected: elected)
  }

  func record(_ rounds: [ElectionRound]) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 7)).vote(
      Ballot(mode: .secret, votes: .rounds(rounds), nomination: Nomination(post: "adjoint")))
  }

  @Test func `more than half in the first two rounds`() {
    let half = [
      ElectionRound(null: 1, results: [Self.result(3, 6, elected: true), Self.result(4, 6)])
    ]
    let found = record(half).findings("V-13")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(
      found.messages == [
        "1er tour : M. FAZILLEAU élu avec 6 voix sur 12 suffrages exprimés, il en faut 7"
      ])
    let more = [
      ElectionRound(null: 1, results: [Self.result(3, 7, elected: true), Self.result(4, 5)])
    ]
    #expect(record(more).findings == [])
    let none = ElectionRound(null: 1, results: [Self.result(3, 6), Self.result(4, 6)])
    #expect(record([none] + half).findings("V-13").count == 1)
    #expect(record([none] + more).findings == [])
  }

  @Test func `the most votes in the third, the oldest at a tie`() {
    let none = ElectionRound(blank: 1, results: [Self.result(3, 6), Self.result(4, 6)])
    func third(_ mine: Int, _ others: Int) -> RecordBuilder {
      record([
        none, none,
        ElectionRound(
          blank: 13 - mine - others,
          results: [Self.result(3, mine, elected: true), Self.result(4, others)]),
      ])
    }
    #expect(third(5, 4).findings == [])
    #expect(
      third(5, 6).findings("V-13").messages
        == ["3e tour : M. FAZILLEAU élu avec 5 voix, Mme DESESSARD en a 6"])
    #expect(third(6, 6).findings("V-13") == [])
    func born(_ mine: Int, _ theirs: Int) -> [Finding] {
      third(6, 6).with {
        $0.council.members[2].bornOn = .on(mine, 1, 1)
        $0.council.members[3].bornOn = .on(theirs, 1, 1)
      }.findings("V-13")
    }
    #expect(born(1960, 1970) == [])
    #expect(born(1960, 1960) == [])
    #expect(
      born(1970, 1960).messages == ["3e tour : 6 voix chacun, Mme DESESSARD, plus âgé, est élu"])
  }

  @Test func `the majority written by hand`() throws {
    let wrong = record([
      ElectionRound(null: 1, statedMajority: 6, results: [Self.result(3, 12, elected: true)])
    ])
    #expect(
      wrong.findings("V-13").messages == [
        "1er tour : majorité absolue écrite 6, elle est de 7 pour 12 suffrages exprimés"
      ])
    let mended = try wrong.mended("V-13")
    #expect(mended.left == [] && mended.new == [])
  }
}

/// V-17 on elections.
@Suite struct `Papers of a round` {
  func record(_ round: ElectionRound, seats: Int = 1) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 7)).vote(
      Ballot(
        mode: .secret, votes: .rounds([round]),
        nomination: Nomination(post: "délégué", seats: seats)))
  }

  func round(_ votes: Int, papers: Int? = nil, blank: Int = 0) -> ElectionRound {
    ElectionRound(
      papers: papers, blank: blank, results: [`V-13`.result(3, votes, elected: true)])
  }

  @Test func `votes, blank papers and voters`() {
    #expect(record(round(12, blank: 1)).findings("V-17") == [])
    #expect(
      record(round(12, blank: 2)).findings("V-17").messages
        == ["1er tour : 12 suffrages, 2 blancs et 0 nul font 14, pour 13 votants (écart 1)"])
    #expect(record(round(12, papers: 13, blank: 1)).findings("V-17") == [])
    #expect(
      record(round(12, papers: 12)).findings("V-17").messages
        == ["1er tour : 12 bulletins pour 13 votants (écart 1)"])
    #expect(record(round(12, papers: 13)).findings("V-17").count == 1)
    #expect(record(round(26, papers: 13), seats: 2).findings("V-17") == [])
    #expect(record(round(-1, blank: 14)).findings("V-17").count == 1)
  }
}
