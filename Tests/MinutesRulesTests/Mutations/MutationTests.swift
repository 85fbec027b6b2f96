import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesRules

/// Correct records with one fault each: what finds it. The table is kept beside the tests.
@Suite struct `Mutations of correct records` {
  private static let outcomes = Mutation.all.map { MutationOutcome($0) }

  @Test(arguments: CorrectRecord.all.filter(\.isCorrect))
  func `nothing at all is found in a record before it is spoilt`(_ record: CorrectRecord) {
    #expect(
      RuleBook.findings(in: record.minutes).map { "\($0.rule) \($0.message)" } == [],
      "\(record.name)")
  }

  @Test func `every session of the example register and both seeds are spoilt`() {
    #expect(CorrectRecord.all.count >= 3 * 9)
    #expect(Self.outcomes.reduce(0) { $0 + $1.count } >= 500)
    #expect(Set(Mutation.all.map(\.kind)).count == Mutation.all.count)
  }

  @Test func `no fault of a kind that a rule covers is missed`() {
    for outcome in Self.outcomes {
      #expect(outcome.count > 0, "\(outcome.mutation.kind): no record has room for it")
      guard outcome.mutation.isCovered else { continue }
      #expect(
        outcome.missed.isEmpty,
        "\(outcome.mutation.kind), \(outcome.missed.count): \(outcome.missed.prefix(3))")
      #expect(outcome.expected > 0, "\(outcome.mutation.kind) is never found by its own rule")
    }
  }

  @Test func `the table is what it was`() throws {
    let file = PackageFolder.url.appending(path: "Tests/MinutesRulesTests/Mutations/outcomes.txt")
    let table = Self.table
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try table.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("outcomes.txt was written again")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == table)
  }

  /// A line a kind: the rules that cover it, how many were made, found by one of them, by another, not
  /// at all.
  private static var table: String {
    func line(_ kind: String, _ rules: String, _ counts: [String]) -> String {
      kind.padding(toLength: 46, withPad: " ", startingAt: 0)
        + rules.padding(toLength: 18, withPad: " ", startingAt: 0)
        + counts.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined() + "\n"
    }
    let heading = line("fault", "rules", ["made", "by rule", "by other", "missed"])
    let lines = outcomes.map { outcome in
      let mutation = outcome.mutation
      let rules = mutation.rules.sorted().map(\.text).joined(separator: " ")
      let counts = [
        outcome.count, outcome.expected, outcome.byAnother, outcome.missed.count,
      ].map(String.init)
      return line(mutation.kind, rules, counts)
    }
    return heading + lines.joined()
  }
}
