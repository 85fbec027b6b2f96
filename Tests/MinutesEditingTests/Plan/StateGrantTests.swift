import MinutesEditing
import MinutesModel
import Testing

@Suite struct `Knowing a State grant by its name` {
  private func plan(_ line: ResourceLine, _ edits: Edit...) throws -> ResourceLine? {
    var minutes = Sample.minutes
    let plan = BlockContent.financingPlan(FinancingPlan(resources: [line]))
    try Edit.block(Sample.item, .replace(Sample.plan, plan)).apply(to: &minutes)
    for edit in edits { try edit.apply(to: &minutes) }
    guard case .financingPlan(let plan)? = minutes.item(Sample.item)?.block(Sample.plan)?.content
    else { return nil }
    return plan.resources.first
  }

  private static let label = FieldAddress(
    item: Sample.item, block: Sample.plan, path: .resource(0, .label))

  @Test(
    arguments: [
      ("DETR 2026", .stateGrant), ("État (dsil)", .stateGrant), ("Dotation DPV", .stateGrant),
      ("DSID", .stateGrant), ("DETRE", .publicSubsidy), ("Département", .publicSubsidy),
    ] as [(String, ResourceKind)])
  func `by the label and by the funder`(text: String, kind: ResourceKind) throws {
    let typed = Edit.text(.replace(TextRange(Self.label, 0..<0), with: text))
    #expect(try plan(ResourceLine(), typed)?.kind == kind)
    let funder = Edit.financing(Sample.item, Sample.plan, .setFunder(0, text))
    #expect(try plan(ResourceLine(), funder)?.kind == kind)
    #expect(try plan(ResourceLine(kind: .loan), typed, funder)?.kind == .loan)
  }

  @Test func `a kind chosen afterwards stays`() throws {
    let line = try plan(
      ResourceLine(label: "DETR", kind: .stateGrant),
      .financing(Sample.item, Sample.plan, .setResourceKind(0, .publicSubsidy)),
      .text(.replace(TextRange(Self.label, 4..<4), with: " 2026")))
    #expect(line?.label == "DETR 2026")
    #expect(line?.kind == .publicSubsidy)
  }
}
