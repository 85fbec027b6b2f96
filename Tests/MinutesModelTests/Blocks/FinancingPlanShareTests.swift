import MinutesModel
import Testing

@Suite struct `Shares of a plan` {
  static func plan(_ cents: [Int64], declared: [Int64?] = []) -> FinancingPlan {
    FinancingPlan(
      expenses: [ExpenseLine(amount: .amount(Amount(cents: cents.reduce(0, +))))],
      resources: cents.enumerated().map { index, cents in
        ResourceLine(
          amount: .amount(Amount(cents: cents)),
          declaredShare: declared.indices.contains(index)
            ? declared[index].map { Rate(basisPoints: $0) } : nil)
      })
  }

  static let cases: [([Int64], [Int64])] = [
    ([1, 1, 1], [3_334, 3_333, 3_333]),
    ([1, 1, 1, 1, 1, 1, 1], [1_429, 1_429, 1_429, 1_429, 1_428, 1_428, 1_428]),
    ([639_587, 159_897], [8_000, 2_000]), ([2, 1], [6_667, 3_333]), ([0, 5], [0, 10_000]),
    ([7], [10_000]),
  ]

  @Test(arguments: cases) func `computed ones add up by the largest remainder`(
    _ cents: [Int64], _ shares: [Int64]
  ) {
    #expect(Self.plan(cents).displayedShares.map { $0?.basisPoints } == shares)
  }

  @Test func `declared ones stay, the others make up the rest`() {
    let plan = Self.plan([1, 1, 1], declared: [3_333])
    #expect(plan.displayedShares.map { $0?.basisPoints } == [3_333, 3_334, 3_333])
    #expect(plan.computedShares.map { $0?.basisPoints } == [3_334, 3_333, 3_333])
    let wrong = Self.plan([1, 1, 1], declared: [5_000])
    #expect(wrong.displayedShares.map { $0?.basisPoints } == [5_000, 3_333, 3_333])
  }

  @Test func `a plan that does not balance has shares of its expenses`() {
    var plan = Self.plan([1, 1, 1])
    plan.resources.removeLast()
    plan.resources.append(ResourceLine())
    #expect(plan.displayedShares.map { $0?.basisPoints } == [3_333, 3_333, nil])
  }

  @Test func `a printed rate says the share rounded to its decimals`() {
    let (part, whole) = (Amount(cents: 9_866_400), Amount(cents: 49_415_000))
    #expect(Rate(percent: 20).says(part, of: whole, decimals: 0))
    #expect(!Rate(percent: 20).says(part, of: whole, decimals: 2))
    #expect(Rate(basisPoints: 1_997).says(part, of: whole, decimals: 2))
    #expect(Rate(basisPoints: 2_000).says(part, of: whole, decimals: 1))
    #expect(!Rate(basisPoints: 1_990).says(part, of: whole, decimals: 1))
    #expect(!Rate.whole.says(part, of: .zero, decimals: 0))
    #expect([2_000, 550, 1_997].map { Rate(basisPoints: $0).decimals } == [0, 1, 2])
  }
}
