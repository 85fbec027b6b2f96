import MinutesModel

extension Nomination {
  static let shape: Shape<Nomination> = Shape(
    "nomination", blank: Nomination(), unknown: \.unknownFields,
    fields: [
      .stated("post", "poste", \.post, .text, default: ""),
      .omitted("seats", "sièges", \.seats, .headcount, default: 1),
      .omitted("system", "mode d’élection", \.system, .word, default: .persons),
      .omitted(
        "candidates", "candidats", \.candidates,
        .list(of: .object(Candidate.shape), noun: "candidat"), default: []),
      .omitted(
        "isSecrecyWaived", "pas de scrutin secret", \.isSecrecyWaived, .bool, default: false),
      .omitted(
        "isSingleCandidacyReadOut", "candidature unique lue", \.isSingleCandidacyReadOut, .bool,
        default: false),
    ])
}

extension Candidate {
  static let shape: Shape<Candidate> = Shape(
    "candidate", blank: Candidate(), unknown: \.unknownFields,
    fields: [
      .omitted("name", "nom", \.name, .text, default: ""),
      .omitted("members", "membres", \.members, .list(of: .member, noun: "membre"), default: []),
    ])
}

extension ElectionRound {
  static let shape: Shape<ElectionRound> = Shape(
    "electionRound", blank: ElectionRound(), unknown: \.unknownFields,
    fields: [
      .optional("papers", "bulletins trouvés", \.papers, .votes),
      .omitted("blank", "bulletins blancs", \.blank, .votes, default: 0),
      .omitted("null", "bulletins nuls", \.null, .votes, default: 0),
      .omitted("notVoting", "refus de vote", \.notVoting, .votes, default: 0),
      .optional("statedMajority", "majorité absolue", \.statedMajority, .votes),
      .stated(
        "results", "résultats", \.results,
        .list(of: .object(CandidateVotes.shape), noun: "candidat"), default: []),
    ])
}

extension CandidateVotes {
  static let shape: Shape<CandidateVotes> = Shape(
    "candidateVotes", blank: CandidateVotes(candidate: Candidate()),
    unknown: \.candidate.unknownFields,
    fields: [
      .omitted("name", "nom", \.candidate.name, .text, default: ""),
      .omitted(
        "members", "membres", \.candidate.members, .list(of: .member, noun: "membre"),
        default: []),
      .stated("votes", "voix", \.votes, .votes, default: 0),
      .omitted("isElected", "élu", \.isElected, .bool, default: false),
    ])
}

extension BallotRequest {
  static let shape: Shape<BallotRequest> = Shape(
    "ballotRequest", blank: BallotRequest(mode: .secret), unknown: \.unknownFields,
    fields: [.required("mode", "scrutin demandé", \.mode, .word)]
      + requesterFields)
}

extension ClosedSession {
  static let shape: Shape<ClosedSession> = Shape(
    "closedSession", blank: ClosedSession(), unknown: \.unknownFields,
    fields: requesterFields + [
      .omitted("inFavour", "voix pour", \.votes.inFavour, .votes, default: 0),
      .omitted("against", "voix contre", \.votes.against, .votes, default: 0),
      .omitted("abstentions", "abstentions", \.votes.abstentions, .votes, default: 0),
      .omitted("notVoting", "refus de vote", \.votes.notVoting, .votes, default: 0),
      .optional("from", "début", \.from, .time),
      .optional("until", "fin", \.until, .time),
    ])
}

/// What the law lets a number of persons ask for.
private protocol Requested: Sendable {
  var requesters: Requesters { get set }
}

extension BallotRequest: Requested {}
extension ClosedSession: Requested {}

extension Requested {
  /// The fields of whoever asked, in the object of what they asked for.
  fileprivate static var requesterFields: [Field<Self>] {
    [
      .omitted(
        "askedByMayor", "demandé par le maire", \.requesters.includesMayor, .bool,
        default: false),
      .omitted(
        "askedBy", "demandé par", \.requesters.members, .list(of: .member, noun: "membre"),
        default: []),
      .optional(
        "askedByCount", "nombre de demandeurs", \.requesters.statedCount, .headcount),
    ]
  }
}
