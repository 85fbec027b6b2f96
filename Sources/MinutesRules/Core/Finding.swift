package import MinutesEditing
package import MinutesModel
import MinutesWording

/// What would mend a finding: an edit that can be carried out and undone like any other.
package struct Remedy: Hashable, Sendable {
  private let writtenTitle: String
  /// The change that mends it.
  package let edit: Edit

  package init(_ title: String, _ edit: Edit) {
    writtenTitle = title
    self.edit = edit
  }

  /// What it does, in the infinitive: « corriger le total ».
  package var title: String { writtenTitle.typeset }
}

/// Something in the record that does not hold.
package struct Finding: Hashable, Sendable {
  /// The rule that does not hold.
  package let rule: RuleID
  /// How grave it is.
  package let severity: Severity
  /// The exact words where it is about words.
  package let place: Place
  /// The message before its typography: findings are made at every key, and read at few.
  private let writtenMessage: String
  /// « CGCT, art. L2121-17 »
  package let law: String
  /// What would mend it, the likeliest first; several where there is something to choose.
  package let remedies: [Remedy]
  /// Why somebody lets it stand; `nil` where nobody has said so.
  package private(set) var acceptedBecause: String?

  package init(
    rule: RuleID, severity: Severity, place: Place, message: String, law: String,
    remedies: [Remedy]
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    writtenMessage = message
    self.law = law
    self.remedies = remedies
  }

  package init(
    rule: RuleID, severity: Severity, place: Place, message: String, law: String,
    remedy: Remedy? = nil
  ) {
    self.init(
      rule: rule, severity: severity, place: place, message: message, law: law,
      remedies: remedy.map { [$0] } ?? [])
  }

  /// The likeliest of its remedies: the edit itself where the record determines it.
  package var remedy: Remedy? { remedies.first }

  /// The same finding, let stand for a reason.
  func accepted(because reason: String) -> Finding {
    var copy = self
    copy.acceptedBecause = reason
    return copy
  }

  /// One French sentence that names the figures and the difference; without rule, place and source.
  package var message: String { writtenMessage.typeset }
}
