package import MinutesModel

/// The findings of a record that is being edited.
///
/// Items are judged again only when the item, its number, the roll at it or the session’s facts
/// changed; so a key costs the item it touched and the rules on the session.
package struct LiveFindings: Sendable {
  private struct JudgedItem {
    let item: AgendaItem
    let depth: Int
    let context: ItemContext
    let findings: [Finding]
  }

  private var facts: SessionFacts
  private var items: [JudgedItem]
  private var sessionRules: [any SessionRule.Type]
  private var itemRules: [any ItemRule.Type]
  /// The findings on the session, which follow from its facts alone.
  private var ofSession: [Finding]
  private var worstOfItem: [ItemID: Severity] = [:]

  /// Everything that does not hold, gravest first, then in the agenda’s order.
  package private(set) var findings: [Finding] = []

  package init(_ minutes: Minutes) {
    facts = SessionFacts(minutes)
    items = []
    (sessionRules, itemRules) = Self.rulesInForce(on: minutes.session.date)
    ofSession = []
    judgeSession()
    judgeItems(minutes)
    collect()
  }

  /// Takes over the record as it stands now.
  package mutating func update(_ minutes: Minutes) {
    if !facts.hold(in: minutes) {
      if facts.session.date != minutes.session.date {
        (sessionRules, itemRules) = Self.rulesInForce(on: minutes.session.date)
      }
      facts = SessionFacts(minutes)
      items = []
      judgeSession()
    }
    judgeItems(minutes)
    collect()
  }

  /// The gravest finding in an item, not in its sub-items; `nil` where all holds.
  package func worst(in item: ItemID) -> Severity? { worstOfItem[item] }

  /// The findings in an item, not in its sub-items, in reading order.
  package func findings(in item: ItemID) -> [Finding] {
    items.first { $0.item.id == item }?.findings ?? []
  }

  private static func rulesInForce(
    on date: CalendarDate
  ) -> ([any SessionRule.Type], [any ItemRule.Type]) {
    (
      RuleBook.sessionRules.filter { $0.inForce.contains(date) },
      RuleBook.itemRules.filter { $0.inForce.contains(date) }
    )
  }

  private mutating func judgeSession() {
    ofSession = sessionRules.flatMap { $0.findings(in: facts) }
  }

  private mutating func judgeItems(_ minutes: Minutes) {
    let agenda = minutes.itemsInOrder
    let isSameShape =
      agenda.count == items.count
      && zip(agenda, items).allSatisfy { $0.item.id == $1.item.id && $0.depth == $1.depth }
    if isSameShape {
      for (index, entry) in agenda.enumerated() where entry.item != items[index].item {
        items[index] = judged(entry.item, depth: entry.depth, context: items[index].context)
      }
      return
    }
    let known = Dictionary(items.map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first })
    items = minutes.numberedItems.map { numbered in
      let item = numbered.item
      let context = ItemContext(
        number: numbered.number, facts: facts, rollCall: minutes.rollCall(at: item.id))
      if let old = known[item.id], old.item == item, old.context.number == context.number,
        old.context.rollCall == context.rollCall
      {
        return JudgedItem(
          item: item, depth: numbered.depth, context: context, findings: old.findings)
      }
      return judged(item, depth: numbered.depth, context: context)
    }
  }

  private func judged(_ item: AgendaItem, depth: Int, context: ItemContext) -> JudgedItem {
    let reading = context.reading(item)
    var findings = itemRules.flatMap { $0.findings(in: item, reading) }
    if findings.count > 1 {
      let order = item.readingOrder(of: findings)
      findings = order.map { findings[$0] }
    }
    return JudgedItem(item: item, depth: depth, context: context, findings: findings)
  }

  private mutating func collect() {
    let speaking = items.filter { !$0.findings.isEmpty }
    var sorted: [Finding] = []
    for severity in Severity.allCases {
      sorted += ofSession.filter { $0.severity == severity }
      for item in speaking { sorted += item.findings.filter { $0.severity == severity } }
    }
    findings = sorted
    worstOfItem.removeAll(keepingCapacity: true)
    for item in speaking {
      worstOfItem[item.item.id] = item.findings.lazy.map(\.severity).min()
    }
  }
}

extension Minutes {
  /// Every item with its depth, parents before their children.
  fileprivate var itemsInOrder: [(item: AgendaItem, depth: Int)] {
    var result: [(item: AgendaItem, depth: Int)] = []
    result.reserveCapacity(agenda.count)
    func visit(_ items: [AgendaItem], _ depth: Int) {
      for item in items {
        result.append((item, depth))
        if !item.children.isEmpty { visit(item.children, depth + 1) }
      }
    }
    visit(agenda, 0)
    return result
  }
}

extension AgendaItem {
  /// The indices of findings of this item in the order in which their places are read; findings at
  /// one place keep their order.
  fileprivate func readingOrder(of findings: [Finding]) -> [Int] {
    let keys = findings.map { finding -> (Int, Int, Int) in
      let block = finding.place.block.flatMap { id in blocks.firstIndex { $0.id == id } } ?? -1
      guard case .field(let address, let range) = finding.place else { return (block, -1, 0) }
      return (block, address.path.readingRank, range?.lowerBound ?? 0)
    }
    return findings.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }
}

/// Compares keys of reading order, then the order given.
private func < (left: ((Int, Int, Int), Int), right: ((Int, Int, Int), Int)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : left.0 < right.0
}

extension FieldPath {
  /// Where the field stands among those of its block.
  fileprivate var readingRank: Int {
    let side = 1 << 20
    return switch self {
    case .title, .lead: 0
    case .line(let index), .header(let index): 1 + index
    case .cell(let row, let column), .note(let row, let column): side + row * 256 + column
    case .base: 1
    case .ceiling: 2
    case .expense(let index, _), .authorisation(let index, _): 3 + index
    case .expenseTotal, .authorisationTotal: side
    case .includingVATTotal: side + 1
    case .resource(let index, _): side + 2 + index
    case .resourceTotal: 2 * side
    case .result, .reference: 2 * side + 1
    }
  }
}
