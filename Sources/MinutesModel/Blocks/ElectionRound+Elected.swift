extension ElectionRound {
  /// Whom the round elects, as indices of `results`; empty while nobody can be proclaimed.
  ///
  /// In the first two rounds whoever has more than half of the suffrages exprimés, from the third on whoever
  /// has most; at a tie the oldest (CGCT L2121-21, L2122-7), of lists the one whose candidates are the
  /// oldest on average (L2122-7-2), where every day of birth is known.
  ///
  /// - Parameters:
  ///   - number: the round, from 1.
  ///   - voters: those entitled to vote.
  package func elected(
    round number: Int, _ nomination: Nomination?, voters: Int, council: Council
  ) -> [Int] {
    let nomination = nomination ?? Nomination()
    if nomination.system == .proportional {
      return seats(nomination, council: council).enumerated().filter { $0.element > 0 }.map(
        \.offset)
    }
    let places = nomination.system == .list ? 1 : nomination.seats
    guard places > 0 else { return [] }
    let majority = majority(nomination, voters: voters)
    let ranked = results.indices.filter { results[$0].votes > 0 }
      .sorted { results[$0].votes > results[$1].votes }
    let able =
      number > nomination.system.absoluteRounds
      ? ranked : ranked.filter { results[$0].votes >= majority }
    guard able.count > places else { return able }
    let last = results[able[places - 1]].votes
    let sure = able.filter { results[$0].votes > last }
    let tied = able.filter { results[$0].votes == last }
    if sure.count + tied.count == places { return sure + tied }
    let births = tied.map { index in
      results[index].candidate.averageBirth(in: council, isList: nomination.system == .list)
    }
    guard births.allSatisfy({ $0 != nil }) else { return sure }
    let byAge = zip(tied, births).sorted { left, right in
      guard let first = left.1, let second = right.1 else { return false }
      return first < second
    }
    return sure + byAge.prefix(places - sure.count).map(\.0)
  }

  /// How many seats each list has by quotient and largest remainder; at a tie of remainders the list with
  /// more votes, then the older of the candidates next in line, where their days of birth are known: else
  /// the seat is left over.
  package func seats(_ nomination: Nomination, council: Council) -> [Int] {
    let cast = votesCast
    guard cast > 0, (1...99).contains(nomination.seats), cast < 100_000 else {
      return results.map { _ in 0 }
    }
    let votes = results.map { max(0, $0.votes) }
    var seats = votes.map { $0 * nomination.seats / cast }
    let remainders = votes.map { $0 * nomination.seats % cast }
    var left = nomination.seats - seats.reduce(0, +)
    var waiting = results.indices.filter { remainders[$0] > 0 }
    while left > 0, let best = waiting.map({ (remainders[$0], votes[$0]) }).max(by: <) {
      let tied = waiting.filter { (remainders[$0], votes[$0]) == best }
      var winner = tied[0]
      if tied.count > left {
        let births = tied.map { index -> (Int, CalendarDate?) in
          let members = results[index].candidate.members
          let next = members.indices.contains(seats[index]) ? members[seats[index]] : nil
          return (index, council.member(next)?.bornOn)
        }
        let known = births.compactMap { birth in birth.1.map { (birth.0, $0) } }
        guard known.count == tied.count, let oldest = known.min(by: { $0.1 < $1.1 }) else { break }
        winner = oldest.0
      }
      seats[winner] += 1
      left -= 1
      waiting.removeAll { $0 == winner }
    }
    return seats
  }

  /// Whether a candidate came in by age alone: somebody else had as many votes and was not elected.
  package func isElectedByAge(_ index: Int) -> Bool {
    results.indices.contains(index) && results[index].isElected
      && results.contains { !$0.isElected && $0.votes == results[index].votes }
  }
}

extension Candidate {
  /// The day of birth of a single member who stands, of a list the average of all, in days; `nil` unless
  /// every day is known.
  fileprivate func averageBirth(in council: Council, isList: Bool) -> Int? {
    guard !members.isEmpty, isList || members.count == 1 else { return nil }
    let births = members.compactMap { council.member($0)?.bornOn?.daysSinceEpoch }
    guard births.count == members.count else { return nil }
    return births.reduce(0, +) / births.count
  }
}
