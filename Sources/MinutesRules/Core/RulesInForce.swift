import MinutesModel

/// The rules that judge a session: those in force on its day that the commune has not switched off.
struct RulesInForce: Sendable {
  let session: [any SessionRule.Type]
  let item: [any ItemRule.Type]
  /// What each rule on an item looks at.
  let looks: [ItemParts]
  /// A bit for each rule on a text.
  let text: WordScan.Marks
  let agenda: [any AgendaRule.Type]

  init(for minutes: Minutes) {
    let date = minutes.session.date
    let off = Set(minutes.council.disabledRules.map(\.rule))
    func judges(_ rule: any Rule.Type) -> Bool {
      rule.inForce.contains(date) && !off.contains(rule.id.text)
    }
    session = RuleBook.sessionRules.filter(judges)
    item = RuleBook.itemRules.filter(judges)
    looks = item.map { $0.looksAt }
    text = TextRuleBook.shared.marks(where: judges)
    agenda = RuleBook.agendaRules.filter(judges)
  }
}
