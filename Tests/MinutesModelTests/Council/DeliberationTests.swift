import MinutesModel
import Testing

struct DeliberationTests {
  @Test(arguments: [
    ("2026_04_12", true), ("DEL2026_001", true), ("A23456789012345", true),
    ("A234567890123456", false), ("2026-04-12", false), ("d1", false), ("É1", false), ("", false),
  ])
  func `a transmitted number is fifteen capitals, digits and underscores at most`(
    number: String, isTransmittable: Bool
  ) {
    #expect(Deliberation.isTransmittable(number: number) == isTransmittable)
  }

  @Test func `the states of a session follow one another`() {
    #expect(SessionState.allCases == SessionState.allCases.sorted())
    #expect(
      SessionState.allCases.filter(\.isAfterSession)
        == [.draft, .reviewed, .signed, .approved, .published])
  }

  @Test func `a fonds de concours is public money`() {
    let plan = FinancingPlan(resources: [
      ResourceLine(kind: .fondsDeConcours, amount: .amount(Amount(cents: 10))),
      ResourceLine(kind: .privateFunding, amount: .amount(Amount(cents: 100))),
    ])
    #expect(plan.publicSubsidies == Amount(cents: 10))
    #expect(plan.ownShare == .zero)
  }
}
