package import MinutesModel

/// The findings of a record that is being edited, as they are told.
///
/// A key costs the item it touched and the rules on the session.
package struct LiveFindings: Sendable {
  /// What was judged; `nil` before the first update, since making rules and facts ready takes as long as half
  /// of the first frame.
  private var judgement: Judgement?
  /// What the other sessions of the register say, once they are known.
  package private(set) var register: RegisterFacts?
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
    self.register = register
    acceptances = Acceptances(minutes.acceptances)
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
    if judgement == nil { judgement = Judgement(of: minutes, register: register) }
    var (hasChanged, isAnew) = judgement?.update(minutes) ?? (false, false)
    isWaiting = false
    if acceptances.all != minutes.acceptances {
      acceptances = Acceptances(minutes.acceptances)
      hasChanged = true
    }
    // Words under a finding may change without it: an acceptance then holds no longer.
    return hasChanged || !acceptances.isEmpty ? collect() || isAnew : false
  }

  /// The findings of the record as it stands now, and whether any is another.
  package func updated(to minutes: Minutes) -> (findings: LiveFindings, hasChanged: Bool) {
    var copy = self
    let hasChanged = copy.update(minutes)
    return (copy, hasChanged)
  }

  /// Takes over what the other sessions of the register say; the next update judges by it what asks for it.
  package mutating func consult(_ register: RegisterFacts) {
    guard register != self.register else { return }
    self.register = register
    judgement?.consult(register)
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
    return judgement?.items.first { $0.item.id == id }?.item
  }

  /// The gravest finding in an item, not in its sub-items; `nil` where all holds.
  package func worst(in item: ItemID) -> Severity? { worstOfItem[item] }

  /// The findings in an item, not in its sub-items, in reading order.
  package func findings(in item: ItemID) -> [Finding] {
    judgement?.items.first { $0.item.id == item }?.findings.filter(profile.shows) ?? []
  }

  /// Puts together what is told; says whether that is other than before. What is the same stays where it
  /// lies, so that whoever compares it with what he has shown is done at once.
  @discardableResult
  private mutating func collect() -> Bool {
    guard let judgement else { return false }
    let items = judgement.items
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
    for finding in judgement.ofSession { _ = tell(finding, at: nil) }
    for rule in judgement.ofAgenda {
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
