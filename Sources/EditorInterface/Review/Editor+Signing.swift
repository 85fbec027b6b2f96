import MinutesEditing
package import MinutesModel
import MinutesWording
import TerminalScreen

extension Editor {
  /// Why the record is not changed any more; `nil` while it may be.
  var lockReason: String? {
    if let readOnlyReason { return readOnlyReason }
    guard let seal = minutes.seal else { return nil }
    let names = seal.signatories.map(\.name).joined(separator: " et ")
    let day = seal.signatories.last?.on.map { " le \($0.french)" } ?? ""
    return seal.isComplete
      ? "signé par \(names)\(day) et scellé ; « Rectifier » (F10) ouvre une rectification".typeset
      : "signé par \(names)\(day) ; F9 puis x retire cette signature pour corriger".typeset
  }

  /// Whether an edit leaves what was signed as it is: what becomes known later may be noted.
  func mayPerform(_ edit: Edit) -> Bool {
    guard readOnlyReason == nil else { return false }
    guard minutes.seal != nil else { return true }
    var changed = minutes
    do throws(EditError) {
      try edit.apply(to: &changed)
    } catch {
      return false
    }
    return changed.signedPart == minutes.signedPart && changed.seal == minutes.seal
  }

  /// Who works on the record: whom the settings name, or else the secretary of the session.
  var authorName: String {
    settings.userName.isEmpty
      ? minutes.council.member(minutes.session.secretary)?.name ?? "" : settings.userName
  }

  /// That the record comes to a state now, by whoever works on it.
  func change(to state: SessionState, because reason: String = "") -> StateChange {
    StateChange(state, on: now.date, at: now.time, by: authorName, reason: reason)
  }

  /// The record is on disk with a signature more, or with one less.
  mutating func wasSigned(_ record: Minutes, _ text: String, isComplete: Bool) {
    history = History(record)
    outline = minutes.outline
    repairFocus()
    refresh()
    message = StatusMessage(text, isComplete ? .ok : .warning)
  }

  /// Puts into the item which minutes it approves, and how they were rectified: of all rectifications of
  /// the register, those of that session.
  mutating func cite(_ rectifications: [Rectification]) {
    guard let item = currentItem, let date = item.facts.approvesMinutesOf else { return }
    let known = rectifications.filter { $0.date == date }.sorted { $0.number < $1.number }
    let lines =
      known.isEmpty
      ? ["Le procès-verbal de la séance du \(date.french) n’appelle pas de rectification."]
      : ["Le procès-verbal de la séance du \(date.french) a été rectifié comme suit :"]
        + known.map {
          "rectification n° \($0.number)"
            + ($0.on.map { " du \($0.french)" } ?? "") + " : \($0.reason)"
            + " (\($0.file), rectifie \($0.rectifies))"
        }
    let block = BlockContent.passage(
      Passage(role: .exposition, lines: lines.map { Line($0.typeset) }))
    if perform(.block(item.id, .insertNew(block, at: item.blocks.count))) {
      message = StatusMessage(
        known.isEmpty
          ? "Aucune rectification au registre."
          : "Rectifications citées : \(known.count)."
            .typeset, .ok)
    }
  }
}

/// A rectification of another session, as the register has it.
package struct Rectification: Hashable, Sendable {
  /// The day of the session.
  package let date: CalendarDate
  /// Its number among those of the session.
  package let number: Int
  /// Why.
  package let reason: String
  /// The day it was begun.
  package let on: CalendarDate?
  /// The file of the rectification.
  package let file: String
  /// The file that it rectifies.
  package let rectifies: String

  package init(
    date: CalendarDate, number: Int, reason: String, on: CalendarDate?, file: String,
    rectifies: String
  ) {
    self.date = date
    self.number = number
    self.reason = reason
    self.on = on
    self.file = file
    self.rectifies = rectifies
  }
}
