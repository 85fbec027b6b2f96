extension ElectionRound {
  /// Whom the round elects, as indices of `results` (CGCT L2121-21, L2122-7): in the first two rounds
  /// whoever has more than half of the votes cast, from the third on whoever has most; at a tie the
  /// oldest, where every day of birth is known. Empty while nobody can be proclaimed.
  ///
  /// `number` is that of the round, from 1; `seats` how many are to be elected.
  package func elected(round number: Int, seats: Int, council: Council) -> [Int] {
    let ranked = results.indices.filter { results[$0].votes > 0 }
      .sorted { results[$0].votes > results[$1].votes }
    let able = number > 2 ? ranked : ranked.filter { results[$0].votes >= absoluteMajority }
    guard able.count > seats, seats > 0 else { return seats > 0 ? able : [] }
    let last = results[able[seats - 1]].votes
    let sure = able.filter { results[$0].votes > last }
    let tied = able.filter { results[$0].votes == last }
    if sure.count + tied.count == seats { return sure + tied }
    let births = tied.map { index in results[index].candidate.birth(in: council) }
    guard births.allSatisfy({ $0 != nil }) else { return sure }
    let byAge = zip(tied, births).sorted { left, right in
      guard let first = left.1, let second = right.1 else { return false }
      return first < second
    }
    return sure + byAge.prefix(seats - sure.count).map(\.0)
  }

  /// Whether a candidate came in by age alone: somebody else had as many votes and was not elected.
  package func isElectedByAge(_ index: Int) -> Bool {
    results.indices.contains(index) && results[index].isElected
      && results.contains { !$0.isElected && $0.votes == results[index].votes }
  }
}

extension Candidate {
  /// The day of birth of a single member who stands.
  fileprivate func birth(in council: Council) -> CalendarDate? {
    members.count == 1 ? council.member(members.first)?.bornOn : nil
  }
}
