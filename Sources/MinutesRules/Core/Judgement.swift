import MinutesModel

/// What all rules find in one version of a record after the other.
///
/// Items are judged again only when the item, its number, the roll at it or the session’s facts changed.
struct Judgement: Sendable {
  /// A class, so that a copy of all of them, to be brought up to date elsewhere, costs a reference each.
  final class JudgedItem: Sendable {
    let item: AgendaItem
    let depth: Int
    let context: ItemContext
    /// What the rules on the item and on its texts found.
    let own: [OwnFinding]
    /// What all rules found in it, in reading order.
    let findings: [Finding]

    init(
      _ item: AgendaItem, depth: Int, _ context: ItemContext, own: [OwnFinding],
      findings: [Finding] = []
    ) {
      self.item = item
      self.depth = depth
      self.context = context
      self.own = own
      self.findings = findings
    }

    /// The same, with what all rules found in it.
    func with(_ findings: [Finding]) -> JudgedItem {
      JudgedItem(item, depth: depth, context, own: own, findings: findings)
    }
  }

  /// A finding with the number of its rule.
  typealias OwnFinding = (rule: Int, finding: Finding)

  private var facts: SharedFacts
  private(set) var items: [JudgedItem] = []
  /// The findings on the session, which follow from its facts alone.
  private(set) var ofSession: [Finding] = []
  /// The judgements of the rules that compare items.
  private(set) var ofAgenda: [any AgendaJudgement]
  /// Whether nothing has been judged by the facts that are known now.
  private var isDue = true

  /// Of a record, and what the other sessions of the register say; nothing is judged yet.
  init(of minutes: Minutes, register: RegisterFacts?) {
    facts = SharedFacts(SessionFacts(minutes, register: register), RulesInForce(for: minutes))
    ofAgenda = facts.rules.agenda.map { $0.judgement }
  }

  /// Takes over what the other sessions of the register say; the next update judges by it what asks for it.
  mutating func consult(_ register: RegisterFacts) {
    facts = SharedFacts(facts.facts.consulting(register), facts.rules)
    isDue = true
  }

  /// Takes over the record as it stands now; says whether any finding has changed, and whether all was judged
  /// by other facts.
  mutating func update(_ minutes: Minutes) -> (hasChanged: Bool, isAnew: Bool) {
    if !facts.facts.hold(in: minutes) { follow(minutes) }
    guard isDue else { return (judgeItems(minutes), false) }
    judgeSession()
    judgeAgenda(minutes)
    isDue = false
    return (true, true)
  }

  /// Takes over the session’s facts, and the rules of its day.
  private mutating func follow(_ minutes: Minutes) {
    let hasSameRules =
      facts.facts.session.date == minutes.session.date
      && facts.facts.council.disabledRules == minutes.council.disabledRules
    let rules = hasSameRules ? facts.rules : RulesInForce(for: minutes)
    facts = SharedFacts(SessionFacts(minutes, register: facts.facts.register), rules)
    if !hasSameRules { ofAgenda = rules.agenda.map { $0.judgement } }
    items = []
    isDue = true
  }

  private mutating func judgeSession() {
    ofSession = facts.rules.session.flatMap { $0.findings(in: facts.facts) }
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
        agenda[place].rapporteur?.number == judged[index].item.rapporteur?.number,
        agenda[place].boxedFacts == judged[index].item.boxedFacts
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
    let (context, own): (ItemContext, [OwnFinding])
    if item.boxedFacts == old.item.boxedFacts {
      context = ItemContext(
        of: item, old.context.setting, after: (old.item, old.context.reading))
      let isStraight = item.keepsToStraightApostrophes(context.reading)
      let wasStraight = old.item.keepsToStraightApostrophes(old.context.reading)
      own = findings(in: item, context, after: isStraight == wasStraight ? old : nil)
    } else {
      // Votes are counted again: others may take part in them, or preside.
      context = ItemContext(of: item, old.context.setting.following(item))
      own = findings(in: item, context)
    }
    items[index] = JudgedItem(
      item, depth: old.depth, context, own: own, findings: old.findings)
    var hasAgendaChanged = false
    for rule in ofAgenda.indices
    where ofAgenda[rule].judge(item, context, at: index, facts.facts) { hasAgendaChanged = true }
    if hasAgendaChanged {
      arrangeAll()
      return true
    }
    guard !own.elementsEqual(old.own, by: ==) else { return false }
    items[index] = items[index].with(arranged(own, in: item))
    return true
  }

