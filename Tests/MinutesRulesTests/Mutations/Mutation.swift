import MinutesEditing
import MinutesModel
import MinutesTestSupport

@testable import MinutesRules

/// A record with one change that makes it wrong.
struct Mutant: Sendable {
  /// What was done to it, for a message.
  let change: String
  let minutes: Minutes
}

/// One kind of fault that people make, wherever a record has room for it.
struct Mutation: Sendable {
  let kind: String
  /// The rules of which one should find it; a kind none of whose rules is in the book is not covered.
  let rules: Set<RuleID>
  /// Every place of a record at which the fault can be made.
  let mutants: @Sendable (Minutes, inout SeededGenerator) -> [Mutant]

  init(
    _ kind: String, _ rules: Set<RuleID>,
    _ mutants: @escaping @Sendable (Minutes, inout SeededGenerator) -> [Mutant]
  ) {
    self.kind = kind
    self.rules = rules
    self.mutants = mutants
  }

  var isCovered: Bool { !rules.isDisjoint(with: RuleBook.all.map { $0.id }) }

  static let all: [Mutation] = ofTheRoll + ofVotes + ofPlans + ofFigures + ofTexts
}

/// What became of the mutants of one kind.
struct MutationOutcome: Sendable {
  let mutation: Mutation
  private(set) var expected = 0
  private(set) var byAnother = 0
  /// What nobody found: the record and the change.
  private(set) var missed: [String] = []

  var count: Int { expected + byAnother + missed.count }

  /// At most this many mutants of one kind are made of one record.
  private static let most = 3

  init(_ mutation: Mutation) {
    self.mutation = mutation
    for (index, record) in CorrectRecord.all.enumerated() {
      var random = SeededGenerator(seed: UInt64(index))
      let mutants = mutation.mutants(record.minutes, &random)
      let judged = MutationOutcome.judged[index]
      for mutant in mutants.shuffled(using: &random).prefix(Self.most) {
        judge(mutant, of: record, judged)
      }
    }
  }

  private static let judged = CorrectRecord.all.map { LiveFindings($0.minutes) }

  private mutating func judge(_ mutant: Mutant, of record: CorrectRecord, _ judged: LiveFindings) {
    var live = judged
    live.update(mutant.minutes)
    var known: [Said: Int] = [:]
    for finding in judged.findings { known[Said(finding: finding), default: 0] += 1 }
    let new = live.findings.filter { finding in
      known[Said(finding: finding), default: 0] -= 1
      return known[Said(finding: finding), default: 0] < 0
    }.map(\.rule)
    if !mutation.rules.isDisjoint(with: new) {
      expected += 1
    } else if !new.isEmpty {
      byAnother += 1
    } else {
      missed.append("\(record.name): \(mutant.change)")
    }
  }

  /// What a finding says, wherever it stands by now.
  private struct Said: Hashable {
    let rule: RuleID
    let message: String

    init(finding: Finding) {
      rule = finding.rule
      message = finding.message
    }
  }
}
