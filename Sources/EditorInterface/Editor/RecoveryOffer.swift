package import MinutesEditing
package import MinutesModel

/// What a journal holds that the record’s file does not: offered when the session is opened.
package struct RecoveryOffer: Sendable {
  /// How the journal stands to the file.
  package enum Relation: Hashable, Sendable {
    case sameFile
    case otherFile
    case noFile
  }

  /// The record as it was when the program stopped, with its steps.
  package let history: History
  /// Where the cursor was.
  package let focus: Focus?
  /// How the journal stands to the file that was opened.
  package let relation: Relation
  /// The record as the file has it, or as the journal began where there is none.
  package let saved: Minutes
  /// « le 27 mars 2026, de 19 h 02 à 20 h 41 »
  package let period: String
  /// « ann, sur mairie »
  package let author: String
  /// What the clerk should know of it: what could not be read…
  package let remarks: [String]

  /// « 132 modifications »
  package var summary: String {
    let count = history.done.count
    return count == 1 ? "1 modification" : "\(count) modifications"
  }

  package init(
    history: History, focus: Focus?, relation: Relation, saved: Minutes, period: String,
    author: String, remarks: [String]
  ) {
    self.history = history
    self.focus = focus
    self.relation = relation
    self.saved = saved
    self.period = period
    self.author = author
    self.remarks = remarks
  }
}
