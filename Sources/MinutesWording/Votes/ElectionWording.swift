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
      lines.append(counts(round, number: index + 1, nomination))
      if !round.results.isEmpty { lines.append(results(round, nomination)) }
      let seats =
        nomination.system == .proportional ? round.seats(nomination, council: council) : []
      for place in round.results.indices where round.results[place].isElected {
        lines.append(
          seats.isEmpty
            ? proclaimed(place, round, number: index + 1, nomination)
            : shared(seats[place], round.results[place].candidate, nomination))
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
    let isList = nomination.system != .persons
    let names = Enumeration.joining(
      isList ? candidates.map { "les candidats de la " + listOfNames($0) } : candidates.map(name))
    let isPlural =
      isList || candidates.reduce(0) { $0 + max(1, $1.members.count) } > 1
    let verb = isPlural ? "sont nommés" : "est \(named(candidates.first))"
    let ground =
      isList
      ? "Une seule liste ayant été présentée"
      : "Une seule candidature ayant été déposée pour chaque poste à pourvoir"
    return ground + ", la nomination prend effet immédiatement et le maire en donne lecture"
      + Glyph.colon + "\(names) \(verb)\(function(nomination, isPlural: isList)) \(Self.article)."
  }

  private func named(_ candidate: Candidate?) -> String {
    candidate.map { agreement($0).gender } == .feminine ? "nommée" : "nommé"
  }

  /// With the members who stand; of somebody who is none, the civility in the name tells.
  private func agreement(_ candidate: Candidate) -> Agreement {
    let members = candidate.members.compactMap(council.member)
    if !members.isEmpty { return Agreement(with: members) }
    let isWoman = ["mme ", "madame ", "mlle "].contains { candidate.name.folded.hasPrefix($0) }
    return isWoman ? .feminine : .masculine
  }

  /// « Premier tour de scrutin : votants 15 ; bulletins blancs 1 ; nuls 0 ; suffrages exprimés 14 ;
  /// majorité absolue 8. »; the majority is told in the rounds that need it.
  private func counts(_ round: ElectionRound, number: Int, _ nomination: Nomination) -> String {
    let isOnly = nomination.system.rounds == 1
    let words =
      isOnly
      ? "Scrutin"
      : FrenchNumber(number).ordinalWords(gender: .masculine).withInitialCapital
        + " tour de scrutin"
    let expressed = round.expressed(nomination, voters: voters)
    var parts = [("votants", voters - round.notVoting)]
    if let papers = round.papers { parts.append(("bulletins trouvés dans l’urne", papers)) }
    parts += [
      ("bulletins blancs", round.blank), ("bulletins nuls", round.null),
      ("suffrages exprimés", expressed),
    ]
    if isOnly { parts.append(("sièges à pourvoir", nomination.seats)) }
    if number <= nomination.system.absoluteRounds {
      parts.append(("majorité absolue", majority(round, nomination)))
    }
    let list = parts.map { "\($0.0) \(FrenchNumber($0.1).figures)" }
    return words + Glyph.colon + list.joined(separator: Glyph.semicolon) + "."
  }

  private func majority(_ round: ElectionRound, _ nomination: Nomination) -> Int {
    round.statedMajority ?? round.majority(nomination, voters: voters)
  }

  private func results(_ round: ElectionRound, _ nomination: Nomination) -> String {
    let verb = round.results.count > 1 ? "Ont obtenu" : "A obtenu"
    let list = round.results.map { result in
      let name =
        nomination.system == .persons ? name(result.candidate) : listName(result.candidate)
      return "\(name), \(FrenchNumber(result.votes).figures) voix"
    }
    return verb + Glyph.colon + list.joined(separator: Glyph.semicolon) + "."
  }

  private func proclaimed(
    _ place: Int, _ round: ElectionRound, number: Int, _ nomination: Nomination
  ) -> String {
    let result = round.results[place]
    let isList = nomination.system == .list
    let agreement = isList ? .masculinePlural : agreement(result.candidate)
    let oldest =
      isList
      ? "la moyenne d’âge de ses candidats étant la plus élevée"
      : agreement.gender == .feminine ? "la plus âgée" : "le plus âgé"
    let reason =
      if round.isElectedByAge(place) {
        isList ? ", à égalité de voix, \(oldest)," : ", \(oldest) à égalité de voix,"
      } else if result.votes >= majority(round, nomination) {
        ", ayant obtenu la majorité absolue des suffrages exprimés,"
      } else if number > nomination.system.absoluteRounds {
        ", ayant obtenu la majorité relative des suffrages exprimés,"
      } else {
        ""
      }
    let verb = agreement.isPlural ? "sont" : "est"
    let who =
      isList ? "Les candidats de la " + listOfNames(result.candidate) : name(result.candidate)
    return
      "\(who)\(reason) \(verb) \(InflectedWord.proclaimedElected(agreement))"
      + function(nomination, isPlural: isList) + "."
  }

  /// « La liste « Ensemble » obtient 2 sièges : sont proclamés élus Mme PIET et M. BRUNET à la fonction de
  /// membre de la commission. »
  private func shared(_ seats: Int, _ candidate: Candidate, _ nomination: Nomination) -> String {
    let list = "La " + listName(candidate)
    let count = seats > 1 ? "\(FrenchNumber(seats).figures) sièges" : "\(max(0, seats)) siège"
    let elected = candidate.members.prefix(seats).compactMap(council.member)
    guard !elected.isEmpty else { return "\(list) obtient \(count)." }
    let agreement = Agreement(with: elected)
    let verb = agreement.isPlural ? "sont" : "est"
    return "\(list) obtient \(count)" + Glyph.colon
      + "\(verb) \(InflectedWord.proclaimedElected(agreement)) "
      + NameList(elected, grouping: .each).french
      + function(nomination, isPlural: agreement.isPlural) + "."
  }

  /// « liste « Ensemble » », « liste conduite par Mme PIET »
  private func listName(_ candidate: Candidate) -> String {
    let name = candidate.name.trimmingSpaces
    if !name.isEmpty {
      return name.folded.hasPrefix("liste ")
        ? name.prefix(1).lowercased() + name.dropFirst() : "liste « \(name) »".typeset
    }
    let first = candidate.members.first.flatMap(council.member)
    return first.map { "liste conduite par " + NameList([$0], grouping: .each).french } ?? "liste"
  }

  /// The list with those who stand on it.
  private func listOfNames(_ candidate: Candidate) -> String {
    let members = NameList(candidate.members.compactMap(council.member), grouping: .each).french
    return listName(candidate) + (members.isEmpty ? "" : " (\(members))")
  }

  /// « à la fonction de délégué au syndicat d’eau »; empty where it is not noted.
  private func function(_ nomination: Nomination, isPlural: Bool = false) -> String {
    let post = nomination.post.trimmingSpaces
    guard let first = post.folded.first else { return "" }
    return (isPlural ? " aux fonctions " : " à la fonction ")
      + ("aeiouyh".contains(first) ? "d’" : "de ") + post
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
