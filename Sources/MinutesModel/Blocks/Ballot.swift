/// How the council votes (CGCT L2121-21).
package enum BallotMode: String, Hashable, Codable, Sendable, CaseIterable {
  /// Scrutin ordinaire, à main levée.
  case showOfHands
  /// Scrutin public: names and votes are recorded.
  case rollCall
  /// Scrutin secret: no names can be kept.
  case secret
}

/// What a voter does.
package enum VoteChoice: String, Hashable, Codable, Sendable, CaseIterable {
  case inFavour
  case against
  case abstention
  /// Present and entitled, but refuses to take part; counts in the quorum, not in the votes cast.
  case notVoting
}

/// A voter who does not vote in favour.
package struct VoteException: Hashable, Codable, Sendable {
  /// Whose vote it is.
  package var member: MemberID
  /// How that member voted.
  package var choice: VoteChoice
  package var unknownFields: UnknownFields

  package init(
    member: MemberID, choice: VoteChoice, unknownFields: UnknownFields = .none
  ) {
    self.member = member
    self.choice = choice
    self.unknownFields = unknownFields
  }
}

/// The counts of a ballot.
package struct Tally: Hashable, Codable, Sendable {
  /// Votes for.
  package var inFavour: Int
  /// Votes against.
  package var against: Int
  /// Abstentions; they are no votes cast.
  package var abstentions: Int
  /// Blank papers of a secret ballot; they are no votes cast.
  package var blank: Int
  /// Void papers of a secret ballot; they are no votes cast.
  package var null: Int
  /// Those who take no part in the vote.
  package var notVoting: Int

  package init(
    inFavour: Int = 0, against: Int = 0, abstentions: Int = 0, blank: Int = 0, null: Int = 0,
    notVoting: Int = 0
  ) {
    self.inFavour = inFavour
    self.against = against
    self.abstentions = abstentions
    self.blank = blank
    self.null = null
    self.notVoting = notVoting
  }

  /// Suffrages exprimés: for and against, without abstentions, blank and null ballots.
  package var votesCast: Int { inFavour.addingClamped(against) }
  /// Everybody counted: it must equal the voters (law.md V-01).
  package var accountedFor: Int {
    [against, abstentions, blank, null, notVoting].reduce(inFavour) { $0.addingClamped($1) }
  }
  /// Whether every count is one a ballot can have.
  package var isPlausible: Bool {
    [inFavour, against, abstentions, blank, null, notVoting].allSatisfy { (0...999).contains($0) }
  }
}

extension Int {
  /// The sum, at most the greatest and at least the least number there is: a record may hold any.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}

/// What is known of the votes.
package enum VoteRecord: Hashable, Codable, Sendable {
  /// No result recorded yet.
  case notTaken
  /// All voters in favour but those named.
  case byException([VoteException])
  /// Counts only.
  case counts(Tally)
  /// No formal vote: nobody objected (assentiment).
  case assent
  /// An election by ballot papers, round by round.
  case rounds([ElectionRound])
}

/// What a ballot decided.
package enum Outcome: String, Hashable, Codable, Sendable, CaseIterable {
  case adopted
  case rejected
  /// Prend acte: no vote is needed.
  case noted
  case favourableOpinion
  case unfavourableOpinion
}

/// The ways of saying a result whose truth law.md §1.7 settles.
package enum ResultFormula: String, Hashable, Codable, Sendable, CaseIterable {
  /// « à l’unanimité »
  case unanimity
  /// « à l’unanimité des suffrages exprimés »
  case unanimityOfVotesCast
  /// « à l’unanimité des membres présents »
  case unanimityOfPresent
  /// « à l’unanimité des membres présents et représentés »
  case unanimityOfPresentAndRepresented
  /// « à l’unanimité des membres votants »
  case unanimityOfVoters
  /// « à l’unanimité des membres en exercice »
  case unanimityOfMembersInOffice
  /// « à la majorité »
  case majority
  /// « à la majorité absolue (des suffrages exprimés) »
  case absoluteMajority
  /// « à la majorité des membres présents »
  case majorityOfPresent
  /// « par 12 voix pour, 1 contre et 2 abstentions »
  case counts
  /// « par 7 voix pour et 7 contre, la voix du président étant prépondérante »
  case castingVote
}

/// How the result is worded in the text.
package enum ResultWording: Hashable, Codable, Sendable {
  /// The true wording of the house style, following the votes.
  case derived
  /// This formula, with its counts.
  case formula(ResultFormula)
  /// Words of the clerk, checked against the votes.
  case typed(String)
}

/// A vote of the council on an item or on a part of it.
package struct Ballot: Hashable, Codable, Sendable {
  /// What is voted on when an item has several votes: « Amendement n° 1 »; empty for the item.
  package var subject: String
  /// How the vote is taken.
  package var mode: BallotMode
  /// What was voted.
  package var votes: VoteRecord
  /// What it names persons to; `nil` for any other decision.
  package var nomination: Nomination?
  /// Who asked for a public or secret ballot.
  package var requests: [BallotRequest]
  /// What the president voted, where the counts alone do not say and a tie asks for it.
  package var presidentChoice: VoteChoice?
  /// The outcome as written; `nil` to derive it from the votes.
  package var declaredOutcome: Outcome?
  /// How the result is written.
  package var wording: ResultWording

  package init(
    subject: String = "", mode: BallotMode = .showOfHands, votes: VoteRecord = .notTaken,
    nomination: Nomination? = nil, requests: [BallotRequest] = [],
    presidentChoice: VoteChoice? = nil,
    declaredOutcome: Outcome? = nil, wording: ResultWording = .derived
  ) {
    self.subject = subject
    self.mode = mode
    self.votes = votes
    self.nomination = nomination
    self.requests = requests
    self.presidentChoice = presidentChoice
    self.declaredOutcome = declaredOutcome
    self.wording = wording
  }
}
