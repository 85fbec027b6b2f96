import MinutesModel
import MinutesTestSupport
import Testing

struct BallotTests {
  private func result(
    _ ballot: Ballot, _ presences: [Presence?], president: MemberID? = MemberID(1),
    recused: [MemberID] = []
  ) throws -> BallotResult? {
    try ballot.result(in: roll(presences, recused), president: president)
  }

  private func roll(_ presences: [Presence?], _ recused: [MemberID]) throws -> RollCall {
    try minutes(presences).rollCall().recusing(recused.map { Recusal(member: $0) })
  }

  private func except(_ pairs: (Int, VoteChoice)...) -> VoteRecord {
    .byException(pairs.map { VoteException(member: MemberID($0.0), choice: $0.1) })
  }

  private let five: [Presence?] = [.present, .present, .present, .present, .present]

  @Test func `by exception all others are in favour`() throws {
    let ballot = Ballot(votes: except((2, .against), (3, .abstention), (4, .notVoting)))
    let result = try #require(try result(ballot, five))
    #expect(result.tally == Tally(inFavour: 2, against: 1, abstentions: 1, notVoting: 1))
    #expect(result.voters == 5)
    #expect(result.tally.accountedFor == result.voters)
    #expect(result.presidentChoice == .inFavour)
    #expect(result.inOffice == 5)
  }

  @Test func `exceptions of people who have no vote count for nothing, nor twice`() throws {
    let ballot = Ballot(
      votes: except((2, .against), (2, .abstention), (9, .against), (3, .abstention)))
    let result = try #require(try result(ballot, five, recused: ids(3)))
    #expect(result.tally == Tally(inFavour: 3, against: 1))
    #expect(result.recused == 1)
    #expect(result.presentVoters == 4)
  }

  @Test func `a recusal takes the pouvoirs that the member gave and holds`() throws {
    let presences: [Presence?] = [
      .present, .represented(by: MemberID(1)), .represented(by: MemberID(4)), .present, .present,
    ]
    let ballot = Ballot(votes: .byException([]))
    let all = try #require(try result(ballot, presences))
    #expect((all.presentVoters, all.representedVoters) == (3, 2))
    let withoutHolder = try #require(try result(ballot, presences, recused: ids(4)))
    #expect((withoutHolder.presentVoters, withoutHolder.representedVoters) == (2, 1))
    #expect(withoutHolder.tally.inFavour == 3)
    let withoutGiver = try #require(try result(ballot, presences, recused: ids(2)))
    #expect((withoutGiver.presentVoters, withoutGiver.representedVoters) == (3, 1))
    #expect(try roll(presences, ids(4)).voters == ids(1, 5, 2))
  }

  @Test func `counts are taken as they are`() throws {
    let tally = Tally(inFavour: 12, against: 1, abstentions: 2)
    let ballot = Ballot(votes: .counts(tally), presidentChoice: .against)
    let result = try #require(try result(ballot, five))
    #expect(result.tally == tally)
    #expect(result.tally.accountedFor != result.voters)
    #expect(result.presidentChoice == .against)
  }

  @Test func `no result before the vote and by assent`() throws {
    #expect(try result(Ballot(), five) == nil)
    #expect(try result(Ballot(votes: .assent), five) == nil)
  }

  @Test func `the president's choice is known only when entitled to vote`() throws {
    let ballot = Ballot(votes: except((1, .abstention)))
    #expect(try result(ballot, five)?.presidentChoice == .abstention)
    #expect(try result(ballot, five, president: nil)?.presidentChoice == nil)
    let all = Ballot(votes: .byException([]))
    #expect(try result(all, five, recused: ids(1))?.presidentChoice == nil)
  }

  @Test(arguments: [
    (8, 7, BallotMode.showOfHands, VoteChoice?.none, true, false),
    (7, 8, .showOfHands, .inFavour, false, false), (7, 7, .showOfHands, .inFavour, true, true),
    (7, 7, .rollCall, .inFavour, true, true), (7, 7, .showOfHands, .against, false, true),
    (7, 7, .showOfHands, .abstention, false, true), (7, 7, .showOfHands, nil, false, true),
    (7, 7, .secret, .inFavour, false, true), (0, 0, .showOfHands, .inFavour, false, false),
    (1, 0, .secret, nil, true, false),
  ])
  func `what adopts`(
    inFavour: Int, against: Int, mode: BallotMode, president: VoteChoice?, isAdopted: Bool,
    isTie: Bool
  ) {
    let result = BallotResult(
      tally: Tally(inFavour: inFavour, against: against, abstentions: 1), mode: mode,
      presentVoters: 15, inOffice: 15, presidentChoice: president)
    #expect(result.isAdopted == isAdopted)
    #expect(result.isTie == isTie)
    #expect(result.isAdoptedByCastingVote == (isTie && isAdopted))
    #expect(result.tally.votesCast == inFavour + against)
  }

  @Test func `counts no ballot can have are implausible`() {
    #expect(Tally(inFavour: 13).isPlausible)
    #expect(!Tally(inFavour: -1).isPlausible)
    #expect(!Tally(null: 1_000).isPlausible)
  }

  @Test func `by exception the counts always add up to the voters`() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<500 {
      let size = Int.random(in: 1...9, using: &generator)
      let presences = (0..<size).map { _ -> Presence? in
        switch Int.random(in: 0...3, using: &generator) {
        case 0: .absent
        case 1: .represented(by: MemberID(Int.random(in: 1...size, using: &generator)))
        default: .present
        }
      }
      let exceptions = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        VoteException(
          member: MemberID(Int.random(in: 1...size + 1, using: &generator)),
          choice: VoteChoice.allCases.randomElement(using: &generator) ?? .against)
      }
      let recusals = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        MemberID(Int.random(in: 1...size, using: &generator))
      }
      let ballot = Ballot(votes: .byException(exceptions))
      let roll = try roll(presences, recusals)
      let result = try #require(ballot.result(in: roll, president: MemberID(1)))
      #expect(result.tally.accountedFor == result.voters)
      #expect(result.voters == roll.voters.count)
      #expect(result.tally.isPlausible)
    }
  }
}

struct TallyTests {
  @Test(arguments: [
    (Tally(inFavour: 12, against: 1, abstentions: 2, blank: 3, null: 4, notVoting: 5), 13, 27),
    (Tally(inFavour: .max, against: .max), .max, .max),
    (Tally(inFavour: .min, against: -1, notVoting: -1), .min, .min),
    (Tally(inFavour: 1, null: .max), 1, .max),
  ])
  func `counts add up without end, whatever a record holds`(
    _ tally: Tally, _ cast: Int, _ all: Int
  ) {
    #expect(tally.votesCast == cast)
    #expect(tally.accountedFor == all)
  }
}
