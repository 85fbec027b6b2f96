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

  fileprivate var withStraightApostrophes: Remedy {
    Remedy(writtenTitle, edit.withStraightApostrophes)
  }
}

extension Edit {
  /// The same edit, where it types words, with straight apostrophes in them.
  fileprivate var withStraightApostrophes: Edit {
    switch self {
    case .text(.replace(let range, let words)):
      .text(.replace(range, with: String(words.map { $0 == Glyph.apostrophe ? "'" : $0 })))
    case .sequence(let title, let edits): .sequence(title, edits.map(\.withStraightApostrophes))
    default: self
    }
  }
}

/// Something in the record that does not hold.
///
/// What it says lies in one object, since lists of findings are put together anew at every key.
package struct Finding: Hashable, Sendable {
  private struct Content: Hashable, Sendable {
    let rule: RuleID
    let severity: Severity
    let place: Place
    /// The message before its typography: findings are made at every key, and read at few.
    let message: String
    let law: String
    let remedies: [Remedy]
    var acceptedBecause: String?
    /// Whether it had remedies when it was found; they are known again once the record is judged.
    var wasMendable = false
  }

  private final class Storage: Sendable {
    let content: Content
    init(_ content: Content) { self.content = content }
  }

  private let storage: Storage

  private init(_ content: Content) { storage = Storage(content) }

  package init(
    rule: RuleID, severity: Severity, place: Place, message: String, law: String,
    remedies: [Remedy]
  ) {
    self.init(
      Content(
        rule: rule, severity: severity, place: place, message: message, law: law,
        remedies: remedies))
  }

  package init(
    rule: RuleID, severity: Severity, place: Place, message: String, law: String,
    remedy: Remedy? = nil
  ) {
    self.init(
      rule: rule, severity: severity, place: place, message: message, law: law,
      remedies: remedy.map { [$0] } ?? [])
  }

  /// The rule that does not hold.
  package var rule: RuleID { storage.content.rule }
  /// How grave it is.
  package var severity: Severity { storage.content.severity }
  /// The exact words where it is about words.
  package var place: Place { storage.content.place }
  /// « CGCT, art. L2121-17 »
  package var law: String { storage.content.law }
  /// What would mend it, the likeliest first; several where there is something to choose.
  package var remedies: [Remedy] { storage.content.remedies }
  /// Whether something would mend it, be it known by now or not.
  package var isMendable: Bool { !remedies.isEmpty || storage.content.wasMendable }
  /// Why somebody lets it stand; `nil` where nobody has said so.
  package var acceptedBecause: String? { storage.content.acceptedBecause }
  /// The likeliest of its remedies: the edit itself where the record determines it.
  package var remedy: Remedy? { remedies.first }
  /// One French sentence that names the figures and the difference; without rule, place and source.
  package var message: String { storage.content.message.typeset }

  /// The same finding with remedies that write straight apostrophes.
  var withStraightApostrophes: Finding {
    let content = storage.content
    guard !content.remedies.isEmpty else { return self }
    return Finding(
      Content(
        rule: content.rule, severity: content.severity, place: content.place,
        message: content.message, law: content.law,
        remedies: content.remedies.map(\.withStraightApostrophes),
        acceptedBecause: content.acceptedBecause))
  }

  /// The same finding, let stand for a reason.
  func accepted(because reason: String) -> Finding {
    var content = storage.content
    content.acceptedBecause = reason
    return Finding(content)
  }

  /// What it says, to be kept until its record is opened again.
  package var kept: KeptFinding {
    KeptFinding(
      rule: rule.text, severity: severity.rawValue, place: place, message: storage.content.message,
      law: law, isMendable: isMendable, acceptedBecause: acceptedBecause)
  }

  /// A finding of an earlier judgement, without its remedies; `nil` where it is not one of ours.
  package init?(_ kept: KeptFinding) {
    guard let severity = Severity(rawValue: kept.severity) else { return nil }
    self.init(
      Content(
        rule: RuleID(kept.rule), severity: severity, place: kept.place, message: kept.message,
        law: kept.law, remedies: [], acceptedBecause: kept.acceptedBecause,
        wasMendable: kept.isMendable))
  }

  package static func == (left: Finding, right: Finding) -> Bool {
    left.storage === right.storage || left.storage.content == right.storage.content
  }

  package func hash(into hasher: inout Hasher) { storage.content.hash(into: &hasher) }
}

extension Finding: CustomStringConvertible {
  package var description: String { "\(severity.french)[\(rule)] \(place): \(message)" }
}
