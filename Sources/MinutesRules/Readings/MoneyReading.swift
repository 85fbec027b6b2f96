/// What a text says of money, read once for all rules; most texts say nothing of it.
struct MoneyReading: Sendable {
  /// Amounts and percentages that are not in the form of French typography.
  let forms: [AmountForm]
  /// Amounts in words beside figures.
  let spelled: [SpelledAmount]
  /// Amounts that can be read in two ways.
  let ambiguous: [AmbiguousAmount]
  /// « 1,99 euros »
  let plurals: [WrongPlural]

  /// Shares of the commune’s own money, where there is a plan.
  let shares: [SaidShare]

  /// `nil` where there is nothing to judge.
  ///
  /// - Parameter isOfPlan: whether the text stands in an item with a financing plan.
  init?(_ text: TokenizedText, isOfPlan: Bool) {
    forms = AmountForm.all(in: text)
    spelled = SpelledAmount.all(in: text)
    ambiguous = AmbiguousAmount.all(in: text)
    plurals = WrongPlural.all(in: text)
    shares = isOfPlan ? SaidShare.all(in: text) : []
    if shares.isEmpty, forms.isEmpty, spelled.isEmpty, ambiguous.isEmpty, plurals.isEmpty {
      return nil
    }
  }
}
