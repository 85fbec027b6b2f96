import MinutesModel
import MinutesTestSupport
import Testing

struct AmountTests {
  @Test func `sums are exact and saturate instead of trapping`() {
    #expect(Amount(cents: 42_200) + Amount(cents: 55_000) == Amount(cents: 97_200))
    #expect([Amount(cents: 1), Amount(cents: 2)].total == Amount(cents: 3))
    #expect(Amount(cents: .max) + Amount(cents: 1) == Amount(cents: .max))
    #expect(Amount(cents: .min) - Amount(cents: 1) == Amount(cents: .min))
    #expect(Amount(cents: .min) + Amount(cents: -1) == Amount(cents: .min))
    #expect(Amount(cents: .max) - Amount(cents: -1) == Amount(cents: .max))
    #expect(Amount(euros: .max) == Amount(cents: .max))
    #expect(Amount(euros: .min) == Amount(cents: .min))
    #expect(Amount(cents: .max) * 2 == Amount(cents: .max))
    #expect(Amount(cents: .max) * -2 == Amount(cents: .min))
    #expect(Amount(cents: .min).magnitude == Amount(cents: .max))
    #expect(Amount(cents: -5).magnitude == Amount(cents: 5))
    #expect(Amount(cents: 1_500) * 60 == Amount(euros: 900))
  }

  @Test(arguments: [
    (799_484, 2_000, 10_000, 159_897), (799_484, 8_000, 10_000, 639_587), (1, 1, 2, 1),
    (-1, 1, 2, -1), (3, 1, 2, 2), (-3, 1, 2, -2), (1, 1, 3, 0), (2, 1, 3, 1), (5, -1, 2, -3),
    (5, 1, -2, -3), (-5, 1, -2, 3), (0, 5, 7, 0), (100, 0, 3, 0),
  ])
  func `a share is rounded half away from zero`(
    cents: Int64, numerator: Int64, denominator: Int64, rounded: Int64
  ) {
    #expect(
      Amount(cents: cents).scaled(by: numerator, over: denominator) == Amount(cents: rounded))
  }

  @Test func `what does not fit has no share`() {
    #expect(Amount(cents: 1).scaled(by: 1, over: 0) == nil)
    #expect(Amount(cents: .max).scaled(by: 2, over: 1) == nil)
    #expect(Amount(cents: .min).scaled(by: -1, over: 1) == nil)
    #expect(Amount(cents: .max).scaled(by: .max, over: .max) == Amount(cents: .max))
    #expect(Amount(cents: .min + 1).scaled(by: 1, over: 1) == Amount(cents: .min + 1))
    #expect(Amount(cents: .min).scaled(by: 1, over: .min) == Amount(cents: 1))
  }

  @Test func `scaling agrees with slow arithmetic`() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<20_000 {
      let bits = Int64.random(in: 1...20, using: &generator)
      let cents = Int64.random(in: -(1 << bits)...(1 << bits), using: &generator)
      let numerator = Int64.random(in: -20_000...20_000, using: &generator)
      let denominator = Int64.random(in: 1...20_000, using: &generator)
      let product = cents * numerator
      // count up from the quotient cut down, in whole numbers
      var expected = abs(product) / denominator
      if (abs(product) - expected * denominator) * 2 >= denominator { expected += 1 }
      if product < 0 { expected = -expected }
      let scaled = Amount(cents: cents).scaled(by: numerator, over: denominator)
      if scaled != Amount(cents: expected) {
        Issue.record("\(cents) × \(numerator) / \(denominator): \(String(describing: scaled))")
      }
    }
  }

  @Test func `scaling holds beyond 64 bits on the way`() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<5_000 {
      let cents = Int64.random(in: .min + 1 ... .max, using: &generator)
      let factor = Int64.random(in: 1...Int64.max, using: &generator)
      if Amount(cents: cents).scaled(by: factor, over: factor) != Amount(cents: cents) {
        Issue.record("\(cents) × \(factor) / \(factor)")
      }
    }
  }

  @Test(arguments: [
    (50_428_557, 1, 4, 12_607_139), (7, 1, 4, 1), (0, 1, 4, 0), (100, 3, 4, 75),
  ])
  func `a quarter is cut down to the cent`(
    cents: Int64, numerator: Int64, denominator: Int64, cut: Int64
  ) {
    #expect(Amount(cents: cents).scaledDown(by: numerator, over: denominator) == Amount(cents: cut))
  }

  @Test func `nothing negative is cut down`() {
    #expect(Amount(cents: -1).scaledDown(by: 1, over: 4) == nil)
    #expect(Amount(cents: 1).scaledDown(by: -1, over: 4) == nil)
    #expect(Amount(cents: 1).scaledDown(by: 1, over: 0) == nil)
    #expect(Amount(cents: .max).scaledDown(by: 2, over: 1) == nil)
  }

  @Test func `rates`() {
    #expect(Rate(percent: 20).of(Amount(cents: 799_484)) == Amount(cents: 159_897))
    #expect(Rate(percent: 20).added(to: Amount(cents: 29_167)) == Amount(cents: 35_000))
    #expect(Rate(basisPoints: 550).of(Amount(cents: 100)) == Amount(cents: 6))
    #expect(
      Rate.share(of: Amount(cents: 9_866_400), in: Amount(cents: 49_415_000))
        == Rate(basisPoints: 1_997))
    #expect(Rate.share(of: Amount(cents: 1), in: .zero) == nil)
    #expect(Rate.whole.of(Amount(cents: 123)) == Amount(cents: 123))
    #expect(Rate(percent: .max) > Rate.whole)
  }
}
