import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesRules

@Suite struct `Laws of rules` {
  @Test(arguments: 0..<400 as Range<UInt64>) func `judging twice gives the same, and never crashes`(
    _ seed: UInt64
  ) {
    var random = RandomRecord(seed: seed)
    let record = random.record()
    let findings = RuleBook.findings(in: record)
    #expect(findings == RuleBook.findings(in: record))
    #expect(findings.map(\.severity) == findings.map(\.severity).sorted())
    for finding in findings {
      #expect(!finding.message.isEmpty)
      if case .field(let address, let range) = finding.place {
        let text = record.text(at: address)
        #expect(text != nil, "\(finding)")
        if let text, let range { #expect(range.upperBound <= text.count, "\(finding)") }
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func `any record that a file may hold is judged`(
    _ batch: UInt64
  ) {
    for seed in batch * 20..<batch * 20 + 20 {
      var generator = MinutesGenerator(seed: seed)
      let record = generator.minutes()
      let findings = RuleBook.findings(in: record)
      for finding in findings {
        guard case .field(let address, let range) = finding.place else { continue }
        let text = record.text(at: address)
        #expect(text != nil && range?.upperBound ?? 0 <= text?.count ?? 0, "\(seed): \(finding)")
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func `findings of an earlier state are judged on`(
    _ seed: UInt64
  ) throws {
    var random = RandomRecord(seed: seed)
    var record = random.record()
    var live = LiveFindings(waitingFor: record)
    #expect(live.findings.isEmpty)
    // The clerk may well type before all is judged, and the register be read.
    for edit in random.independentEdits(of: record) {
      let apart = live.updated(to: record).findings
      try edit.apply(to: &record)
      if Bool.random(using: &random.random) { live = apart }
    }
    let register = RegisterFacts([], days: [record.session.date])
    live.consult(register)
    live.update(record)
    #expect(live.findings == RuleBook.findings(in: record, register: register))
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func `findings do not depend on the order of edits`(
    _ seed: UInt64
  ) {
    var random = RandomRecord(seed: seed)
    let record = random.record()
    let edits = random.independentEdits(of: record)
    let orders = [edits, edits.reversed(), edits.shuffled(using: &random.random)]
    let ends = orders.map { edits in
      var changed = record
      var live = LiveFindings(record)
      for edit in edits {
        do throws(EditError) {
          try edit.apply(to: &changed)
        } catch {
          Issue.record("\(edit): \(error)")
        }
        live.update(changed)
      }
      return (changed, live.findings)
    }
    for end in ends.dropFirst() {
      let isSameRecord = end.0 == ends[0].0
      #expect(isSameRecord)
      #expect(end.1 == ends[0].1)
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>) func `every remedy removes its finding and adds none`(
    _ seed: UInt64
  ) throws {
    var random = RandomRecord(seed: seed)
    let record = random.record()
    let before = RuleBook.findings(in: record)
    for finding in before {
      for remedy in finding.remedies {
        var mended = record
        try remedy.edit.apply(to: &mended)
        let after = RuleBook.findings(in: mended)
        let same = { (other: Finding) in
          other.rule == finding.rule && other.place == finding.place
            && other.message == finding.message
        }
        #expect(
          after.filter(same).count < before.filter(same).count, "\(finding): \(remedy.title)")
        for rule in Set(after.map(\.rule)) {
          let count = { (findings: [Finding]) in findings.filter { $0.rule == rule }.count }
          #expect(count(after) <= count(before), "\(finding): \(remedy.title) adds \(rule)")
        }
      }
    }
  }

  @Test func `a remedy writes the apostrophes that stand in the item`() throws {
    let straight = RecordBuilder().texts("L'assemblée, l'Etat : deux mil vingt.", "l'agent d'Etat.")
    #expect(!straight.findings.isEmpty)
    for finding in straight.findings {
      for remedy in finding.remedies {
        var mended = straight.minutes
        try remedy.edit.apply(to: &mended)
        for block in mended.agenda.flatMap(\.blocks) {
          guard case .passage(let passage) = block.content else { continue }
          let isCurly = passage.lines.contains { $0.text.contains("’") }
          #expect(!isCurly, "\(finding): \(remedy.title)")
        }
      }
    }
  }

  @Test func `with the first curly apostrophe the remedies write curly ones`() throws {
    var record = RecordBuilder().texts("CITIS et l'agent.", "Le texte").minutes
    var live = LiveFindings(record)
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(1))
    for (text, words) in [("’", "l’agent"), ("", "l'agent")] {
      try Edit.text(
        .replace(TextRange(address, 0..<(record.text(at: address) ?? "").count), with: text)
      )
      .apply(to: &record)
      live.update(record)
      #expect(live.findings == LiveFindings(record).findings, "\(words)")
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>) func `findings kept through edits are the whole’s`(
    _ seed: UInt64
  ) {
    var random = RandomRecord(seed: seed)
    var record = random.record()
    var live = LiveFindings(record)
    for _ in 0..<40 {
      let edit = random.change(&record)
      live.update(record)
      let whole = LiveFindings(record)
      let isWhole = live.findings == whole.findings
      #expect(isWhole, "\(edit)")
      if !isWhole { return }
      for numbered in record.numberedItems {
        #expect(live.worst(in: numbered.item.id) == whole.worst(in: numbered.item.id))
        #expect(live.findings(in: numbered.item.id) == whole.findings(in: numbered.item.id))
      }
    }
  }

  @Test func `findings come gravest first, then in the agenda’s order, then as read`() {
    let record = RecordBuilder().vote(Ballot(votes: .counts(.of(12))))
      .plan(.trails.with { $0.resources[1].amount = .cents(1_588_97) }, "2 × 2 = 5, 3 × 3 = 8")
      .with { $0.session.secretary = nil }
    #expect(
      record.findings.map(\.rule)
        == ["V-01", "M-01", "M-01", "F-03", "S-03"])
    let places = record.findings("M-01").compactMap { finding -> Int? in
      if case .field(_, let range?) = finding.place { range.lowerBound } else { nil }
    }
    #expect(places == [8, 19])
  }
}
