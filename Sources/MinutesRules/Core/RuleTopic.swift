/// A chapter of the rule book: the rules of one folder, and what only a reader can check.
package protocol RuleTopic: SendableMetatype {
  /// The chapter’s heading, in French.
  static var title: String { get }
  /// The rules on the session, in the order in which their findings at one place come.
  static var sessionRules: [any SessionRule.Type] { get }
  /// The rules on an item, likewise.
  static var itemRules: [any ItemRule.Type] { get }
  /// The rules on the words of one text, likewise.
  static var textRules: [any TextRule.Type] { get }
  /// The rules that compare items, likewise.
  static var agendaRules: [any AgendaRule.Type] { get }
  /// What the catalogue asks and no machine can decide.
  static var humanChecks: [HumanCheck] { get }
}

extension RuleTopic {
  package static var sessionRules: [any SessionRule.Type] { [] }
  package static var itemRules: [any ItemRule.Type] { [] }
  package static var textRules: [any TextRule.Type] { [] }
  package static var agendaRules: [any AgendaRule.Type] { [] }
  package static var humanChecks: [HumanCheck] { [] }

  /// Every rule of the chapter; one that judges the session and its items is one rule.
  package static var rules: [any Rule.Type] {
    var known: Set<RuleID> = []
    let all =
      sessionRules.map { $0 as any Rule.Type } + itemRules.map { $0 as any Rule.Type }
      + textRules.map { $0 as any Rule.Type } + agendaRules.map { $0 as any Rule.Type }
    return all.filter { known.insert($0.id).inserted }
  }
}
