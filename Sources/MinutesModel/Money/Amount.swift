/// An exact sum of money in euro cents.
///
/// Arithmetic saturates at `Int64`'s bounds instead of trapping: a record read from disk may hold
/// any figures, and a wrong total is a finding, never a crash.
package struct Amount: Hashable, Comparable, Codable, Sendable {
  /// The sum in cents; negative for a reduction of credits.
  package var cents: Int64

  /// An amount of so many cents.
  package init(cents: Int64) {
    self.cents = cents
  }

  /// An amount of so many whole euros.
  package init(euros: Int64) {
    let (product, overflow) = euros.multipliedReportingOverflow(by: 100)
    cents = overflow ? (euros < 0 ? .min : .max) : product
  }

  /// No money.
  package static let zero = Amount(cents: 0)

  package static func < (left: Amount, right: Amount) -> Bool {
    left.cents < right.cents
  }

  package static func + (left: Amount, right: Amount) -> Amount {
    let (sum, overflow) = left.cents.addingReportingOverflow(right.cents)
    return Amount(cents: overflow ? (right.cents < 0 ? .min : .max) : sum)
  }

  package static func - (left: Amount, right: Amount) -> Amount {
    let (difference, overflow) = left.cents.subtractingReportingOverflow(right.cents)
    return Amount(cents: overflow ? (right.cents < 0 ? .max : .min) : difference)
  }

  package static func += (left: inout Amount, right: Amount) {
    left = left + right
  }

  /// So many times this amount.
  package static func * (amount: Amount, count: Int64) -> Amount {
    let (product, overflow) = amount.cents.multipliedReportingOverflow(by: count)
    return Amount(
      cents: overflow ? ((amount.cents < 0) != (count < 0) ? .min : .max) : product)
  }

  /// The distance from zero.
  package var magnitude: Amount {
    cents < 0 ? Amount.zero - self : self
  }

  /// This amount times `numerator` over `denominator`, rounded half away from zero to the cent.
  ///
  /// The product is formed in 128 bits, so nothing is lost on the way; `nil` when the denominator
  /// is zero or the result does not fit.
  package func scaled(by numerator: Int64, over denominator: Int64) -> Amount? {
    guard denominator != 0 else { return nil }
    let negative = ((cents < 0) != (numerator < 0)) != (denominator < 0)
    let product = cents.magnitude.multipliedFullWidth(by: numerator.magnitude)
    let divisor = denominator.magnitude
    guard product.high < divisor else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    let roundsUp = remainder >= divisor - remainder
    let (rounded, overflow) = quotient.addingReportingOverflow(roundsUp ? 1 : 0)
    guard !overflow, let magnitude = Int64(exactly: rounded) else { return nil }
    return Amount(cents: negative ? -magnitude : magnitude)
  }

  /// The quarter, third… of this amount, cut down to the cent: `⌊amount × numerator / denominator⌋`.
  package func scaledDown(by numerator: Int64, over denominator: Int64) -> Amount? {
    guard numerator >= 0, denominator > 0, cents >= 0 else { return nil }
    let product = cents.magnitude.multipliedFullWidth(by: numerator.magnitude)
    guard product.high < denominator.magnitude else { return nil }
    let (quotient, _) = denominator.magnitude.dividingFullWidth(product)
    return Int64(exactly: quotient).map { Amount(cents: $0) }
  }
}

extension Sequence<Amount> {
  /// The sum of the amounts.
  package var total: Amount {
    reduce(.zero, +)
  }
}
