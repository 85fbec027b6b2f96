import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

/// Findings that somebody lets stand, and rules that the commune does without.
@Suite struct `Accepted findings` {
  private let minutes = RecordBuilder().plan(
    .trails.with { $0.resources[1].amount = .cents(1_588_97) }, "Il est dit que 2 × 2 = 5 en tout."
  ).with { $0.session.secretary = nil }.minutes

  private func finding(_ rule: RuleID, in live: LiveFindings) throws -> Finding {
    try #require(live.findings.first { $0.rule == rule })
  }

  /// The record with the first finding of a rule accepted.
  private func accepting(_ rule: RuleID) throws -> Minutes {
    let live = LiveFindings(minutes)
    let acceptance = live.acceptance(
      of: try finding(rule, in: live), because: "vu avec la trésorerie", by: "Mme VIGNAULT",
      on: .on(2021, 2, 3))
    var changed = minutes
    try Edit.review(.accept(acceptance)).apply(to: &changed)
    return changed
  }

  private func replace(_ words: String, with new: String, in minutes: inout Minutes) throws {
    for numbered in minutes.numberedItems {
      for field in numbered.item.fields {
        guard let range = field.text.firstRange(of: words) else { continue }
        let start = field.text.distance(from: field.text.startIndex, to: range.lowerBound)
        try Edit.text(
          .replace(TextRange(field.address, start..<start + words.count), with: new)
        ).apply(to: &minutes)
        return
      }
    }
    Issue.record("no « \(words) »")
  }

  @Test(arguments: ["M-01", "F-03", "S-03"] as [RuleID])
  func `an accepted finding comes last, with the reason`(_ rule: RuleID) throws {
    let before = LiveFindings(minutes).findings
    let after = LiveFindings(try accepting(rule)).findings
    #expect(after.last?.rule == rule)
    #expect(after.last?.acceptedBecause == "vu avec la trésorerie")
    #expect(after.dropLast() == before.filter { $0.rule != rule }[...])
    #expect(before.allSatisfy { $0.acceptedBecause == nil })
  }

  @Test func `an item is marked by what is not accepted`() throws {
    let item = try #require(minutes.agenda.first?.id)
    #expect(LiveFindings(minutes).worst(in: item) == .error)
    var accepted = minutes
    for finding in LiveFindings(minutes).findings where finding.place.item == item {
      let acceptance = LiveFindings(minutes).acceptance(of: finding, because: "vu")
      try Edit.review(.accept(acceptance)).apply(to: &accepted)
    }
    #expect(LiveFindings(accepted).worst(in: item) == nil)
  }

  @Test func `it stays accepted while other words change, in front of it too`() throws {
    var changed = try accepting("M-01")
    var live = LiveFindings(changed)
    try replace("Il est dit", with: "Il est pourtant dit", in: &changed)
    live.update(changed)
    #expect(try finding("M-01", in: live).acceptedBecause != nil)
    #expect(live.findings == LiveFindings(changed).findings)
  }

  @Test func `it stays accepted when its line moves within the block`() throws {
    var changed = try accepting("M-01")
    try replace("Il est dit", with: "Rappel.\nIl est dit", in: &changed)
    #expect(try finding("M-01", in: LiveFindings(changed)).acceptedBecause != nil)
  }

  @Test func `it comes back when the figures it judged change`() throws {
    var changed = try accepting("M-01")
    var live = LiveFindings(changed)
    try replace("= 5", with: "= 6", in: &changed)
    live.update(changed)
    #expect(try finding("M-01", in: live).acceptedBecause == nil)
    try replace("= 6", with: "= 5", in: &changed)
    live.update(changed)
    #expect(try finding("M-01", in: live).acceptedBecause != nil)
  }

  @Test func `it comes back when what it was compared with changes`() throws {
    var changed = try accepting("F-03")
    let item = try #require(changed.agenda.first)
    let block = try #require(item.plans.first)
    var live = LiveFindings(changed)
    let plan = block.plan.with { $0.expenses[0].amount = .cents(400_00) }
    try Edit.block(item.id, .replace(block.block, .financingPlan(plan))).apply(to: &changed)
    live.update(changed)
    #expect(try finding("F-03", in: live).acceptedBecause == nil)
  }

  @Test func `two findings of a rule in one paragraph are accepted one by one`() throws {
    var changed = minutes
    try replace("2 × 2 = 5", with: "2 × 2 = 5 et 3 × 3 = 8", in: &changed)
    for expected in [1, 2] {
      let live = LiveFindings(changed)
      let open = try #require(
        live.findings.first { $0.rule == "M-01" && $0.acceptedBecause == nil })
      try Edit.review(.accept(live.acceptance(of: open, because: "vu"))).apply(to: &changed)
      let accepted = LiveFindings(changed).findings.filter { $0.acceptedBecause != nil }
      #expect(accepted.count == expected)
    }
  }

  @Test func `an acceptance is taken back`() throws {
    var changed = try accepting("F-03")
    var live = LiveFindings(changed)
    let acceptances = live.acceptances(of: try finding("F-03", in: live))
    #expect(acceptances.map(\.by) == ["Mme VIGNAULT"])
    for acceptance in acceptances { try Edit.review(.withdraw(acceptance)).apply(to: &changed) }
    live.update(changed)
    #expect(changed == minutes)
    #expect(live.findings == LiveFindings(minutes).findings)
  }

  @Test(arguments: ["S-03", "F-03", "M-01", "F-12"] as [RuleID])
  func `a rule switched off finds nothing, and all others what they found`(_ rule: RuleID) throws {
    var changed = minutes
    var live = LiveFindings(minutes)
    let before = live.findings
    let off = [DisabledRule(rule: rule.text, reason: "usage de la commune")]
    try Edit.council(.setDisabledRules(off)).apply(to: &changed)
    live.update(changed)
    #expect(live.findings == before.filter { $0.rule != rule })
    #expect(live.findings == LiveFindings(changed).findings)
    live.update(minutes)
    #expect(live.findings == before)
  }

  @Test func `an unknown rule switched off is nothing to judge by`() {
    let changed = RecordBuilder().with {
      $0.council.disabledRules = [DisabledRule(rule: "Z-99"), DisabledRule(rule: "")]
    }
    #expect(changed.findings == RecordBuilder().findings)
  }
}
