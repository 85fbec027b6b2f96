import MinutesWording

/// Counts told after their labels: « Pour 9 – Contre 0 – Abstention 1 », « Ont voté pour : 9 », one a
/// line or one after the other, with or without names behind them.
struct LabelledCounts {
  private(set) var counts = ResultClaim.Counts.none

  /// `nil` where no count follows a label, or where one label alone has no colon.
  init?(_ tokens: [ClaimToken]) {
    func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }
    var (found, depth) = (0, 0)
    var hasColon = false
    var isAfterNumber = false
    for (index, token) in tokens.enumerated() {
      if token.kind == .mark {
        if token.text == "(" { depth += 1 } else if token.text == ")" { depth = max(0, depth - 1) }
        continue
      }
      guard depth == 0, token.kind == .word else { continue }
      guard let label = LabelledCounts.labels[token.text] else { continue }
      // « 12 voix pour »: the count stands before
      if index > 0, case .integer = tokens[index - 1].kind, found == 0 { return nil }
      if index > 1, ["voix", "vote", "votes"].contains(word(index - 1)),
        case .integer = tokens[index - 2].kind
      {
        return nil
      }
      var next = index + 1
      let isColon = [":", "="].contains(word(next))
      if isColon { next += 1 }
      guard tokens.indices.contains(next), case .integer(let value) = tokens[next].kind else {
        continue
      }
      let one: ResultClaim.Counts =
        switch label {
        case .inFavour: ResultClaim.Counts(inFavour: value)
        case .against: ResultClaim.Counts(against: value)
        case .abstention: ResultClaim.Counts(abstentions: value)
        }
      guard let both = counts.merging(one) else { return nil }
      counts = both
      found += 1
      hasColon = hasColon || isColon
      isAfterNumber = true
    }
    guard isAfterNumber, found > 1 || hasColon else { return nil }
  }

  private enum Label { case inFavour, against, abstention }

  private static let labels: [String: Label] = {
    var result: [String: Label] = ["pour": .inFavour, "contre": .against]
    for word in ["abstention", "abstentions", "abstenu", "abstenue", "abstenus", "abstenues"] {
      result[word] = .abstention
    }
    for word in ["opposition", "oppositions", "oppose", "opposes"] { result[word] = .against }
    return result
  }()
}
