import MinutesModel
import Testing

@testable import MinutesRules

/// Nothing may be said of sentences in which nothing is wrong.
@Suite struct `Correct prose` {
  /// The findings in an item of these lines, with the words they are about.
  private func findings(
    _ texts: [String], as role: PassageRole, on date: CalendarDate = .on(2021, 2, 2)
  ) -> [String] {
    let record = RecordBuilder(date: date)
      .item(
        .passage(Passage(role: role, texts: texts)), .ballot(Ballot(votes: .byException([]))),
        .passage(Passage(role: .operative(.verbs), texts: ["Approuve le projet."])))
    return record.findings.map { finding in
      guard case .field(let address, _) = finding.place, case .line(let line) = address.path else {
        return "\(finding.rule) \(finding.message)"
      }
      return "\(finding.rule) \(finding.message) — \(texts[line])"
    }
  }

  @Test func `each sentence alone`() {
    #expect(CorrectProse.sentences.count > 220)
    for sentence in CorrectProse.sentences {
      #expect(findings([sentence], as: .exposition) == [])
      #expect(findings([sentence], as: .discussion) == [])
    }
  }

  @Test func `all of them in one item`() {
    #expect(findings(CorrectProse.sentences, as: .exposition) == [])
  }

  @Test func `visas`() {
    for line in CorrectProse.recitals { #expect(findings([line], as: .visas) == []) }
    #expect(findings(CorrectProse.recitals, as: .visas) == [])
  }
}
