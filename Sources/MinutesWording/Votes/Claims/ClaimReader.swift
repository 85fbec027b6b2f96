import MinutesModel

/// Finds claims about votes in the tokens of a text.
struct ClaimReader {
  let tokens: [ClaimToken]

  init(_ tokens: [ClaimToken]) {
    self.tokens = tokens
  }

  /// Whether the word is one without which no claim can be made.
  static func mayAnnounceClaim(_ word: String) -> Bool {
    announcing.contains(word) || ClaimReader.outcome(of: word) != nil
  }

  private static let announcing: Set<String> = [
    "unanimite", "lunanimite", "unanimement", "quasi-unanimite", "majorite", "opposition", "pour",
    "contre", "abstention", "abstentions", "absention", "absentions", "favorables", "oppositions",
  ]

  func claims() -> [ResultClaim] {
    var result: [ResultClaim] = []
    var index = 0
    while index < tokens.count {
      if let (claim, next) = claim(at: index) {
        result.append(claim)
        index = next
      } else {
        index += 1
      }
    }
    return result
  }

  private func claim(at index: Int) -> (ResultClaim, next: Int)? {
    unanimity(at: index) ?? majority(at: index) ?? vague(at: index) ?? countsAlone(at: index)
      ?? outcome(at: index)
  }

  func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  /// The index after the first of these sequences of words that stands here; a word may give its
  /// alternatives between bars.
  func match(_ patterns: [String], at index: Int) -> Int? {
    for pattern in patterns {
      var next = index
      var fits = true
      for part in pattern.split(separator: " ") {
        if !part.split(separator: "|").contains(where: { $0 == word(next) }) {
          fits = false
          break
        }
        next += 1
      }
      if fits { return next }
    }
    return nil
  }

  private func range(_ first: Int, _ next: Int) -> Range<Int> {
    tokens[first].range.lowerBound..<tokens[next - 1].range.upperBound
  }

  private func unanimity(at index: Int) -> (ResultClaim, next: Int)? {
    guard
      var next = match(
        ["a l ' unanimite", "a l unanimite", "a lunanimite", "unanimement"], at: index)
        ?? (isStandingAlone(index) ? match(["unanimite"], at: index) : nil)
    else { return nil }
    if word(next) == "moins", let exception = count(at: next + 1, labelled: false) {
      let claim = ResultClaim(
        .unanimityButSome, counts: exception.counts, range: range(index, exception.next))
      return (claim, exception.next)
    }
    if word(next) == "absolue" { next += 1 }
    let (formula, afterFormula) = unanimityOf(at: next)
    return finishing(formula, from: index, at: afterFormula)
  }

  private func unanimityOf(at index: Int) -> (ResultFormula, next: Int) {
    let members = "membres|conseillers|elus"
    let table: [(ResultFormula, [String])] = [
      (
        .unanimityOfVotesCast,
        [
          "des suffrages exprimes", "des votes exprimes|exprimees", "des voix exprimees|exprimes",
          "des exprimes", "des suffrages", "des voix", "des votes",
        ]
      ),
      (
        .unanimityOfPresentAndRepresented,
        [
          "des|de|ses presents et|ou representes",
          "des|de ses \(members) presents et|ou representes",
          "des|de \(members) presents et|ou representes",
          "des \(members) municipaux presents et|ou representes",
          "de ses \(members) presents et|ou representes", "des \(members) presents , representes",
        ]
      ),
      (
        .unanimityOfPresent,
        [
          "des|de presents", "de ses \(members) presents", "des|de \(members) presents",
          "des \(members) municipaux presents",
        ]
      ),
      (
        .unanimityOfVoters,
        ["des|de votants", "des|de \(members) votants", "de ses \(members) votants"]
      ),
      (
        .unanimityOfMembersInOffice,
        [
          "des \(members) en exercice", "de ses \(members) en exercice",
          "des membres du conseil municipal", "des membres du conseil", "du conseil municipal",
          "du conseil",
        ]
      ),
      (.unanimity, ["des|ses membres", "de ses membres"]),
    ]
    for (formula, patterns) in table {
      if let next = match(patterns, at: index) { return (formula, next) }
    }
    return (.unanimity, index)
  }

  private func majority(at index: Int) -> (ResultClaim, next: Int)? {
    guard !["jusqu", "'"].contains(word(index - 1)),
      var next = match(["a la majorite"], at: index)
    else { return nil }
    let isAbsolute = word(next) == "absolue"
    if isAbsolute || ["simple", "relative"].contains(word(next)) { next += 1 }
    let ofVotes = [
      "des suffrages exprimes", "des suffrages", "des voix exprimees", "des voix",
      "des votes exprimes", "des exprimes",
    ]
    let ofPresent = [
      "des membres|conseillers|elus presents et|ou representes",
      "des membres|conseillers|elus presents", "des presents et|ou representes", "des presents",
    ]
    var formula = isAbsolute ? ResultFormula.absoluteMajority : .majority
    if let after = match(ofVotes, at: next) {
      (formula, next) = (.absoluteMajority, after)
    } else if let after = match(ofPresent, at: next) {
      (formula, next) = (isAbsolute ? .absoluteMajority : .majorityOfPresent, after)
    } else if let after = match(["des votants", "des membres votants"], at: next) {
      next = after
    } else if ["de", "d", "des", "du"].contains(word(next)) {
      // the majority of something else
      return nil
    }
    return finishing(formula, from: index, at: next)
  }

  private func vague(at index: Int) -> (ResultClaim, next: Int)? {
    let patterns = [
      "a une tres large majorite", "a une|la large|grande|forte|tres majorite", "sans opposition",
      "sans aucune opposition", "aucune opposition", "a la quasi unanimite", "a la quasi-unanimite",
      "a une quasi-unanimite",
    ]
    guard let next = match(patterns, at: index) else { return nil }
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
      let holder = match(["du maire|president", "de la maire|presidente"], at: next + 1)
      let end = holder ?? next + 1
      return word(index) == "(" && word(end) == ")" ? end + 1 : end
    }
    return nil
  }

  private func countsAlone(at index: Int) -> (ResultClaim, next: Int)? {
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
      (auxiliary + 1..<index).allSatisfy({ adverbs.contains(word($0)) })
    else { return nil }
    let isNegated = (auxiliary + 1..<index).contains { word($0) == "pas" }
    let said = isNegated ? (outcome == .adopted ? Outcome.rejected : .adopted) : outcome
    return (ResultClaim(.outcome(said), range: range(auxiliary, index + 1)), index + 1)
  }

  private func isAuxiliary(_ word: String) -> Bool { word == "est" || word == "sont" }

  private var adverbs: Set<String> { ["pas", "donc", "ainsi", "alors", "finalement"] }

  /// What a participle says of a proposal.
  static func outcome(of word: String) -> Outcome? {
    for (stem, outcome) in outcomes where word.hasPrefix(stem) {
      return ["e", "ee", "es", "ees"].contains(word.dropFirst(stem.count)) ? outcome : nil
    }
    return nil
  }

  private static let outcomes: [(String, Outcome)] = [
    ("adopt", .adopted), ("approuv", .adopted), ("accept", .adopted), ("rejet", .rejected),
    ("repouss", .rejected), ("refus", .rejected),
  ]
}
