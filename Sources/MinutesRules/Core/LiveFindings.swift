package import MinutesModel

/// The findings of a record that is being edited.
///
/// Items are judged again only when the item, its number, the roll at it or the session’s facts
/// changed; so a key costs the item it touched and the rules on the session.
package struct LiveFindings: Sendable {
  /// A class, so that a copy of all of them, to be brought up to date elsewhere, costs a reference each.
  private final class JudgedItem: Sendable {
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
  private typealias OwnFinding = (rule: Int, finding: Finding)

  private var facts: SharedFacts
  private var items: [JudgedItem]
  /// The findings on the session, which follow from its facts alone.
  private var ofSession: [Finding]
  /// The judgements of the rules that compare items.
  private var ofAgenda: [any AgendaJudgement]
  /// The gravest finding in each item, not in its sub-items; none where all holds.
  package var worstOfItem: [ItemID: Severity] { boxedWorst.value }
  /// The same; a box tells at once that it is the one it is compared with.
  package private(set) var boxedWorst = Boxed([ItemID: Severity]())
  private var acceptances: Acceptances

  /// Which findings are told; what is judged does not depend on it.
  package var profile: CheckProfile {
    didSet { if profile != oldValue { collect() } }
  }

  /// Everything that does not hold, gravest first, then in the agenda’s order; what somebody lets
  /// stand comes last.
  package private(set) var findings: [Finding] = []

  /// Whether the list of findings is the other’s own, which is told at once however long it is.
  package func sharesFindings(with other: LiveFindings) -> Bool {
    findings.hasStorage(of: other.findings)
  }

  /// Whether nothing has been judged by the facts that are known now; `findings` are those from before.
  package private(set) var isWaiting = true

  /// - Parameter register: the other sessions of the register, for the rules that look at them.
  package init(
    _ minutes: Minutes, profile: CheckProfile = .review, register: RegisterFacts? = nil
  ) {
    self.init(waitingFor: minutes, profile: profile, register: register)
    update(minutes)
  }

  /// Nothing judged yet: the next update judges everything. Meanwhile it tells what is known of an earlier
  /// judgement of the same record.
  package init(
    waitingFor minutes: Minutes, profile: CheckProfile = .review, register: RegisterFacts? = nil,
    knowing known: [Finding] = []
  ) {
    self.profile = profile
    facts = SharedFacts(
      SessionFacts(minutes, register: register), RulesInForce(for: minutes))
    acceptances = Acceptances(minutes.acceptances)
    items = []
    ofSession = []
    ofAgenda = facts.rules.agenda.map { $0.judgement }
    findings = known
    var worstOfItem: [ItemID: Severity] = [:]
    for finding in known where finding.acceptedBecause == nil {
      guard let item = finding.place.item else { continue }
      worstOfItem[item] = min(worstOfItem[item] ?? .advice, finding.severity)
    }
    boxedWorst = Boxed(worstOfItem)
  }

  /// Takes over the record as it stands now; says whether any finding has changed.
  @discardableResult
  package mutating func update(_ minutes: Minutes) -> Bool {
    var hasChanged = false
    if !facts.facts.hold(in: minutes) {
      let hasSameRules =
        facts.facts.session.date == minutes.session.date
        && facts.facts.council.disabledRules == minutes.council.disabledRules
      let rules = hasSameRules ? facts.rules : RulesInForce(for: minutes)
      facts = SharedFacts(SessionFacts(minutes, register: facts.facts.register), rules)
      if !hasSameRules { ofAgenda = rules.agenda.map { $0.judgement } }
      items = []
      isWaiting = true
    }
    let wasWaiting = isWaiting
    if isWaiting {
      judgeSession()
      judgeAgenda(minutes)
      isWaiting = false
      hasChanged = true
    } else if judgeItems(minutes) {
      hasChanged = true
    }
    if acceptances.all != minutes.acceptances {
      acceptances = Acceptances(minutes.acceptances)
      hasChanged = true
    }
    // Words under a finding may change without it: an acceptance then holds no longer.
    return hasChanged || !acceptances.isEmpty ? collect() || wasWaiting : false
  }

  /// The findings of the record as it stands now, and whether any is another.
  package func updated(to minutes: Minutes) -> (findings: LiveFindings, hasChanged: Bool) {
    var copy = self
    let hasChanged = copy.update(minutes)
    return (copy, hasChanged)
  }

  /// What the other sessions of the register say, once they are known.
  package var register: RegisterFacts? { facts.facts.register }

  /// Takes over what the other sessions of the register say; the next update judges by it what asks for it.
  package mutating func consult(_ register: RegisterFacts) {
    guard register != facts.facts.register else { return }
    facts = SharedFacts(facts.facts.consulting(register), facts.rules)
    isWaiting = true
  }

  /// Lets a finding stand.
  package func acceptance(
    of finding: Finding, because reason: String, by name: String = "", on day: CalendarDate? = nil
  ) -> Acceptance {
    Acceptance(
      rule: finding.rule.text, place: finding.place,
      judged: finding.judged(in: item(of: finding)), reason: reason, by: name, on: day)
  }

  /// The acceptances by which a finding stands.
  package func acceptances(of finding: Finding) -> [Acceptance] {
    acceptances.covering(finding) { item(of: finding) }
  }

  private func item(of finding: Finding) -> AgendaItem? {
    guard let id = finding.place.item else { return nil }
    return items.first { $0.item.id == id }?.item
  }

  /// The gravest finding in an item, not in its sub-items; `nil` where all holds.
  package func worst(in item: ItemID) -> Severity? { worstOfItem[item] }

  /// The findings in an item, not in its sub-items, in reading order.
  package func findings(in item: ItemID) -> [Finding] {
    items.first { $0.item.id == item }?.findings.filter(profile.shows) ?? []
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

  /// Puts together what is told; says whether that is other than before. What is the same stays where it
  /// lies, so that whoever compares it with what he has shown is done at once.
  @discardableResult
  private mutating func collect() -> Bool {
    var told = Severity.allCases.map { _ in [Finding]() }
    var accepted = told
    var worstOfItem: [ItemID: Severity] = [:]
    // Says whether the finding is told and not accepted; `index` is that of its item.
    func tell(_ finding: Finding, at index: Int?) -> Bool {
      guard profile.shows(finding) else { return false }
      let severity = finding.severity.rawValue
      if !acceptances.isEmpty,
        let acceptance = acceptances.covering(finding, in: { index.map { items[$0].item } }).first
      {
        accepted[severity].append(finding.accepted(because: acceptance.reason))
        return false
      }
      told[severity].append(finding)
      return true
    }
    for finding in ofSession { _ = tell(finding, at: nil) }
    for rule in ofAgenda {
      for finding in rule.findings where finding.place.item == nil { _ = tell(finding, at: nil) }
    }
    for index in items.indices where !items[index].findings.isEmpty {
      var worst: Severity?
      for finding in items[index].findings where tell(finding, at: index) {
        worst = min(worst ?? .advice, finding.severity)
      }
      if let worst { worstOfItem[items[index].item.id] = worst }
    }
    let findings = Array(told.joined()) + Array(accepted.joined())
    let hasChanged = findings != self.findings || worstOfItem != self.worstOfItem
    if hasChanged { (self.findings, boxedWorst) = (findings, Boxed(worstOfItem)) }
    return hasChanged
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
