package import MinutesModel
import MinutesWording

/// A point of the catalogue that is left to a reader: it is listed for the review, never found.
package struct HumanCheck: Hashable, Sendable {
  /// The id in the catalogue.
  package let id: RuleID
  /// What is to be looked at, as a question: « Le visa concerne-t-il bien l’objet ? »
  package let question: String
  /// Why no machine can tell.
  package let reason: String
  /// Where the question comes from.
  package let law: LawSource
  /// How grave it is when the answer is no.
  package let severity: Severity

  package init(
    _ id: RuleID, _ question: String, because reason: String, law: LawSource, severity: Severity
  ) {
    self.id = id
    self.question = question.typeset
    self.reason = reason.typeset
    self.law = law
    self.severity = severity
  }
}
