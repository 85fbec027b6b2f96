/// How the votes of an election become seats.
package enum ElectionSystem: String, Hashable, Codable, Sendable, CaseIterable {
  /// Persons, each by the votes for that person (CGCT L2121-21, L2122-7).
  case persons
  /// Lists as they are: the one that has the majority has all seats (CGCT L2122-7-2).
  case list
  /// Lists share the seats by quotient and largest remainder, in one round (CGCT L1411-5, D1411-4;
  /// CASF R123-8).
  case proportional

  /// How many rounds the law knows: at the last one the most votes are enough.
  package var rounds: Int { self == .proportional ? 1 : 3 }

  /// In how many of them the majority is absolute.
  package var absoluteRounds: Int { self == .proportional ? 0 : 2 }
}

extension Nomination {
  /// Whether a paper bears the names of several candidates, so that there are more votes than papers.
  package var isForSeveralNames: Bool { system == .persons && seats > 1 }
}

extension ElectionRound {
  /// Suffrages exprimés: the papers that name somebody, on which the majority is counted.
  ///
  /// - Parameter voters: those entitled to vote, for papers that were not counted by themselves.
  package func expressed(_ nomination: Nomination?, voters: Int) -> Int {
    guard nomination?.isForSeveralNames == true,
      results.contains(where: { $0.candidate.members.count <= 1 })
    else { return votesCast }
    let found = papers ?? max(0, voters.addingClamped(-notVoting))
    return max(0, found.addingClamped(-blank).addingClamped(-null))
  }

  /// More than half of the suffrages exprimés: ⌊SE/2⌋+1.
  package func majority(_ nomination: Nomination?, voters: Int) -> Int {
    expressed(nomination, voters: voters) / 2 + 1
  }
}
