import Foundation
import MinutesModel
import MinutesTestSupport
import MinutesWording
import Testing

@testable import MinutesRules

@Suite struct `The catalogue` {
  static func swiftFiles(_ folder: String) throws -> [(name: String, text: String)] {
    let files = FileManager.default.enumerator(
      at: PackageFolder.url.appending(path: folder), includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .map {
        ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
      }
  }

  @Test func `every rule of a file is registered`() throws {
    let kind = "(?:SessionRule|ItemRule|PlanRule|PlanTextRule|TextRule|AgendaRule)"
    let declaration = try Regex("enum (\\w+): \(kind)(?:, \(kind))* \\{")
    let declared = try Self.swiftFiles("Sources/MinutesRules").flatMap { file in
      let names = file.text.matches(of: declaration).compactMap { $0.output[1].substring }
        .map(String.init)
      for name in names { #expect(name == file.name, "a rule has a file of its own name") }
      return names
    }
    #expect(declared.count > 20)
    #expect(Set(declared) == Set(RuleBook.all.map { String(describing: $0) }))
    #expect(declared.count == RuleBook.all.count)
  }

  @Test func `every id is unique and of the catalogue’s form`() {
    let ids = RuleBook.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.text.wholeMatch(of: /[A-Z]-\d\d/) != nil) }
    for id in ids { #expect(RuleBook.rule(id)?.id == id) }
    #expect(RuleBook.rule("Z-99") == nil)
  }

  @Test func `every id of the catalogue is a rule or a human check, never both`() {
    let rules = RuleBook.all.map { $0.id }
    let checks = RuleBook.humanChecks.map(\.id)
    #expect(Catalogue.ids.count == 157 && Set(Catalogue.ids).count == 157)
    #expect(Set(checks).count == checks.count)
    #expect(Set(rules).isDisjoint(with: checks))
    let found = Set(rules + checks)
    #expect(Set(Catalogue.ids).subtracting(found) == Catalogue.missing)
    #expect(found.isSubset(of: Catalogue.ids))
  }

  @Test func `every human check says what to look at and why no machine can`() {
    for check in RuleBook.humanChecks {
      #expect(check.question.hasSuffix("?"), "\(check.id)")
      #expect(check.reason.count > 20 && check.reason.hasSuffix("."), "\(check.id)")
      #expect(RuleBook.text.contains("\(check.id)  contrôle humain  \(check.question)"))
      #expect(RuleBook.markdown.contains(check.reason))
    }
  }

  @Test func `a trigger of a rule on texts stands in what it finds wrong`() {
    for rule in RuleBook.textRules where !rule.triggers.isEmpty {
      let scan = WordScan(rule.triggers.map { ($0, 0) })
      #expect(scan.marks(in: rule.example.wrong) == 1, "\(rule.id)")
      for trigger in rule.triggers { #expect(trigger == trigger.folded, "\(rule.id) \(trigger)") }
    }
    #expect(RuleBook.textRules.count <= 128)
  }

  @Test func `every rule has its page and a case`() throws {
    let cases = try Self.swiftFiles("Tests/MinutesRulesTests").map(\.text).joined()
    for rule in RuleBook.all {
      #expect(!rule.title.isEmpty && !rule.explanation.isEmpty, "\(rule.id)")
      #expect(!rule.law.article.isEmpty && !rule.law.text.isEmpty, "\(rule.id)")
      #expect(!rule.example.wrong.isEmpty && rule.example.wrong != rule.example.right, "\(rule.id)")
      #expect(cases.contains("@Suite struct `\(rule.id)`"), "no case for \(rule.id)")
    }
  }

  @Test func `the tables of the law leave no day out`() {
    func check<Value>(_ table: DatedTable<Value>) {
      #expect(table.rows.first?.period.from == nil)
      #expect(table.rows.last?.period.until == nil)
      for (row, next) in zip(table.rows, table.rows.dropFirst()) {
        #expect(row.period.until?.adding(days: 1) == next.period.from)
        #expect(next.period.from != nil)
      }
    }
    check(QuorumRegime.table)
    check(CouncilSize.table)
    check(ConvocationDelay.table)
    check(DeemedComplete.table)
    check(ConvocationForm.table)
    check(InstallationDays.table)
    check(MeetingRhythm.table)
    check(BallotRights.table)
    check(RepresentativeShelter.table)
    check(PublicityRegime.table)
    check(BudgetCalendar.table)
    check(OwnFundingMinimum.table)
    check(StateGrantCap.table)
    check(AdvanceCredits.table)
    check(AccountChapters.table)
    for ground in OwnFundingDerogation.allCases { check(ground.table) }
    check(LawExcerpt.advanceCredits)
    #expect(QuorumRegime.table.rows.count == 9)
  }

  @Test func `docs rules is what the book renders`() throws {
    let file = PackageFolder.url.appending(path: "docs/rules.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try RuleBook.markdown.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("docs/rules.md was written again")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == RuleBook.markdown)
  }

  @Test func `the text names every rule with its article`() {
    for rule in RuleBook.all {
      #expect(RuleBook.text.contains("\(rule.id)  \(rule.severity.french)  \(rule.title.typeset)"))
      #expect(RuleBook.text.contains(rule.law.article))
    }
  }
}
