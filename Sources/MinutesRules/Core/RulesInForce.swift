import MinutesModel

/// The rules that judge a session: those in force on its day.
struct RulesInForce: Sendable {
  let session: [any SessionRule.Type]
  let item: [any ItemRule.Type]
  /// What each rule on an item looks at.
  let looks: [ItemParts]
  /// A bit for each rule on a text.
  let text: WordScan.Marks
  let agenda: [any AgendaRule.Type]

  init(on date: CalendarDate) {
    session = RuleBook.sessionRules.filter { $0.inForce.contains(date) }
    item = RuleBook.itemRules.filter { $0.inForce.contains(date) }
    looks = item.map { $0.looksAt }
    text = TextRuleBook.shared.marks { $0.inForce.contains(date) }
    agenda = RuleBook.agendaRules.filter { $0.inForce.contains(date) }
  }
}
