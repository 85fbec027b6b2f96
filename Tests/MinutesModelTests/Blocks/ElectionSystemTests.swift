import MinutesModel
import Testing

/// Whom a round elects, by persons and by lists.
struct ElectionSystemTests {
  private let council = Council(
    commune: "Clessé",
    members: (1...6).map { number in
      Member(
        id: MemberID(number), civility: .madame, givenName: "A", familyName: "B",
        bornOn: CalendarDate(year: 1940 + 5 * number, month: 1, day: 1))
    })

  private func round(_ lists: [(members: [Int], votes: Int)], papers: Int? = nil) -> ElectionRound {
    ElectionRound(
      papers: papers,
      results: lists.map { list in
        CandidateVotes(
          candidate: Candidate(members: list.members.map { MemberID($0) }), votes: list.votes)
      })
  }

  @Test(arguments: [
    // seats, votes, what each list has; the last two with a tie that the votes, then the age, decide
    (5, [8, 4, 3], [3, 1, 1]), (3, [7, 7, 1], [2, 1, 0]), (4, [13, 0, 2], [3, 0, 1]),
    (2, [9, 3, 3], [1, 1, 0]), (1, [5, 5, 5], [1, 0, 0]), (3, [0, 0, 0], [0, 0, 0]),
    (2, [15, 0, 0], [2, 0, 0]),
  ])
  func `seats by the largest remainder`(seats: Int, votes: [Int], expected: [Int]) {
    let lists = zip([[1, 2], [3, 4], [5, 6]], votes).map { (members: $0, votes: $1) }
    let nomination = Nomination(seats: seats, system: .proportional)
    #expect(round(lists).seats(nomination, council: council) == expected)
    #expect(
      round(lists).elected(round: 1, nomination, voters: 15, council: council)
        == expected.indices.filter { expected[$0] > 0 })
  }

  @Test func `a seat that only the age decides is left over where no birth is known`() {
    let unknown = Council(commune: "x")
    let lists = [(members: [1], votes: 5), (members: [2], votes: 5)]
    #expect(
      round(lists).seats(Nomination(seats: 1, system: .proportional), council: unknown) == [0, 0])
    #expect(
      round(lists).seats(Nomination(seats: 2, system: .proportional), council: unknown) == [1, 1])
  }

  @Test func `of lists the one with the majority has all seats`() {
    let nomination = Nomination(seats: 3, system: .list)
    func elected(_ votes: [Int], _ number: Int) -> [Int] {
      round(zip([[1, 6], [2, 4], [5]], votes).map { (members: $0, votes: $1) })
        .elected(round: number, nomination, voters: 15, council: council)
    }
    #expect(elected([8, 6, 1], 1) == [0])
    #expect(elected([7, 6, 1], 2) == [])
    #expect(elected([5, 6, 4], 3) == [1])
    // 1945 and 1970 against 1950 and 1960: the second is older on average.
    #expect(elected([6, 6, 3], 3) == [1])
  }

  @Test func `papers with several names count once`() {
    let nomination = Nomination(seats: 2)
    let three = [(members: [1], votes: 12), (members: [2], votes: 9), (members: [3], votes: 5)]
    #expect(round(three, papers: 14).expressed(nomination, voters: 15) == 14)
    #expect(round(three).expressed(nomination, voters: 15) == 15)
    #expect(round(three).elected(round: 1, nomination, voters: 15, council: council) == [0, 1])
    #expect(round(three).expressed(Nomination(), voters: 15) == 26)
  }
}
