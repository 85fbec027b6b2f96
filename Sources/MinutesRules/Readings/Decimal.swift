import MinutesModel
import MinutesWording

/// A decimal figure as written in a text: exact, with the decimals it was written with.
struct Decimal: Hashable, Sendable {
  /// The figure without its comma.
  let mantissa: Int64
  /// Digits after the comma.
  let scale: Int

  /// More decimals than this are no figures of minutes.
  private static let deepestScale = 12

  init(mantissa: Int64, scale: Int) {
    self.mantissa = mantissa
    self.scale = scale
  }

  /// From ASCII digits; `nil` beyond what sums and products of figures in minutes need.
  init?(digits: [UInt8], decimals: [UInt8]) {
    guard digits.count + decimals.count <= 15, decimals.count <= 6 else { return nil }
    mantissa = (digits + decimals).reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    scale = decimals.count
  }

  /// The amount in cents, when the figure has at most two decimals.
  var amount: Amount? {
    switch scale {
    case 0: Amount(euros: mantissa)
    case 1: Amount(cents: mantissa * 10)
    case 2: Amount(cents: mantissa)
    default: nil
    }
  }

  /// The figure where it is written without decimals.
  var wholeNumber: Int? { scale == 0 ? Int(exactly: mantissa) : nil }

  static func * (left: Decimal, right: Decimal) -> Decimal? {
    let (product, overflow) = left.mantissa.multipliedReportingOverflow(by: right.mantissa)
    guard !overflow, left.scale + right.scale <= deepestScale else { return nil }
    return Decimal(mantissa: product, scale: left.scale + right.scale)
  }

  static func + (left: Decimal, right: Decimal) -> Decimal? {
    sum(left, right) { $0.addingReportingOverflow($1) }
  }

  static func - (left: Decimal, right: Decimal) -> Decimal? {
    sum(left, right) { $0.subtractingReportingOverflow($1) }
  }

  private static func sum(
    _ left: Decimal, _ right: Decimal, _ operation: (Int64, Int64) -> (Int64, Bool)
  ) -> Decimal? {
    let scale = max(left.scale, right.scale)
    guard let first = left.mantissa(atScale: scale), let second = right.mantissa(atScale: scale)
    else { return nil }
    let (result, overflow) = operation(first, second)
    return overflow ? nil : Decimal(mantissa: result, scale: scale)
  }

  /// The hundredth part: what « % » does to a figure.
  var hundredth: Decimal { Decimal(mantissa: mantissa, scale: scale + 2) }

  private func mantissa(atScale scale: Int) -> Int64? {
    var result = mantissa
    for _ in 0..<max(0, scale - self.scale) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  /// This figure rounded half up to so many decimals.
  func rounded(to decimals: Int) -> Decimal? {
    guard scale > decimals else {
      return mantissa(atScale: decimals).map { Decimal(mantissa: $0, scale: decimals) }
    }
    var divisor: Int64 = 1
    for _ in 0..<(scale - decimals) {
      let (product, overflow) = divisor.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      divisor = product
    }
    let (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: divisor)
    let up = remainder.magnitude * 2 >= divisor.magnitude
    return Decimal(mantissa: quotient + (up ? (mantissa < 0 ? -1 : 1) : 0), scale: decimals)
  }

  /// Whether a figure written with its decimals is this one, rounded or cut to them.
  func isWritten(as written: Decimal) -> Bool {
    guard let difference = self - written else { return true }
    // |difference| < 10^-written.scale
    var unit: Int64 = 1
    for _ in 0..<max(0, difference.scale - written.scale) {
      let (product, overflow) = unit.multipliedReportingOverflow(by: 10)
      if overflow { return true }
      unit = product
    }
    return difference.mantissa.magnitude < unit.magnitude
  }

  /// « 1 176 », « 35,28 »
  var figures: String {
    var divisor: UInt64 = 1
    for _ in 0..<scale { divisor *= 10 }
    let (whole, rest) = mantissa.magnitude.quotientAndRemainder(dividingBy: divisor)
    var text = (mantissa < 0 ? String(Glyph.minus) : "") + FrenchNumber(whole).figures
    if scale > 0 {
      let digits = String(rest)
      text += "," + String(repeating: "0", count: scale - digits.count) + digits
    }
    return text
  }
}
