/// A count with what it counts, as read from a text.
struct CountReading {
  var counts: ResultClaim.Counts
  var next: Int
  /// Whether the words alone show that it counts votes (« 12 voix pour », « 2 abstentions »).
  var isCertain: Bool
}

extension ClaimReader {
  private enum Label { case inFavour, against, abstention, other }

  /// Counts one after the other: « 12 voix pour, 2 contre et 1 abstention », « 14 pour / 0 contre ».
  func countSequence(at index: Int) -> CountReading? {
    guard let first = count(at: index) else { return nil }
    var reading = first
    var parts = 1
    var next = separatorsSkipped(from: first.next)
    while let more = count(at: next), let merged = reading.counts.merging(more.counts) {
      reading = CountReading(
        counts: merged, next: more.next, isCertain: reading.isCertain || more.isCertain)
      parts += 1
      next = separatorsSkipped(from: reading.next)
    }
    guard parts > 1 || reading.isCertain || (isBoundary(index - 1) && isBoundary(reading.next))
    else { return nil }
    return reading.counts.isEmpty ? nil : reading
  }

  /// One count: « 12 voix pour », « 2 abstentions », « pour : 13 », « 12 voix contre 3 ».
  ///
  /// Without a label (after « unanimité moins ») « 2 voix » is enough and says nothing.
  func count(at index: Int, labelled: Bool = true) -> CountReading? {
    if let (value, afterNumber) = number(at: index) {
      var next = afterNumber
      let hasNoun = isVoteNoun(word(next))
      if hasNoun { next += 1 }
      if let label = label(word(next)) {
        // « Pour : 16 Contre : 3 »: the figure is of the label before it
        if [":", "="].contains(word(index - 1)), opensCount(at: next) { return nil }
        if hasNoun, label == .against, let (second, end) = number(at: next + 1),
          self.label(word(end)) == nil, !isVoteNoun(word(end))
        {
          return CountReading(
            counts: ResultClaim.Counts(inFavour: value, against: second), next: end,
            isCertain: true)
        }
        return CountReading(
          counts: counts(value, label), next: next + 1,
          isCertain: hasNoun || label == .abstention)
      }
      return labelled || !hasNoun
        ? nil : CountReading(counts: .none, next: next, isCertain: true)
    }
    // « Pour : 13 », « Voix contre = 0 »
    var next = index
    if ["voix", "votes", "vote"].contains(word(next)) { next += 1 }
    guard let label = label(word(next)), [":", "="].contains(word(next + 1)),
      let (value, end) = number(at: next + 2), word(end) != "€",
      self.label(word(end)) == nil || opensCount(at: end)
    else { return nil }
    return CountReading(
      counts: counts(value, label), next: end, isCertain: next > index || label == .abstention)
  }

  /// Whether a label with its own figure stands at the index: « Contre : 3 ».
  private func opensCount(at index: Int) -> Bool {
    label(word(index)) != nil && [":", "="].contains(word(index + 1))
      && number(at: index + 2) != nil
  }

  /// Whether nothing of the same phrase stands at the index.
  func isBoundary(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    return tokens[index].kind == .mark && !["'", "€", "%", "°"].contains(tokens[index].text)
      || tokens[index].text == "par"
  }

  /// Whether a word makes a phrase of its own: « Vote : unanimité ».
  func isStandingAlone(_ index: Int) -> Bool {
    let before = word(index - 1)
    return (index == 0 || [":", "(", "\n", "-", "–", "—"].contains(before))
      && (isBoundary(index + 1) || word(index + 1) == "des")
  }

  private func separatorsSkipped(from index: Int) -> Int {
    var next = index
    while [",", "/", ";", "et", "-", "–", "—", "|", ".", "\n"].contains(word(next)) { next += 1 }
    return next
  }

  private static let voteNouns: Set<String> = [
    "voix", "vote", "votes", "suffrage", "suffrages", "bulletin", "bulletins",
  ]
  private static let labels: [String: Label] = [
    "pour": .inFavour, "favorable": .inFavour, "favorables": .inFavour, "contre": .against,
    "defavorable": .against, "defavorables": .against, "opposition": .against,
    "oppositions": .against, "abstention": .abstention, "abstentions": .abstention,
    "absention": .abstention, "absentions": .abstention, "blanc": .other, "blancs": .other,
    "nul": .other, "nuls": .other,
  ]

  /// The words that counts can begin with; figures aside.
  static let beginningsOfCounts: Set<String> = Set(
    Array(labels.keys) + Array(voteNouns)
      + numbersInWords.keys.compactMap { $0.split(separator: " ").first.map(String.init) } + ["par"]
  )

  private func isVoteNoun(_ word: String) -> Bool { ClaimReader.voteNouns.contains(word) }

  private func label(_ word: String) -> Label? { ClaimReader.labels[word] }

  private func counts(_ value: Int, _ label: Label) -> ResultClaim.Counts {
    switch label {
    case .inFavour: ResultClaim.Counts(inFavour: value)
    case .against: ResultClaim.Counts(against: value)
    case .abstention: ResultClaim.Counts(abstentions: value)
    case .other: .none
    }
  }

  /// A whole number in figures, or in words up to 99.
  private func number(at index: Int) -> (Int, next: Int)? {
    guard tokens.indices.contains(index) else { return nil }
    if case .integer(let value) = tokens[index].kind {
      // not the cents or groups of an amount: « 6 395 pour », « n° 12 »
      if tokens.indices.contains(index - 1) {
        if case .integer = tokens[index - 1].kind { return nil }
        if tokens[index - 1].text == "°" { return nil }
      }
      return (value, index + 1)
    }
    guard tokens[index].kind == .word else { return nil }
    // « vingt et un »
    if word(index + 1) == "et",
      let value = ClaimReader.numbersInWords["\(word(index)) et \(word(index + 2))"]
    {
      return (value, index + 3)
    }
    return ClaimReader.numbersInWords[word(index)].map { ($0, index + 1) }
  }

  private static let numbersInWords: [String: Int] = {
    var table = ["aucun": 0, "aucune": 0]
    for value in 0...99 {
      for gender in Gender.allCases {
        for spelling in NumberSpelling.allCases {
          table[FrenchNumber(value).words(gender: gender, spelling: spelling).folded] = value
        }
      }
    }
    return table
  }()
}

extension ResultClaim.Counts {
  /// Both together; `nil` when they say the same thing twice.
  package func merging(_ other: ResultClaim.Counts) -> ResultClaim.Counts? {
    guard inFavour == nil || other.inFavour == nil, against == nil || other.against == nil,
      abstentions == nil || other.abstentions == nil
    else { return nil }
    return ResultClaim.Counts(
      inFavour: inFavour ?? other.inFavour, against: against ?? other.against,
      abstentions: abstentions ?? other.abstentions)
  }
}
