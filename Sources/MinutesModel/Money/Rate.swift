/// A percentage in basis points: 20 % is 2 000, 5,5 % is 550.
package struct Rate: Hashable, Comparable, Codable, Sendable {
  /// Hundredths of a percent.
  package var basisPoints: Int64

  /// A rate of so many basis points.
  package init(basisPoints: Int64) {
    self.basisPoints = basisPoints
  }

  /// A rate of so many whole percents.
  package init(percent: Int64) {
    let (product, overflow) = percent.multipliedReportingOverflow(by: 100)
    basisPoints = overflow ? (percent < 0 ? .min : .max) : product
  }

  /// Nothing of anything.
  package static let zero = Rate(basisPoints: 0)
  /// All of it.
  package static let whole = Rate(percent: 100)

  package static func < (left: Rate, right: Rate) -> Bool {
    left.basisPoints < right.basisPoints
  }

  /// This share of an amount, rounded half away from zero to the cent; `nil` beyond `Int64`.
  package func of(_ amount: Amount) -> Amount? {
    amount.scaled(by: basisPoints, over: Rate.whole.basisPoints)
  }

  /// An amount plus this rate of it (HT → TTC), rounded to the cent; `nil` beyond `Int64`.
  package func added(to amount: Amount) -> Amount? {
    of(amount).map { amount + $0 }
  }

  /// What share `part` is of `whole`, rounded to the basis point; `nil` when `whole` is zero.
  package static func share(of part: Amount, in whole: Amount) -> Rate? {
    part.scaled(by: Rate.whole.basisPoints, over: whole.cents).map { Rate(basisPoints: $0.cents) }
  }
}
