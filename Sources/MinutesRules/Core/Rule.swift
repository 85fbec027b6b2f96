package import MinutesModel
import MinutesWording

/// What its page shows of a rule: a short text that breaks it and the same put right.
package struct RuleExample: Hashable, Sendable {
  /// What the rule finds.
  package let wrong: String
  /// What it lets pass.
  package let right: String

  package init(wrong: String, right: String) {
    self.wrong = wrong.typeset
    self.right = right.typeset
  }
}

/// Something that must hold in the minutes: one caseless enum a file, registered in the list of its
/// chapter (`RuleTopic`).
///
/// A rule is a pure function. It returns everything it finds, never throws, never waits.
package protocol Rule: SendableMetatype {
  /// The id in the catalogue.
  static var id: RuleID { get }
  /// What holds where nothing is found, in French: « Le quorum est atteint ».
  static var title: String { get }
  /// Why, and what to do, in French.
  static var explanation: String { get }
  static var law: LawSource { get }
  /// The gravest severity of its findings.
  static var severity: Severity { get }
  static var example: RuleExample { get }
  /// Whether what it finds can still be mended while the session is held: figures, votes, who is
  /// there. If nothing is said, all but advice.
  static var canBeMendedInSession: Bool { get }
}

/// A rule on the facts of the session; it is judged again at every change, so it must be cheap.
package protocol SessionRule: Rule {
  static func findings(in facts: SessionFacts) -> [Finding]
}

/// A rule on one item; what it may look at besides the item is in the context, so that an item is
/// judged again only when the item or its context changed.
package protocol ItemRule: Rule {
  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding]
  /// The parts of the item that can change what it finds; if nothing is said, all of them.
  static var looksAt: ItemParts { get }
}

extension ItemRule {
  package static var looksAt: ItemParts { .all }
}

extension Rule {
  /// The days of sessions it applies to.
  package static var inForce: Period { law.period }

  package static var canBeMendedInSession: Bool { severity != .advice }

  /// A finding of this rule.
  static func finding(
    at place: Place, _ message: String, severity: Severity? = nil, remedy: Remedy? = nil
  ) -> Finding {
    finding(at: place, message, severity: severity, remedies: remedy.map { [$0] } ?? [])
  }

  /// A finding of this rule that can be mended in several ways, the likeliest first.
  static func finding(
    at place: Place, _ message: String, severity: Severity? = nil, law: String? = nil,
    remedies: [Remedy]
  ) -> Finding {
    Finding(
      rule: id, severity: severity ?? self.severity, place: place, message: message,
      law: law ?? self.law.article, remedies: remedies)
  }
}
