import MinutesModel
import Testing

@testable import MinutesWording

@Suite struct `What is said of the facts of a plan` {
  @Test func `a derogation in the words typed, else by its ground and date`() {
    var plan = FinancingPlan()
    #expect(FinancingWording.derogation(of: plan) == nil)
    plan.derogationGround = .schoolRenovation
    #expect(
      FinancingWording.derogation(of: plan)
        == "Dérogation à la participation minimale du maître d’ouvrage\u{A0}: rénovation énergétique "
        + "des écoles")
    plan.derogationDecidedOn = CalendarDate(year: 2024, month: 5, day: 3)
    #expect(
      FinancingWording.derogation(of: plan)?
        .hasSuffix("des écoles, décision du préfet du 3 mai 2024") == true)
    plan.ownFundingDerogation = "arrêté du 3 mai 2024"
    #expect(
      FinancingWording.derogation(of: plan)
        == "Dérogation à la participation minimale du maître d’ouvrage\u{A0}: arrêté du 3 mai 2024")
  }

  @Test func `the eligible expense`() {
    #expect(
      FinancingWording.eligibleBase("7 572,84 €")
        == "Dépense éligible retenue par les financeurs\u{A0}: 7 572,84 €")
  }

  @Test func `each ground has words of its own`() {
    #expect(
      Set(OwnFundingDerogation.allCases.map(\.french)).count
        == OwnFundingDerogation.allCases.count)
  }
}
