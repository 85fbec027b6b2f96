/// A chapter of the rule book: the rules of one folder, and what only a reader can check.
package protocol RuleTopic: SendableMetatype {
  /// The chapter’s heading, in French.
  static var title: String { get }
  /// The rules on the session, in the order in which their findings at one place come.
  static var sessionRules: [any SessionRule.Type] { get }
  /// The rules on an item, likewise.
  static var itemRules: [any ItemRule.Type] { get }
  /// What the catalogue asks and no machine can decide.
  static var humanChecks: [HumanCheck] { get }
}

extension RuleTopic {
  package static var sessionRules: [any SessionRule.Type] { [] }
  package static var itemRules: [any ItemRule.Type] { [] }
  package static var humanChecks: [HumanCheck] { [] }

  /// Every rule of the chapter; one that judges both the session and its items is one rule.
  package static var rules: [any Rule.Type] {
    let ofSession = sessionRules.map { $0 as any Rule.Type }
    let known = Set(ofSession.map { $0.id })
    return ofSession + itemRules.map { $0 as any Rule.Type }.filter { !known.contains($0.id) }
  }
}