  /// Judges the whole agenda; items that are as they were, with the same number and roll, keep their
  /// findings, but for those that ask the register for something that it did not say before.
  private mutating func judgeAgenda(_ minutes: Minutes) {
    var known: [ItemID: JudgedItem] = [:]
    for item in items where known[item.item.id] == nil { known[item.item.id] = item }
    var agenda = AgendaSettings(minutes, facts)
    items = minutes.numberedItems.map { numbered in
      let setting = agenda.setting(of: numbered)
      if let old = known[numbered.item.id], old.item == numbered.item,
        old.context.setting.number == setting.number,
        old.context.rollCall == setting.rollCall,
        old.context.setting.isUnderOtherBusiness == setting.isUnderOtherBusiness,
        !old.context.reading.asksRegister || old.context.facts.register == facts.facts.register
      {
        return JudgedItem(
          numbered.item, depth: numbered.depth, ItemContext(setting, old.context.reading),
          own: old.own)
      }
      return judged(numbered, setting)
    }
    if !ofAgenda.isEmpty {
      let judged = items.map { (item: $0.item, context: $0.context) }
      for rule in ofAgenda.indices { ofAgenda[rule].judge(judged, facts.facts) }
    }
    arrangeAll()
  }

  private func judged(_ numbered: NumberedItem, _ setting: ItemSetting) -> JudgedItem {
    let context = ItemContext(of: numbered.item, setting)
    return JudgedItem(
      numbered.item, depth: numbered.depth, context, own: findings(in: numbered.item, context))
  }

  /// What the rules on the item and on its texts find, in the order of the rules; those that look at
  /// nothing that changed since an earlier version are not asked again.
  private func findings(
    in item: AgendaItem, _ context: ItemContext, after old: JudgedItem? = nil
  ) -> [OwnFinding] {
    let rules = facts.rules
    let changed =
      old.map {
        ItemParts.changed(
          from: ($0.item, $0.context.reading), to: (item, context.reading))
      } ?? .all
    var known = old?.own[...] ?? []
    var findings: [OwnFinding] = []
    for index in rules.item.indices {
      while let next = known.first, next.rule < index { known.removeFirst() }
      guard rules.looks[index].isDisjoint(with: changed) else {
        for finding in rules.item[index].findings(in: item, context) {
          findings.append((index, finding))
        }
        continue
      }
      while let next = known.first, next.rule == index {
        findings.append(next)
        known.removeFirst()
      }
    }
    for (rule, finding) in context.reading.textFindings {
      findings.append((rules.item.count + rule, finding))
    }
    // What a remedy writes should not be the item’s first apostrophe of the other kind.
    guard !findings.isEmpty, item.keepsToStraightApostrophes(context.reading) else {
      return findings
    }
    return findings.map { ($0.rule, $0.finding.withStraightApostrophes) }
  }

  /// The findings of an item in reading order.
  private func arranged(_ own: [OwnFinding], in item: AgendaItem) -> [Finding] {
    var findings = own.map(\.finding)
    for rule in ofAgenda {
      for finding in rule.findings where finding.place.item == item.id { findings.append(finding) }
    }
    guard findings.count > 1 else { return findings }
    return item.readingOrder(of: findings).map { findings[$0] }
  }

  private mutating func arrangeAll() {
    for index in items.indices {
      items[index] = items[index].with(arranged(items[index].own, in: items[index].item))
    }
  }
}

extension Array {
  /// Whether both are the same elements in the same memory.
  func hasStorage(of other: [Element]) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBufferPointer { mine in
      unsafe other.withUnsafeBufferPointer { unsafe mine.baseAddress == $0.baseAddress }
    }
  }
}
