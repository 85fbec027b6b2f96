import MinutesEditing
import MinutesModel

/// The rules that read texts, with the scan that tells which of them a text concerns.
struct TextRuleBook: Sendable {
  static let shared = TextRuleBook(RuleBook.textRules)

  private let rules: [any TextRule.Type]
  private let scan: WordScan
  /// The rules without triggers.
  private let untriggered: WordScan.Marks

  /// At most 128 rules, a bit each.
  init(_ rules: [any TextRule.Type]) {
    self.rules = rules
    var words: [(word: String, mark: Int)] = []
    var untriggered: WordScan.Marks = 0
    for (mark, rule) in rules.enumerated() {
      if rule.triggers.isEmpty { untriggered |= 1 << WordScan.Marks(mark) }
      words += rule.triggers.map { ($0, mark) }
    }
    self.untriggered = untriggered
    scan = WordScan(words)
  }

  /// A bit for each rule that satisfies the predicate.
  func marks(where isMarked: (any TextRule.Type) -> Bool) -> WordScan.Marks {
    var marks: WordScan.Marks = 0
    for (mark, rule) in rules.enumerated() where isMarked(rule) {
      marks |= 1 << WordScan.Marks(mark)
    }
    return marks
  }

  /// What the marked rules find in a text; the text is only made ready when one has to read it.
  func faults(
    in text: String, _ kind: TextKind, _ marked: WordScan.Marks, _ ready: () -> ReadText
  ) -> [FoundFault] {
    var due = (scan.marks(in: text) | untriggered) & marked
    guard due != 0 else { return [] }
    var faults: [FoundFault] = []
    var read: ReadText?
    while due != 0 {
      let mark = due.trailingZeroBitCount
      due &= due - 1
      guard rules[mark].reads(kind) else { continue }
      let text = read ?? ready()
      read = text
      for fault in rules[mark].faults(in: text) {
        faults.append(FoundFault(rule: mark, fault: fault))
      }
    }
    return faults
  }

  /// The finding of a fault at the text’s place.
  func finding(_ found: FoundFault, at address: FieldAddress) -> Finding {
    let (rule, fault) = (rules[found.rule], found.fault)
    return Finding(
      rule: rule.id, severity: fault.severity ?? rule.severity,
      place: .field(address, fault.range), message: fault.message,
      law: fault.law ?? rule.law.article,
      remedies: fault.cures.map {
        Remedy($0.title, .text(.replace(TextRange(address, $0.range), with: $0.words)))
      })
  }
}

/// A fault with the rule that found it, as its number in the book.
struct FoundFault: Sendable {
  let rule: Int
  let fault: TextFault
}
