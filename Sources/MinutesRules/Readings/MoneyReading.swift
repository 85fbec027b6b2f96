/// What a text says of money, read once for all rules on items; most texts say nothing of it.
struct MoneyReading: Sendable {
  /// Amounts that can be read in two ways.
  let ambiguous: [AmbiguousAmount]
  /// Shares of the commune’s own money, where there is a plan.
  let shares: [SaidShare]

  /// `nil` where there is nothing to judge.
  ///
  /// - Parameter isOfPlan: whether the text stands in an item with a financing plan.
  init?(_ text: TokenizedText, isOfPlan: Bool) {
    ambiguous = AmbiguousAmount.all(in: text)
    shares = isOfPlan ? SaidShare.all(in: text) : []
    if ambiguous.isEmpty, shares.isEmpty { return nil }
  }
}
