package import MinutesModel

/// What the minutes say of a ballot that names persons, and of the kind of ballot that was asked for.
package struct ElectionWording: Sendable {
  private let ballot: Ballot
  private let council: Council
  /// Members entitled to vote.
  private let voters: Int

  package init(_ ballot: Ballot, rollCall: RollCall, council: Council) {
    self.ballot = ballot
    self.council = council
    voters = rollCall.voters.count
  }

  private static let article =
    "(art.\(Glyph.nonBreakingSpace)L.\(Glyph.nonBreakingSpace)2121-21 du CGCT)"

  /// Every sentence, in order: requests, waiver, candidates, rounds, who is proclaimed elected.
  package var lines: [String] {
    var lines = ballot.requests.compactMap(Self.sentence)
    guard let nomination = ballot.nomination else { return lines }
    if nomination.isSecrecyWaived {
      lines.append(
        "Le Conseil municipal décide, à l’unanimité, de ne pas procéder au scrutin secret "
          + Self.article + ".")
    }
    let rounds: [ElectionRound] = if case .rounds(let rounds) = ballot.votes { rounds } else { [] }
    if nomination.isSingleCandidacyReadOut {
      lines.append(single(nomination, rounds))
      return lines
    }
    for (index, round) in rounds.enumerated() where round.accountedFor > 0 {
      lines.append(counts(round, number: index + 1))
      if !round.results.isEmpty { lines.append(results(round)) }
      for place in round.results.indices where round.results[place].isElected {
        lines.append(proclaimed(place, round, number: index + 1, nomination))
      }
    }
    return lines
  }

  /// « À la demande de cinq membres présents, le vote a lieu au scrutin secret (art. L. 2121-21 du
  /// CGCT). »; `nil` for a request that nobody made.
  private static func sentence(_ request: BallotRequest) -> String? {
    guard request.requesters.count > 0, request.mode != .showOfHands else { return nil }
    let number = FrenchNumber(request.requesters.count).words(gender: .masculine)
    let members = request.requesters.count > 1 ? "membres présents" : "membre présent"
    let mode = request.mode == .secret ? "secret" : "public"
    return "À la demande de \(number) \(members), le vote a lieu au scrutin \(mode) \(article)."
  }

  private func single(_ nomination: Nomination, _ rounds: [ElectionRound]) -> String {
    let candidates =
      nomination.candidates.isEmpty
      ? rounds.first?.results.map(\.candidate) ?? [] : nomination.candidates
    let names = Enumeration.joining(candidates.map(name))
    let isPlural = candidates.reduce(0) { $0 + max(1, $1.members.count) } > 1
    let verb = isPlural ? "sont nommés" : "est \(named(candidates.first))"
    return
      "Une seule candidature ayant été déposée pour chaque poste à pourvoir, la nomination prend "
      + "effet immédiatement et le maire en donne lecture" + Glyph.colon
      + "\(names) \(verb)\(function(nomination)) \(Self.article)."
  }

  private func named(_ candidate: Candidate?) -> String {
    let isWoman = candidate.flatMap { council.member($0.members.first) }?.civility == .madame
    return isWoman ? "nommée" : "nommé"
  }

  /// « Premier tour de scrutin : votants 15 ; bulletins blancs 1 ; nuls 0 ; suffrages exprimés 14 ;
  /// majorité absolue 8. »; the majority is told in the rounds that need it.
  private func counts(_ round: ElectionRound, number: Int) -> String {
    let words = FrenchNumber(number).ordinalWords(gender: .masculine).withInitialCapital
    var parts = [("votants", voters - round.notVoting)]
    if let papers = round.papers { parts.append(("bulletins trouvés dans l’urne", papers)) }
    parts += [
      ("bulletins blancs", round.blank), ("bulletins nuls", round.null),
      ("suffrages exprimés", round.votesCast),
    ]
    if number < 3 {
      parts.append(("majorité absolue", round.statedMajority ?? round.absoluteMajority))
    }
    let list = parts.map { "\($0.0) \(FrenchNumber($0.1).figures)" }
    return "\(words) tour de scrutin" + Glyph.colon + list.joined(separator: Glyph.semicolon) + "."
  }

  private func results(_ round: ElectionRound) -> String {
    let verb = round.results.count > 1 ? "Ont obtenu" : "A obtenu"
    let list = round.results.map { "\(name($0.candidate)), \(FrenchNumber($0.votes).figures) voix" }
    return verb + Glyph.colon + list.joined(separator: Glyph.semicolon) + "."
  }

  private func proclaimed(
    _ place: Int, _ round: ElectionRound, number: Int, _ nomination: Nomination
  ) -> String {
    let result = round.results[place]
    let members = result.candidate.members.compactMap(council.member)
    let agreement = members.isEmpty ? .masculine : Agreement(with: members)
    let majority = round.statedMajority ?? round.absoluteMajority
    let oldest = agreement.gender == .feminine ? "la plus âgée" : "le plus âgé"
    let reason =
      if round.isElectedByAge(place) {
        ", \(oldest) à égalité de voix,"
      } else if result.votes >= majority {
        ", ayant obtenu la majorité absolue des suffrages exprimés,"
      } else if number > 2 {
        ", ayant obtenu la majorité relative des suffrages exprimés,"
      } else {
        ""
      }
    let verb = agreement.isPlural ? "sont" : "est"
    return
      "\(name(result.candidate))\(reason) \(verb) \(InflectedWord.proclaimedElected(agreement))"
      + function(nomination) + "."
  }

  /// « à la fonction de délégué au syndicat d’eau »; empty where it is not noted.
  private func function(_ nomination: Nomination) -> String {
    let post = nomination.post.trimmingSpaces
    guard let first = post.folded.first else { return "" }
    return " à la fonction " + ("aeiouyh".contains(first) ? "d’" : "de ") + post
  }

  private func name(_ candidate: Candidate) -> String {
    let name = candidate.name.trimmingSpaces
    let members = NameList(candidate.members.compactMap(council.member), grouping: .each).french
    return name.isEmpty ? members : members.isEmpty ? name : "\(name) (\(members))"
  }
}

extension InflectedWord {
  fileprivate static let proclaimedElected = InflectedWord(
    "proclamé élu", "proclamée élue", "proclamés élus", "proclamées élues")
}
