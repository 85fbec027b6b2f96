extension FinancingPlan {
  /// The share of the expenses that each resource is printed with, in basis points: as declared, else
  /// as computed.
  ///
  /// The computed ones are rounded by the largest remainder, so that the shares of a balanced plan make
  /// 100 %: three thirds are 33,34 %, 33,33 % and 33,33 %. `nil` for a line without an amount.
  package var displayedShares: [Rate?] {
    shares(fixed: resources.map(\.declaredShare))
  }

  /// The shares computed for every line, whatever is declared, likewise.
  package var computedShares: [Rate?] {
    shares(fixed: resources.map { _ in nil })
  }

  private func shares(fixed: [Rate?]) -> [Rate?] {
    let whole = expenseTotal
    var result = fixed
    var open: [(index: Int, floor: Int64, rest: UInt64)] = []
    for (index, line) in resources.enumerated() where fixed[index] == nil {
      guard let amount = line.amount.amount else { continue }
      if let share = amount.floorShare(of: whole) {
        open.append((index, share.basisPoints, share.rest))
      } else {
        result[index] = Rate.share(of: amount, in: whole)
      }
    }
    let declared = fixed.compactMap { $0?.basisPoints }.reduce(0, &+)
    let floors = open.map(\.floor).reduce(0, &+)
    let missing = Rate.whole.basisPoints &- declared &- floors
    let makesTheWhole =
      imbalance == .zero && resourceSum == whole && (0...Int64(open.count)).contains(missing)
    let raised =
      makesTheWhole
      ? Set(
        open.sorted { ($1.rest, $0.index) < ($0.rest, $1.index) }.prefix(Int(missing)).map(\.index))
      : []
    for share in open {
      result[share.index] =
        makesTheWhole
        ? Rate(basisPoints: share.floor &+ (raised.contains(share.index) ? 1 : 0))
        : resources[share.index].amount.amount.flatMap { Rate.share(of: $0, in: whole) }
    }
    return result
  }
}

extension Amount {
  /// What share of a whole this is, cut to the basis point, and what is left over of it; `nil` for
  /// what is negative or does not fit.
  fileprivate func floorShare(of whole: Amount) -> (basisPoints: Int64, rest: UInt64)? {
    guard cents >= 0, whole.cents > 0 else { return nil }
    let product = cents.magnitude.multipliedFullWidth(by: Rate.whole.basisPoints.magnitude)
    guard product.high < whole.cents.magnitude else { return nil }
    let (quotient, rest) = whole.cents.magnitude.dividingFullWidth(product)
    return Int64(exactly: quotient).map { ($0, rest) }
  }
}

extension Rate {
  /// How many decimals say the rate exactly: 0 to 2.
  package var decimals: Int {
    basisPoints.isMultiple(of: 100) ? 0 : basisPoints.isMultiple(of: 10) ? 1 : 2
  }

  /// Whether a rate printed with so many decimals says what share `part` is of `whole`: it is the
  /// share rounded to them.
  package func says(_ part: Amount, of whole: Amount, decimals: Int) -> Bool {
    let unit: Int64 = decimals >= 2 ? 1 : decimals == 1 ? 10 : 100
    guard unit > 0, let share = part.scaled(by: Rate.whole.basisPoints / unit, over: whole.cents)
    else { return false }
    return share.cents &* unit == basisPoints
  }
}
