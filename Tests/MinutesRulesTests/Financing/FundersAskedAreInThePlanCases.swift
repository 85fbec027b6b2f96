import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `F-16` {
  static let plan = FinancingPlan(
    expenses: [ExpenseLine(label: "Travaux", amount: .cents(170_000_00))],
    resources: [
      ResourceLine(
        label: "DETR 2024", funder: "État", kind: .stateGrant, amount: .cents(68_000_00)),
      ResourceLine(
        label: "Plan écoles", funder: "Département de l’Orne", amount: .cents(34_000_00)),
      ResourceLine(label: "Autofinancement", kind: .ownFunding, amount: .cents(68_000_00)),
    ])

  static func record(_ plan: FinancingPlan = plan, _ clauses: Line...) -> RecordBuilder {
    RecordBuilder().item(
      .financingPlan(plan), .ballot(Ballot(votes: .byException([]))),
      .passage(Passage(role: .operative(.verbs), lines: clauses)))
  }

  static func place(_ path: FieldPath, block: Int) -> Place {
    .field(FieldAddress(item: ItemID(1), block: BlockID(block), path: path), nil)
  }

  @Test func `one is asked who is not in the plan`() {
    let found = Self.record(
      Self.plan,
      Line("Sollicite une subvention auprès de la Région et de l’État et du Département")
    ).findings("F-16")
    #expect(found.map(\.place) == [Self.place(.line(0), block: 3)])
    #expect(
      found.messages == [
        "le dispositif sollicite la Région, qui n’est pas dans le plan de financement"
      ])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func `one is in the plan whom nobody asks`() {
    let found = Self.record(
      Self.plan, Line("Sollicite auprès de l’État une subvention au titre de la DETR")
    ).findings("F-16")
    #expect(found.map(\.place) == [Self.place(.resource(1, .label), block: 1)])
    #expect(
      found.messages == [
        "« Département de l’Orne – Plan écoles » est dans le plan, le dispositif ne le sollicite pas"
      ])
  }

  @Test func `no amount anywhere`() {
    let plan = Self.plan.with { $0.resources[1].amount = .empty }
    let clause = "Sollicite l’État (DETR) et le Département pour une subvention"
    let found = Self.record(plan, Line(clause)).findings("F-16")
    #expect(found.map(\.place) == [Self.place(.resource(1, .amount), block: 1)])
    #expect(
      Self.record(plan, Line(clause + " de 34 000 €")).findings("F-16") == [])
  }

  @Test(arguments: [
    "Sollicite auprès de l’État une subvention de 68 000,00 € au titre de la DETR 2024 et auprès du "
      + "Département de l’Orne une subvention de 34 000,00 € au titre du plan écoles",
    "Sollicite les subventions inscrites au plan", "Autorise Mme la maire à signer la convention",
    "Demande à la Région de rouvrir la gare",
    "Sollicite de la préfecture la DETR, et du Conseil départemental une aide, et autorise le maire à "
      + "signer toute convention avec la Région",
    "Autorise le maire à solliciter les subventions auprès de l’État et à signer",
  ]) func `is quiet on`(_ clause: String) {
    #expect(Self.record(Self.plan, Line(clause)).findings("F-16").map(\.message) == [])
  }

  @Test func `the entries below a clause belong to it`() {
    let record = Self.record(
      Self.plan, Line("Sollicite les aides suivantes, en subvention :"),
      Line("68 000,00 € auprès de l’État au titre de la DETR", level: 1),
      Line("34 000,00 € auprès du Département", level: 1))
    #expect(record.findings("F-16") == [])
    let wrong = Self.record(
      Self.plan, Line("Sollicite en subvention :"), Line("68 000,00 € auprès de l’État", level: 1),
      Line("34 000,00 € auprès de la Région", level: 1))
    #expect(wrong.findings("F-16").count == 2)
  }

  @Test func `what is granted already is not asked again`() {
    let plan = Self.plan.with { $0.resources[1].label = "Plan écoles (acquis)" }
    #expect(
      Self.record(plan, Line("Sollicite l’État pour une subvention DETR")).findings("F-16") == [])
  }

  @Test func `a funder nobody knows by name leaves the question open`() {
    let plan = Self.plan.with { $0.resources[1] = ResourceLine(label: "SIEDS") }
    #expect(
      Self.record(plan, Line("Sollicite l’État et la Région pour une subvention")).findings("F-16")
        == [])
  }
}
