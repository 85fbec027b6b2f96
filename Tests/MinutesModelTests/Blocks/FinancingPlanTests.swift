import MinutesModel
import Testing

struct FinancingPlanTests {
  /// The plan of Azay-sur-Thouet (law.md §1.9): land, survey, deed and works.
  private func plan(landRate: Rate = .zero) -> FinancingPlan {
    let twenty = Rate(percent: 20)
    return FinancingPlan(
      expenses: [
        ExpenseLine(label: "Terrain", amount: .amount(Amount(cents: 42_200)), vatRate: landRate),
        ExpenseLine(label: "Bornage", amount: .amount(Amount(cents: 55_000)), vatRate: twenty),
        ExpenseLine(label: "Acte notarié", amount: .amount(Amount(cents: 29_167)), vatRate: twenty),
        ExpenseLine(label: "Travaux", amount: .text("6 731,17"), vatRate: twenty),
      ],
      resources: [
        ResourceLine(
          label: "Budget participatif", funder: "Département des Deux-Sèvres",
          amount: .amount(Amount(cents: 639_587)), declaredShare: Rate(percent: 80)),
        ResourceLine(
          label: "Autofinancement", kind: .ownFunding, amount: .amount(Amount(cents: 159_897))),
      ])
  }

  @Test func `the plan balances`() {
    let plan = plan()
    #expect(plan.expenseSum == Amount(cents: 799_484))
    #expect(plan.resourceSum == Amount(cents: 799_484))
    #expect(plan.expenseTotal == plan.expenseSum)
    #expect(plan.imbalance == .zero)
  }

  @Test func `every rounding of the TTC is told apart`() {
    let plan = plan()
    #expect(plan.includingVATByLine == Amount(cents: 950_940))
    #expect(plan.includingVATByRate == Amount(cents: 950_941))
    #expect(plan.includingVATAtTotal == Amount(cents: 950_941))
    #expect(plan.includingVATTotal == Amount(cents: 950_940))
    #expect(self.plan(landRate: Rate(percent: 20)).includingVATAtTotal == Amount(cents: 959_381))
  }

  @Test func `the own share is twenty per cent by a fifth of a cent`() throws {
    let plan = plan()
    let fifth = try #require(Rate(percent: 20).of(plan.expenseTotal))
    #expect(plan.ownShare == Amount(cents: 159_897))
    #expect(fifth == plan.ownShare)
    // 7 994,84 × 20 % is 1 598,968: in hundredths of a cent
    #expect(plan.ownShare.cents * 100 - plan.expenseTotal.cents * 20 == 20)
    #expect(plan.publicSubsidies == Amount(cents: 639_587))
    #expect(Rate(percent: 80).of(plan.expenseTotal) == Amount(cents: 639_587))
    #expect(Rate.share(of: plan.ownShare, in: plan.expenseTotal) == Rate(percent: 20))
  }

  @Test func `written totals are printed as they are`() {
    var plan = plan()
    plan.statedResourceTotal = .text("7 984,84")
    #expect(plan.resourceTotal == Amount(cents: 798_484))
    #expect(plan.resourceSum == Amount(cents: 799_484))
    #expect(plan.imbalance == Amount(cents: -1_000))
    plan.statedIncludingVAT = .text("9 500")
    #expect(plan.includingVATTotal == Amount(euros: 9_500))
    plan.statedExpenseTotal = .text("à préciser")
    #expect(plan.expenseTotal == plan.expenseSum)
  }

  @Test func `a line without rate or with its own TTC leaves only what can be said`() {
    var plan = plan()
    plan.expenses[0].vatRate = nil
    #expect(plan.includingVATByLine == nil)
    #expect(plan.includingVATByRate == nil)
    #expect(plan.includingVATAtTotal == nil)
    plan.expenses[0].includingVAT = .amount(Amount(cents: 42_200))
    #expect(plan.includingVATByLine == Amount(cents: 950_940))
    #expect(plan.includingVATAtTotal == nil)
    plan.expenses[0].amount = .text("gratuit")
    #expect(plan.expenseSum == Amount(cents: 757_284))
    plan.basis = .includingVAT
    #expect(plan.includingVATByLine == nil)
  }

  @Test func `kinds of money decide what is own and what is public`() {
    let amount = Entry.amount(Amount(euros: 1))
    let plan = FinancingPlan(
      resources: ResourceKind.allCases.map { ResourceLine(kind: $0, amount: amount) })
    #expect(plan.ownShare == Amount(euros: 2))
    #expect(plan.publicSubsidies == Amount(euros: 3))
    #expect(plan.resourceSum == Amount(euros: Int64(ResourceKind.allCases.count)))
  }

  @Test func `figures beyond all bounds saturate`() {
    var plan = plan()
    plan.expenses = [
      ExpenseLine(amount: .amount(Amount(cents: .max)), vatRate: Rate(percent: 20)),
      ExpenseLine(amount: .amount(Amount(cents: .max)), vatRate: Rate(basisPoints: .max)),
    ]
    #expect(plan.expenseSum == Amount(cents: .max))
    #expect(plan.includingVATAtTotal == nil)
    #expect(plan.includingVATByLine == nil)
  }

  @Test func `the quarter of the credits`() {
    var authorisation = BudgetAuthorisation(
      base: .text("504 285,57"),
      lines: [
        AuthorisationLine(label: "Matériel", article: "2188", amount: .text("10 000")),
        AuthorisationLine(label: "Transport", article: "2182", amount: .text("25 000")),
      ])
    #expect(authorisation.derivedCeiling == Amount(cents: 12_607_139))
    #expect(authorisation.ceiling == Amount(cents: 12_607_139))
    #expect(authorisation.sum == Amount(euros: 35_000))
    #expect(authorisation.total == Amount(euros: 35_000))
    authorisation.statedCeiling = .text("126 000")
    authorisation.statedTotal = .text("36 000")
    #expect(authorisation.ceiling == Amount(euros: 126_000))
    #expect(authorisation.total == Amount(euros: 36_000))
    authorisation.base = .text("inconnue")
    #expect(authorisation.derivedCeiling == nil)
  }
}
