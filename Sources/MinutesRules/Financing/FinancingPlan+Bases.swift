import MinutesModel

extension FinancingPlan {
  /// The most expense lines that a funder is taken to leave out of his base.
  private static let mostLeftOut = 3

  /// The expenses of which a rate makes an amount where it does not of all of them: the base without
  /// a few lines, and the indices of those.
  func partialBase(of rate: Rate, making amount: Amount) -> (base: Amount, without: [Int])? {
    let lines = expenses.indices.filter {
      (expenses[$0].amount.amount ?? .zero) > .zero
    }
    guard lines.count > 1, lines.count <= 24, amount > .zero else { return nil }
    func search(_ left: Int, from start: Int, _ without: [Int], _ base: Amount) -> (Amount, [Int])?
    {
      if left == 0 { return rate.of(base) == amount ? (base, without) : nil }
      for place in start..<lines.count {
        let line = lines[place]
        let rest = base - (expenses[line].amount.amount ?? .zero)
        if let found = search(left - 1, from: place + 1, without + [line], rest) { return found }
      }
      return nil
    }
    for count in 1...min(Self.mostLeftOut, lines.count - 1) {
      if let found = search(count, from: 0, [], expenseSum) { return found }
    }
    return nil
  }

  /// The expense that the rates of funders apply to: the eligible one, else the whole.
  var fundedBase: Amount { eligibleBase.amount ?? expenseTotal }

  /// Whether a resource is what its declared share makes of the cost; `nil` where nothing is declared.
  ///
  /// A rate with decimals is often a share computed from the amount: then it need only be that share,
  /// rounded.
  func declaredShareFits(_ index: Int) -> Bool? {
    let line = resources[index]
    guard let rate = line.declaredShare, let amount = line.amount.amount, expenseTotal > .zero,
      let expected = rate.of(expenseTotal)
    else { return nil }
    if amount == expected || amount == rate.of(expenseSum) { return true }
    if let eligible = eligibleBase.amount, amount == rate.of(eligible) { return true }
    return rate.decimals > 0
      && (rate.says(amount, of: expenseTotal, decimals: rate.decimals)
        || computedShares[index] == rate)
  }
}
