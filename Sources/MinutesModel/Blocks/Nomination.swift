/// Somebody who stands for a post: a member, several on a list, or a person or list by name.
package struct Candidate: Hashable, Codable, Sendable {
  /// The name of a list, or of someone who is no member; empty where `members` says it.
  package var name: String
  /// The members who stand, in the order of their list.
  package var members: [MemberID]
  package var unknownFields: UnknownFields

  package init(
    name: String = "", members: [MemberID] = [], unknownFields: UnknownFields = .none
  ) {
    self.name = name
    self.members = members
    self.unknownFields = unknownFields
  }
}

/// How many papers a candidate had in a round.
package struct CandidateVotes: Hashable, Codable, Sendable {
  /// Who stood.
  package var candidate: Candidate
  /// Papers for the candidate.
  package var votes: Int
  /// Whether the candidate was proclaimed elected in this round.
  package var isElected: Bool

  package init(candidate: Candidate, votes: Int = 0, isElected: Bool = false) {
    self.candidate = candidate
    self.votes = votes
    self.isElected = isElected
  }
}

/// One round of an election.
package struct ElectionRound: Hashable, Codable, Sendable {
  /// Papers found in the urn, as counted; `nil` where not noted.
  package var papers: Int?
  /// Blank papers; they are no votes cast.
  package var blank: Int
  /// Void papers; they are no votes cast.
  package var null: Int
  /// Voters who put no paper in.
  package var notVoting: Int
  /// The absolute majority as written by hand; `nil` to derive it.
  package var statedMajority: Int?
  /// What each candidate had.
  package var results: [CandidateVotes]
  package var unknownFields: UnknownFields

  package init(
    papers: Int? = nil, blank: Int = 0, null: Int = 0, notVoting: Int = 0,
    statedMajority: Int? = nil, results: [CandidateVotes] = [],
    unknownFields: UnknownFields = .none
  ) {
    self.papers = papers
    self.blank = blank
    self.null = null
    self.notVoting = notVoting
    self.statedMajority = statedMajority
    self.results = results
    self.unknownFields = unknownFields
  }

  /// Suffrages exprimés: the papers for a candidate.
  package var votesCast: Int { results.reduce(0) { $0.addingClamped($1.votes) } }
  /// Everybody counted: it must equal the voters.
  package var accountedFor: Int {
    [blank, null, notVoting].reduce(votesCast) { $0.addingClamped($1) }
  }
  /// More than half of the votes cast: ⌊SE/2⌋+1 (CGCT L2121-21, L2122-7).
  package var absoluteMajority: Int { (votesCast / 2).addingClamped(1) }
}

/// That a ballot names persons (nomination, présentation, CGCT L2121-21): it is secret unless the
/// council waives that unanimously, or a single candidacy is read out by the mayor.
package struct Nomination: Hashable, Codable, Sendable {
  /// What they are named to: « délégué au syndicat d’eau ».
  package var post: String
  /// How many are to be named.
  package var seats: Int
  /// How votes become seats.
  package var system: ElectionSystem
  /// Who stands, where there is no round to tell.
  package var candidates: [Candidate]
  /// Whether the council unanimously decided against a secret ballot.
  package var isSecrecyWaived: Bool
  /// Whether there was one candidate a seat, or one list, and the mayor read the names out: they take
  /// effect at once, without a vote.
  package var isSingleCandidacyReadOut: Bool
  package var unknownFields: UnknownFields

  package init(
    post: String = "", seats: Int = 1, system: ElectionSystem = .persons,
    candidates: [Candidate] = [],
    isSecrecyWaived: Bool = false, isSingleCandidacyReadOut: Bool = false,
    unknownFields: UnknownFields = .none
  ) {
    self.post = post
    self.seats = seats
    self.system = system
    self.candidates = candidates
    self.isSecrecyWaived = isSecrecyWaived
    self.isSingleCandidacyReadOut = isSingleCandidacyReadOut
    self.unknownFields = unknownFields
  }
}

/// That some members asked for a particular ballot (CGCT L2121-21: a quarter of the present for a
/// public one, a third for a secret one).
package struct BallotRequest: Hashable, Codable, Sendable {
  /// The ballot asked for.
  package var mode: BallotMode
  /// Who asked for it.
  package var requesters: Requesters
  package var unknownFields: UnknownFields

  package init(
    mode: BallotMode, requesters: Requesters = Requesters(), unknownFields: UnknownFields = .none
  ) {
    self.mode = mode
    self.requesters = requesters
    self.unknownFields = unknownFields
  }
}
