import MinutesModel

/// Finds claims about votes in the tokens of a text.
struct ClaimReader {
  let tokens: [ClaimToken]

  init(_ tokens: [ClaimToken]) {
    self.tokens = tokens
  }

  /// The words that a formula can begin with.
  private static let beginningsOfFormulas = Set(
    (ClaimPhrase.unanimity + ClaimPhrase.majority + ClaimPhrase.vague).flatMap {
      $0.words.first ?? []
    } + ["unanimite"])

  /// The words that a claim can begin with; figures aside.
  private static let beginnings = WordBeginnings(
    Array(beginningsOfFormulas) + Array(beginningsOfCounts) + Array(participles.keys))

  /// The claims with their ranges in UTF-8 code units.
  func claims() -> [ResultClaim] {
    let beginnings = Self.beginnings
    var result: [ResultClaim] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].mayBegin(beginnings), let (claim, next) = claim(at: index) {
        result.append(claim)
        index = next
      } else {
        index += 1
      }
    }
    return result
  }

  private func claim(at index: Int) -> (ResultClaim, next: Int)? {
    if Self.beginningsOfFormulas.contains(word(index)),
      let formula = unanimity(at: index) ?? majority(at: index) ?? vague(at: index)
    {
      return formula
    }
    return countsAlone(at: index) ?? outcome(at: index)
  }

  func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  /// The index after the first of these phrases that stands here.
  func match(_ phrases: [ClaimPhrase], at index: Int) -> Int? {
    for phrase in phrases {
      var next = index
      while next - index < phrase.words.count, phrase.words[next - index].contains(word(next)) {
        next += 1
      }
      if next - index == phrase.words.count { return next }
    }
    return nil
  }

  private func range(_ first: Int, _ next: Int) -> Range<Int> {
    tokens[first].range.lowerBound..<tokens[next - 1].range.upperBound
  }

  private func unanimity(at index: Int) -> (ResultClaim, next: Int)? {
    guard
      var next = match(ClaimPhrase.unanimity, at: index)
        ?? (word(index) == "unanimite" && isStandingAlone(index) ? index + 1 : nil)
    else { return nil }
    if word(next) == "moins", let exception = count(at: next + 1, labelled: false) {
      let claim = ResultClaim(
        .unanimityButSome, counts: exception.counts, range: range(index, exception.next))
      return (claim, exception.next)
    }
    if word(next) == "absolue" { next += 1 }
    for (formula, phrases) in ClaimPhrase.unanimityOf {
      guard let after = match(phrases, at: next) else { continue }
      return finishing(formula, from: index, at: word(after) == "municipal" ? after + 1 : after)
    }
    return finishing(.unanimity, from: index, at: next)
  }

  private func majority(at index: Int) -> (ResultClaim, next: Int)? {
    guard !["jusqu", "'"].contains(word(index - 1)),
      var next = match(ClaimPhrase.majority, at: index)
    else { return nil }
    let isAbsolute = word(next) == "absolue"
    if isAbsolute || ["simple", "relative"].contains(word(next)) { next += 1 }
    var formula = isAbsolute ? ResultFormula.absoluteMajority : .majority
    if let after = match(ClaimPhrase.majorityOfVotes, at: next) {
      (formula, next) = (.absoluteMajority, after)
    } else if let after = match(ClaimPhrase.majorityOfPresent, at: next) {
      (formula, next) = (isAbsolute ? .absoluteMajority : .majorityOfPresent, after)
    } else if let after = match(ClaimPhrase.majorityOfVoters, at: next) {
      next = after
    } else if ["de", "d", "des", "du"].contains(word(next)) {
      // the majority of something else
      return nil
    }
    return finishing(formula, from: index, at: next)
  }

  private func vague(at index: Int) -> (ResultClaim, next: Int)? {
    guard let next = match(ClaimPhrase.vague, at: index) else { return nil }
    return (ResultClaim(.vague, range: range(index, next)), next)
  }

  /// Takes in the counts and the casting vote that follow a formula.
  private func finishing(
    _ formula: ResultFormula, from first: Int, at index: Int
  ) -> (ResultClaim, next: Int) {
    var formula = formula
    var next = index
    var counts = ResultClaim.Counts.none
    var start = index
    while ["(", ":", ",", "-", "–", "—", "soit", "par", "avec"].contains(word(start)) { start += 1 }
    if let sequence = countSequence(at: start) {
      counts = sequence.counts
      next = sequence.next
      if tokens[index..<start].contains(where: { $0.text == "(" }),
        let closing = closingBracket(from: next)
      {
        next = closing
      }
    }
    if let after = castingVote(at: next) { (formula, next) = (.castingVote, after) }
    return (ResultClaim(.formula(formula), counts: counts, range: range(first, next)), next)
  }

  private func closingBracket(from index: Int) -> Int? {
    for next in index..<min(index + 40, tokens.count) {
      if word(next) == ")" { return next + 1 }
      if word(next) == "(" || word(next) == "\n" { return nil }
    }
    return nil
  }

  /// « , la voix du président étant prépondérante », « (voix prépondérante du maire) ».
  private func castingVote(at index: Int) -> Int? {
    for next in index..<min(index + 40, tokens.count) {
      let isFullStop = word(next) == "." && !["m", "mm"].contains(word(next - 1))
      if isFullStop || word(next) == "\n" || word(next) == ";" { return nil }
      guard word(next) == "preponderante" else { continue }
      let end = match(ClaimPhrase.president, at: next + 1) ?? next + 1
      return word(index) == "(" && word(end) == ")" ? end + 1 : end
    }
    return nil
  }

  private func countsAlone(at index: Int) -> (ResultClaim, next: Int)? {
    guard tokens.indices.contains(index),
      tokens[index].kind != .word || Self.beginningsOfCounts.contains(word(index))
    else { return nil }
    let start = word(index) == "par" ? index + 1 : index
    guard let sequence = countSequence(at: start) else { return nil }
    return finishing(.counts, counts: sequence.counts, from: index, at: sequence.next)
  }

  private func finishing(
    _ formula: ResultFormula, counts: ResultClaim.Counts, from first: Int, at index: Int
  ) -> (ResultClaim, next: Int) {
    if let after = castingVote(at: index) {
      return (
        ResultClaim(.formula(.castingVote), counts: counts, range: range(first, after)), after
      )
    }
    return (ResultClaim(.formula(formula), counts: counts, range: range(first, index)), index)
  }

  private func outcome(at index: Int) -> (ResultClaim, next: Int)? {
    guard let outcome = ClaimReader.outcome(of: word(index)) else { return nil }
    let announcesVote =
      unanimity(at: index + 1) != nil || majority(at: index + 1) != nil
      || countsAlone(at: index + 1) != nil
    if announcesVote || tokens.count == 1 || (tokens.count == 2 && word(1) == ".") {
      return (ResultClaim(.outcome(outcome), range: range(index, index + 1)), index + 1)
    }
    // « est adopté », « n’est donc pas adoptée »
    guard let auxiliary = (max(0, index - 3)..<index).last(where: { isAuxiliary(word($0)) }),
      word(index + 1) != "par",
      (auxiliary + 1..<index).allSatisfy({ Self.adverbs.contains(word($0)) })
    else { return nil }
    let isNegated = (auxiliary + 1..<index).contains { word($0) == "pas" }
    let said = isNegated ? (outcome == .adopted ? Outcome.rejected : .adopted) : outcome
    return (ResultClaim(.outcome(said), range: range(auxiliary, index + 1)), index + 1)
  }

  private func isAuxiliary(_ word: String) -> Bool { word == "est" || word == "sont" }

  private static let adverbs: Set<String> = ["pas", "donc", "ainsi", "alors", "finalement"]

  /// What a participle says of a proposal.
  static func outcome(of word: String) -> Outcome? { participles[word] }

  private static let outcomes: [(stem: String, outcome: Outcome)] = [
    ("adopt", .adopted), ("approuv", .adopted), ("accept", .adopted), ("rejet", .rejected),
    ("repouss", .rejected), ("refus", .rejected),
  ]

  private static let participles = Dictionary(
    uniqueKeysWithValues: outcomes.flatMap { stem, outcome in
      ["e", "ee", "es", "ees"].map { (stem + $0, outcome) }
    })
}

extension ClaimToken {
  /// Whether a claim can begin with it.
  fileprivate func mayBegin(_ beginnings: WordBeginnings) -> Bool {
    switch kind {
    case .integer: true
    case .word: beginnings.contains(letters)
    case .figure, .mark: false
    }
  }
}
