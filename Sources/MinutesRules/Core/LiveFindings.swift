package import MinutesModel

/// The findings of a record that is being edited.
///
/// Items are judged again only when the item, its number, the roll at it or the session’s facts
/// changed; so a key costs the item it touched and the rules on the session.
package struct LiveFindings: Sendable {
  private struct JudgedItem {
    var item: AgendaItem
    let depth: Int
    var context: ItemContext
    var findings: [Finding]
  }

  private var facts: SharedFacts
  private var items: [JudgedItem]
  private var sessionRules: [any SessionRule.Type]
  private var itemRules: [any ItemRule.Type]
  /// The findings on the session, which follow from its facts alone.
  private var ofSession: [Finding]
  private var worstOfItem: [ItemID: Severity] = [:]

  /// Everything that does not hold, gravest first, then in the agenda’s order.
  package private(set) var findings: [Finding] = []

  package init(_ minutes: Minutes) {
    facts = SharedFacts(SessionFacts(minutes))
    items = []
    (sessionRules, itemRules) = Self.rulesInForce(on: minutes.session.date)
    ofSession = []
    judgeSession()
    judgeAgenda(minutes)
    collect()
  }

  /// Takes over the record as it stands now.
  package mutating func update(_ minutes: Minutes) {
    var hasChanged = false
    if !facts.facts.hold(in: minutes) {
      if facts.facts.session.date != minutes.session.date {
        (sessionRules, itemRules) = Self.rulesInForce(on: minutes.session.date)
      }
      facts = SharedFacts(SessionFacts(minutes))
      items = []
      judgeSession()
      hasChanged = true
    }
    if judgeItems(minutes) { hasChanged = true }
    if hasChanged { collect() }
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
    ofSession = sessionRules.flatMap { $0.findings(in: facts.facts) }
  }

  /// Judges the items that changed; says whether any finding did.
  private mutating func judgeItems(_ minutes: Minutes) -> Bool {
    var (index, hasChanged) = (0, false)
    if judgeInPlace(minutes.agenda, depth: 0, &index, &hasChanged), index == items.count {
      return hasChanged
    }
    judgeAgenda(minutes)
    return true
  }

  /// Judges again what changed in items that stand where they stood; `false` at the first that does
  /// not.
  private mutating func judgeInPlace(
    _ agenda: [AgendaItem], depth: Int, _ index: inout Int, _ hasChanged: inout Bool
  ) -> Bool {
    var place = 0
    while true {
      let (next, end) = firstChange(in: agenda.span, from: place, depth: depth, index)
      index += next - place
      place = next
      switch end {
      case .none: return true
      case .elsewhere: return false
      case .changed:
        // Sub-items are judged by what the heading above them says.
        if !agenda[place].children.isEmpty, agenda[place].title != items[index].item.title {
          return false
        }
        if judgeAgain(agenda[place], at: index) { hasChanged = true }
      case .hasChildren: break
      }
      index += 1
      if !agenda[place].children.isEmpty,
        !judgeInPlace(agenda[place].children, depth: depth + 1, &index, &hasChanged)
      {
        return false
      }
      place += 1
    }
  }

  /// What ends a run of items that are as they were.
  private enum RunEnd { case none, elsewhere, changed, hasChildren }

  /// The first of some items that must be looked at, and why; looks at them where they lie, so that a
  /// long agenda costs a key next to nothing.
  private func firstChange(
    in agenda: borrowing Span<AgendaItem>, from start: Int, depth: Int, _ index: Int
  ) -> (place: Int, RunEnd) {
    let judged = items.span
    var index = index
    var place = start
    while place < agenda.count {
      guard index < judged.count, judged[index].depth == depth,
        judged[index].item.id.number == agenda[place].id.number
      else { return (place, .elsewhere) }
      // Field by field, so that nothing is copied. A change shows by other storage, told at once
      // however long the item is.
      guard agenda[place].blocks.hasStorage(of: judged[index].item.blocks),
        agenda[place].children.hasStorage(of: judged[index].item.children),
        agenda[place].unknownFields.fields.hasStorage(of: judged[index].item.unknownFields.fields),
        agenda[place].title == judged[index].item.title,
        agenda[place].kind == judged[index].item.kind,
        agenda[place].state == judged[index].item.state,
        agenda[place].rapporteur?.number == judged[index].item.rapporteur?.number
      else { return (place, .changed) }
      if case nil = agenda[place].replacedAct, case nil = judged[index].item.replacedAct {
        // The usual case, told without copying an act.
      } else if agenda[place].replacedAct != judged[index].item.replacedAct {
        return (place, .changed)
      }
      if !agenda[place].children.isEmpty { return (place, .hasChildren) }
      index += 1
      place += 1
    }
    return (place, .none)
  }

  /// Judges the new version of an item; says whether its findings changed.
  private mutating func judgeAgain(_ item: AgendaItem, at index: Int) -> Bool {
    let old = items[index]
    let context = ItemContext(
      of: item, old.context.setting, after: (old.item, old.context.reading))
    let findings = findings(in: item, context)
    items[index].item = item
    items[index].context = context
    guard findings != old.findings else { return false }
    items[index].findings = findings
    return true
  }

  /// Judges the whole agenda; items that are as they were, with the same number and roll, keep their
  /// findings.
  private mutating func judgeAgenda(_ minutes: Minutes) {
    var known: [ItemID: JudgedItem] = [:]
    for item in items where known[item.item.id] == nil { known[item.item.id] = item }
    var otherBusiness: Set<ItemID> = []
    items = minutes.numberedItems.map { numbered in
      let item = numbered.item
      let setting = ItemSetting(
        number: numbered.number, facts, rollCall: minutes.rollCall(at: item.id),
        isUnderOtherBusiness: numbered.ancestors.contains(where: otherBusiness.contains))
      if !item.children.isEmpty, ItemSubject(title: item.title).contains(.otherBusiness) {
        otherBusiness.insert(item.id)
      }
      let old = known[item.id]
      if let old, old.item == item, old.context.setting.number == setting.number,
        old.context.rollCall == setting.rollCall,
        old.context.setting.isUnderOtherBusiness == setting.isUnderOtherBusiness
      {
        return JudgedItem(
          item: item, depth: numbered.depth, context: old.context, findings: old.findings)
      }
      let context = ItemContext(of: item, setting)
      return JudgedItem(
        item: item, depth: numbered.depth, context: context, findings: findings(in: item, context))
    }
  }

  private func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    var findings: [Finding] = []
    for rule in itemRules {
      let found = rule.findings(in: item, context)
      if !found.isEmpty { findings += found }
    }
    guard findings.count > 1 else { return findings }
    return item.readingOrder(of: findings).map { findings[$0] }
  }

  private mutating func collect() {
    var sorted: [Finding] = []
    worstOfItem.removeAll(keepingCapacity: true)
    let speaking = items.indices.filter { !items[$0].findings.isEmpty }
    for severity in Severity.allCases {
      for finding in ofSession where finding.severity == severity { sorted.append(finding) }
      for index in speaking {
        for finding in items[index].findings where finding.severity == severity {
          sorted.append(finding)
          if worstOfItem[items[index].item.id] == nil {
            worstOfItem[items[index].item.id] = severity
          }
        }
      }
    }
    findings = sorted
  }
}

extension Array {
  /// Whether both are the same elements in the same memory.
  fileprivate func hasStorage(of other: [Element]) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBufferPointer { mine in
      unsafe other.withUnsafeBufferPointer { unsafe mine.baseAddress == $0.baseAddress }
    }
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
