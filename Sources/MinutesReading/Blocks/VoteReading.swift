import MinutesModel
import MinutesWording

/// What words say of a vote: as much of a ballot as they tell, and no more.
struct VoteReading {
  private(set) var ballot = Ballot()
  /// Interested members who are said to take no part.
  private(set) var recusals: [MemberID] = []
  /// What a clerk should look at, if anything.
  private(set) var doubt: String?
  /// Whether the words tell a result at all.
  private(set) var tellsResult = false

  private let tokens: [ClaimToken]
  private let text: String
  private let context: RollContext
  /// Who is said to take no part elsewhere in the item.
  private let withdrawn: [Recusal]

  init(
    _ words: String, in context: RollContext, mode: BallotMode = .showOfHands,
    recusals: [Recusal] = []
  ) {
    let text = ReadableText.repaired(words)
    self.text = text
    withdrawn = recusals
    ballot.mode = mode
    self.context = context
    tokens = ClaimToken.all(in: text)
    readMode()
    let claims = ResultClaim.all(in: text)
    let outcomes = claims.compactMap { claim -> Outcome? in
      if case .outcome(let outcome) = claim.kind { outcome } else { nil }
    }
    readOutcome(said: outcomes.first)
    readVotes(claims.filter { if case .outcome = $0.kind { false } else { true } })
    if case .castingVote? = formula(of: claims) {
      ballot.presidentChoice = isAdopted ? .inFavour : .against
    }
    // what each member voted tells it already
    if ballot.mode != .secret, case .byException(let exceptions) = ballot.votes,
      ballot.presidentChoice
        == exceptions.first(where: { $0.member == context.president })?.choice ?? .inFavour
    {
      ballot.presidentChoice = nil
    }
    tellsResult = ballot.votes != .notTaken || ballot.declaredOutcome != nil
    settleOutcome()
  }

  /// The roll without those who take no part.
  var roll: RollCall {
    context.roll.recusing(
      withdrawn
        + recusals.filter { member in !withdrawn.contains { $0.member == member } }.map {
          Recusal(member: $0)
        })
  }

  private var isAdopted: Bool { ballot.declaredOutcome != .rejected }

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  private func has(_ words: String...) -> Bool {
    tokens.indices.contains { index in
      words.enumerated().allSatisfy { word(index + $0.offset) == $0.element }
    }
  }

  private func formula(of claims: [ResultClaim]) -> ResultFormula? {
    for claim in claims { if case .formula(let formula) = claim.kind { return formula } }
    return nil
  }

  private mutating func readMode() {
    if has("scrutin", "secret") || has("bulletin", "secret") || has("vote", "secret")
      || has("bulletins", "secrets")
    {
      ballot.mode = .secret
    } else if has("scrutin", "public") || has("appel", "nominal") {
      ballot.mode = .rollCall
    }
  }

  private mutating func readOutcome(said: Outcome?) {
    if has("n", "'", "adopte", "pas") || has("rejette") || has("rejettent") || has("refuse") {
      ballot.declaredOutcome = .rejected
    }
    if has("avis", "defavorable") {
      ballot.declaredOutcome = .unfavourableOpinion
    } else if has("avis", "favorable") {
      ballot.declaredOutcome = .favourableOpinion
    } else if has("prend", "acte") || has("prennent", "acte") {
      ballot.declaredOutcome = .noted
    } else if said == .rejected {
      ballot.declaredOutcome = .rejected
    } else if said == .adopted {
      ballot.declaredOutcome = .adopted
    }
  }

  // MARK: Votes

  private mutating func readVotes(_ claims: [ResultClaim]) {
    if has("par", "assentiment") || has("assentiment") {
      ballot.votes = .assent
      return
    }
    var counts = ResultClaim.Counts.none
    var isUnanimous = false
    var isClaimed = false
    for claim in claims {
      isClaimed = true
      if case .formula(let formula) = claim.kind, formula.isUnanimity { isUnanimous = true }
      counts.inFavour = counts.inFavour ?? claim.counts.inFavour
      counts.against = counts.against ?? claim.counts.against
      counts.abstentions = counts.abstentions ?? claim.counts.abstentions
    }
    if let labelled = LabelledCounts(tokens) {
      isClaimed = true
      counts = labelled.counts
    }
    let others = otherCounts
    let named = NamedVotes(text, tokens, context)
    recusals = named.recusals
    guard isClaimed || others != Tally() else { return }
    let voters = roll.voters.count
    let exceptions =
      (counts.against ?? 0) + (counts.abstentions ?? 0) + others.blank + others.null
      + others.notVoting
    if isUnanimous, counts.against ?? 0 == 0, exceptions == 0, named.exceptions.isEmpty,
      counts.inFavour.map({ $0 == voters }) ?? true
    {
      ballot.votes = .byException([])
      return
    }
    if ballot.mode != .secret, !named.exceptions.isEmpty, named.tells(counts, others) {
      let total = voters - named.exceptions.count
      if counts.inFavour.map({ $0 == total }) ?? true {
        ballot.votes = .byException(named.exceptions)
        if counts.inFavour == nil { doubt = "les voix qui ne sont pas nommées sont comptées pour" }
        return
      }
    }
    guard let inFavour = counts.inFavour else {
      if exceptions > 0 || isClaimed, !isUnanimous {
        doubt = "le texte ne dit pas combien de voix sont pour"
      }
      if isUnanimous, exceptions > 0 { doubt = "l’unanimité et \(exceptions) autres voix" }
      return
    }
    ballot.votes = .counts(
      Tally(
        inFavour: inFavour, against: counts.against ?? 0, abstentions: counts.abstentions ?? 0,
        blank: others.blank, null: others.null,
        notVoting: others.notVoting + named.unlistedNotVoting(others)))
  }

