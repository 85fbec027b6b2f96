import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesRules

/// What becomes of a row of the list of faults of the first seed (law.md §1.14).
struct SeedRow: Sendable, CustomTestStringConvertible {
  enum Fate: Sendable {
    /// Found by the rule, at words that begin so; for nothing at a place without words.
    case found(RuleID, Severity, String?)
    /// Left to a reader by the review checklist: a check that says why.
    case review(RuleID)
  }

  let number: Int
  let what: String
  let fate: Fate

  init(_ number: Int, _ what: String, _ fate: Fate) {
    (self.number, self.what, self.fate) = (number, what, fate)
  }

  var testDescription: String { "\(number) \(what)" }

  static let all: [SeedRow] = [
    SeedRow(1, "no result", .found("V-15", .warning, nil)),
    SeedRow(2, "son secrétaire générale", .found("L-01", .warning, "son secrétaire générale")),
    SeedRow(3, "fixé pour 2025", .found("T-03", .warning, "2025")),
    SeedRow(
      4, "« Le Secrétaire » for a woman",
      .review("W-06")),
    SeedRow(5, "collaboratrice", .found("L-12", .warning, "collaboratrice")),
    SeedRow(6, "INTERSTIS", .found("L-12", .advice, "INTERSTIS")),
    SeedRow(7, "two names of the plan", .found("L-12", .warning, "« secrétaires généraux")),
    SeedRow(8, "title and dispositif", .found("N-03", .warning, "« pack adhésion »")),
    SeedRow(9, "3 500 inclusive or not", .found("M-04", .warning, "de 2 001 à 3 500")),
    SeedRow(10, "no figures in the header", .review("W-06")),
    SeedRow(11, "no number", .found("N-01", .warning, nil)),
    SeedRow(12, "quorum not stated", .review("W-06")),
    SeedRow(13, "Publié ce jour", .found("T-07", .warning, "Publié ce jour")),
    SeedRow(
      14, "Certifié exécutoire without a date", .review("W-06")),
    SeedRow(15, "no receipt of the prefecture", .found("R-11", .advice, nil)),
    SeedRow(16, "ci-annexé, not attached", .found("N-04", .warning, "ci-annexé")),
    SeedRow(
      17, "« ladite convention » never named so",
      .review("W-04")),
    SeedRow(18, "credits without a chapter", .found("M-06", .advice, nil)),
    SeedRow(19, "population not given", .found("M-04", .advice, nil)),
    SeedRow(20, "que-dessus", .found("L-08", .warning, "les jour mois et an")),
    SeedRow(21, "deux mil", .found("L-06", .advice, "mil")),
    SeedRow(22, "no hour", .found("R-01", .error, nil)),
    SeedRow(23, "session ordinaire", .found("L-07", .advice, "session")),
    SeedRow(24, "commas around « après en avoir délibéré »", .found("L-02", .warning, "après en")),
    SeedRow(25, "DECIDE", .found("L-05", .advice, "DECIDE")),
    SeedRow(25, "D’ADHERER", .found("L-05", .advice, "ADHERER")),
    SeedRow(26, "visas end in two ways", .found("L-09", .advice, " ;")),
    SeedRow(27, "stars of Markdown", .found("L-09", .warning, "*Secrétaires")),
    SeedRow(27, "double stars", .found("L-09", .warning, "**FORMER")),
    SeedRow(28, "DESCOUT and DECOUST", .found("A-04", .advice, nil)),
    SeedRow(29, "a participle that hangs", .review("W-04")),
    SeedRow(30, "« Absent Excusé : Néant »", .review("W-06")),
    SeedRow(31, "A ce titre", .found("L-05", .advice, "A")),
    SeedRow(32, "secrétaire de mairie", .found("L-14", .advice, "secrétaire de mairie")),
    SeedRow(33, "whether L452-44 is to the point", .review("W-05")),
    SeedRow(34, "no name under the signature", .review("W-06")),
  ]
}

@Suite struct `The first seed` {
  @Test(arguments: SeedRow.all) func `each row is found, or left to a reader by the checklist`(
    _ row: SeedRow
  ) throws {
    switch row.fate {
    case .review(let check): #expect(RuleBook.humanChecks.contains { $0.id == check }, "\(check)")
    case .found(let rule, let severity, let words):
      // the formulas as they stand, and the whole act with its tables and roll
      let records = [RecordBuilder.clesse.minutes, try Self.act()]
      let found = records.map { record in
        RuleBook.findings(in: record).filter { $0.rule == rule && $0.severity == severity }
      }
      #expect(!found.joined().isEmpty, "\(row.number) \(rule)")
      guard let words else { return }
      let quoted = zip(records, found).flatMap { record, found in
        found.compactMap { finding -> String? in
          guard case .field(let address, let range?) = finding.place,
            let text = record.text(at: address)
          else { return nil }
          return String(Array(text)[range])
        }
      }
      #expect(quoted.contains { $0.plain.hasPrefix(words) }, "\(quoted)")
    }
  }

  private static func act() throws -> Minutes {
    let path = PackageFolder.fixtures.appending(path: "clesse-2026-04-23.json").path
    return try RecordStore().openMinutes(at: path).contents.value
  }

  @Test func `every row has its fate`() {
    #expect(Set(SeedRow.all.map(\.number)) == Set(1...34))
  }

  @Test func `its positive controls are silent`() {
    let rules = Set(RuleBook.findings(in: RecordBuilder.clesse.minutes).map(\.rule))
    for quiet in ["A-01", "A-02", "A-03", "C-01", "Q-01", "Q-04", "S-03", "T-08", "T-06", "T-11"]
      as [RuleID]
    {
      #expect(!rules.contains(quiet), "\(quiet)")
    }
  }
}
