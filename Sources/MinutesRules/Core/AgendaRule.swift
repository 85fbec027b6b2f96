package import MinutesModel

/// What a rule on the whole agenda keeps of one item.
package struct Marked<Mark: Equatable & Sendable>: Equatable, Sendable {
  let item: ItemID
  /// « 5.2 »
  let number: String
  let mark: Mark
}

/// A rule that compares items with each other: a number given twice, a name spelled in two ways.
///
/// It works in two steps, so that a key costs the item it touched: what concerns it in each item is
/// kept while the item stays as it is, and only when that changes is the agenda judged again.
package protocol AgendaRule: Rule {
  /// What it needs of an item: small, and equal as long as nothing changes for the rule.
  associatedtype Mark: Equatable & Sendable
  /// What concerns the rule in an item; `nil` where nothing does.
  static func mark(of item: AgendaItem, _ context: ItemContext) -> Mark?
  /// What does not hold; the marks are in the order of the agenda.
  static func findings(of marks: [Marked<Mark>], _ facts: SessionFacts) -> [Finding]
}

/// The judgement of one rule on the whole agenda, as it goes on with the edits.
protocol AgendaJudgement: Sendable {
  var findings: [Finding] { get }
  /// Judges all items anew.
  mutating func judge(_ items: [(item: AgendaItem, context: ItemContext)], _ facts: SessionFacts)
  /// Takes over the new version of one item; says whether the findings changed.
  mutating func judge(
    _ item: AgendaItem, _ context: ItemContext, at index: Int, _ facts: SessionFacts
  ) -> Bool
}

extension AgendaRule {
  /// The judgement before anything was judged.
  static var judgement: any AgendaJudgement { MarkedAgenda<Self>() }
}

private struct MarkedAgenda<Rule: AgendaRule>: AgendaJudgement {
  private var marks: [Marked<Rule.Mark>?] = []
  private(set) var findings: [Finding] = []

  mutating func judge(_ items: [(item: AgendaItem, context: ItemContext)], _ facts: SessionFacts) {
    marks = items.map { Self.marked($0.item, $0.context) }
    findings = Rule.findings(of: marks.compactMap { $0 }, facts)
  }

  mutating func judge(
    _ item: AgendaItem, _ context: ItemContext, at index: Int, _ facts: SessionFacts
  ) -> Bool {
    let new = Self.marked(item, context)
    guard marks.indices.contains(index), marks[index] != new else { return false }
    marks[index] = new
    let found = Rule.findings(of: marks.compactMap { $0 }, facts)
    guard found != findings else { return false }
    findings = found
    return true
  }

  private static func marked(_ item: AgendaItem, _ context: ItemContext) -> Marked<Rule.Mark>? {
    Rule.mark(of: item, context).map {
      Marked(item: item.id, number: context.setting.number, mark: $0)
    }
  }
}