  /// Blank and void papers and those who take no part, where they are counted.
  private var otherCounts: Tally {
    var tally = Tally()
    for index in tokens.indices {
      guard let (value, next) = FrenchNumberReader.number(tokens, at: index), value < 1_000 else {
        continue
      }
      var label = next
      if ["bulletin", "bulletins", "vote", "votes", "suffrage", "suffrages"].contains(word(label)) {
        label += 1
      }
      switch word(label) {
      case "blanc", "blancs": tally.blank = value
      case "nul", "nuls": tally.null = value
      case "membre", "membres", "conseiller", "conseillers":
        if word(label + 1) == "ne" { tally.notVoting = value }
      default: break
      }
    }
    return tally
  }

  /// What the votes decide by themselves need not be declared.
  private mutating func settleOutcome() {
    guard let declared = ballot.declaredOutcome, declared == .adopted || declared == .rejected
    else { return }
    let derived: Outcome?
    if case .assent = ballot.votes {
      derived = .adopted
    } else {
      derived = ballot.result(in: roll, president: context.president).map {
        $0.isAdopted ? .adopted : .rejected
      }
    }
    if derived == declared || ballot.votes == .notTaken && declared == .adopted {
      ballot.declaredOutcome = nil
    }
  }
}

extension ResultFormula {
  /// Whether it says that nobody voted otherwise.
  var isUnanimity: Bool {
    switch self {
    case .unanimity, .unanimityOfVotesCast, .unanimityOfPresent, .unanimityOfPresentAndRepresented,
      .unanimityOfVoters, .unanimityOfMembersInOffice:
      true
    case .majority, .absoluteMajority, .majorityOfPresent, .counts, .castingVote: false
    }
  }
}

/// Who may vote at an item, as the head of the minutes and the movements tell it.
struct RollContext {
  let council: Council
  let roll: RollCall
  let president: MemberID?
  let mayor: MemberID?
  /// The members by their family name, folded.
  private let byName: [String: [Member]]
  /// The folded words of all names.
  let nameWords: Set<String>
  /// The same, parted at hyphens.
  private let nameParts: Set<String>

  init(_ minutes: Minutes) {
    nameWords = Set(
      minutes.council.members.flatMap {
        ClaimToken.all(in: $0.givenName + " " + $0.familyName).map(\.text)
      })
    nameParts = Set(
      nameWords.flatMap { word in word.split(separator: "-").map { String($0) } })
    council = minutes.council
    roll = minutes.rollCall()
    president = minutes.session.president
    mayor = minutes.council.members.first { $0.office == .mayor }?.id
    byName = Dictionary(grouping: minutes.council.members) { PersonName.key(of: $0.familyName) }
  }

  private init(_ context: RollContext, roll: RollCall) {
    council = context.council
    self.roll = roll
    president = context.president
    mayor = context.mayor
    byName = context.byName
    nameWords = context.nameWords
    nameParts = context.nameParts
  }

  /// Whether some of these words stand in the name of a member.
  func mayName(_ tokens: ArraySlice<ClaimToken>) -> Bool {
    tokens.contains { token in
      token.kind == .word
        && (nameParts.contains(token.text)
          || token.text.utf8.contains(UInt8(ascii: "-"))
            && token.text.split(separator: "-").contains { nameParts.contains(String($0)) })
    }
  }

  /// The same council at an item where others are there.
  func at(_ roll: RollCall) -> RollContext { RollContext(self, roll: roll) }

  /// The one member of that name.
  func member(_ name: PersonName) -> Member? {
    let fitting = (byName[name.key] ?? []).filter { member in
      if let civility = name.civility, civility != member.civility { return false }
      let given = PersonName.key(of: member.givenName)
      let said = PersonName.key(of: name.givenName)
      return given.isEmpty || said.isEmpty || given == said
        || said.count <= 2 && given.hasPrefix(said.prefix(1))
    }
    return fitting.count == 1 ? fitting.first : nil
  }
}
