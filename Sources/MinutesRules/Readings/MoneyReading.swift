import MinutesModel

/// An amount of a text, where it stands.
struct SaidAmount: Sendable {
  let amount: Amount
  /// The figures, without unit, in characters of the text.
  let range: Range<Int>

  static func all(in text: TokenizedText) -> [SaidAmount] {
    text.tokens.indices.compactMap { index in
      guard let amount = text.tokens[index].number?.amount, text.currency(at: index + 1) != nil
      else { return nil }
      return SaidAmount(amount: amount, range: text.characters(text.tokens[index].bytes))
    }
  }
}

/// What a text says of money, read once for all rules on items; most texts say nothing of it.
struct MoneyReading: Sendable {
  /// Its amounts.
  let figures: [SaidAmount]
  /// Amounts that can be read in two ways.
  let ambiguous: [AmbiguousAmount]
  /// Amounts of things that have but one.
  let named: [NamedAmount]
  /// Amounts that are said to be this and not that.
  let natures: [AmountNature]
  let unitPrices: [UnitPrice]
  /// The band of a tariff.
  let band: TariffBand?
  /// Whether it gives a number of inhabitants outside a band.
  let inhabitants: Bool
  /// Shares of the commune’s own money, where there is a plan.
  let shares: [SaidShare]
  /// Shares of those who give money, where there is a plan.
  let funderShares: [FunderShare]
  /// Amounts asked of funders, where there is a plan.
  let asked: [AskedAmount]

  var amounts: [Amount] { figures.map(\.amount) }

  /// `nil` where there is nothing to judge.
  ///
  /// - Parameter isOfPlan: whether the text stands in an item with a financing plan.
  init?(_ text: TokenizedText, isOfPlan: Bool) {
    figures = SaidAmount.all(in: text)
    ambiguous = AmbiguousAmount.all(in: text)
    band = TariffBand(text)
    inhabitants =
      band == nil
      && text.tokens.indices.contains { text.isNumber($0) && text.word($0 + 1) == "habitants" }
    shares = isOfPlan ? SaidShare.all(in: text) : []
    funderShares = isOfPlan ? FunderShare.all(in: text) : []
    if figures.isEmpty {
      guard
        band != nil || inhabitants || !shares.isEmpty || !funderShares.isEmpty
          || !ambiguous.isEmpty
      else { return nil }
      (named, natures, unitPrices, asked) = ([], [], [], [])
      return
    }
    named = NamedAmount.all(in: text)
    natures = AmountNature.all(in: text)
    unitPrices = UnitPrice.all(in: text)
    asked = isOfPlan ? AskedAmount.all(in: text) : []
  }
}
