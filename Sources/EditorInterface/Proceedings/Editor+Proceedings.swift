import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// The session as it goes on: what is stamped with the hour.
extension Editor {
  mutating func beginSession() {
    let time = now.time
    perform(
      .sequence(
        "ouvrir la séance",
        [.session(.setOpening(time))] + entering(.inSession) + minutes.editsThatKeepProposals))
    message = StatusMessage("Séance ouverte à \(time.french).", .ok)
  }

  mutating func endSession() {
    let time = now.time
    var edits: [Edit] = [.session(.setClosing(time))] + entering(.draft)
    if let open = minutes.openSuspension { edits.append(resuming(open)) }
    perform(.sequence("lever la séance", edits))
    message = StatusMessage("Séance levée à \(time.french).", .ok)
  }

  private func entering(_ state: SessionState) -> [Edit] {
    guard minutes.session.state != state else { return [] }
    return [.session(.enter(change(to: state)))]
  }

  /// Suspends the session at the item under the cursor; once suspended, resumes it.
  mutating func suspendOrResume() {
    if let open = minutes.openSuspension {
      if perform(resuming(open)) {
        message = StatusMessage("Séance reprise à \(now.time.french).", .ok)
      }
      return
    }
    let suspensions = minutes.session.suspensions + [Suspension(from: now.time, item: focus.item)]
    if perform(.session(.setSuspensions(suspensions))) {
      message = StatusMessage(
        "Séance suspendue à \(now.time.french). La raison : Ctrl-P « suspensions ».".typeset, .ok)
    }
  }

  private func resuming(_ index: Int) -> Edit {
    var suspensions = minutes.session.suspensions
    suspensions[index].until = now.time
    return .session(.setSuspensions(suspensions))
  }

  /// Puts the item under the cursor in discussion; the one that was is dealt with. On the day of the
  /// session both hours are noted.
  mutating func discussItem() {
    guard let item = currentItem else { return }
    var edits: [Edit] = []
    for numbered in minutes.numberedItems
    where numbered.item.state == .inDiscussion && numbered.item.id != item.id {
      edits += editsThatFinish(numbered.item.id)
    }
    edits.append(.agenda(.setState(item.id, .inDiscussion)))
    if isSessionDay, item.facts.startedAt == nil {
      edits.append(.proceedings(item.id, .setStart(now.time)))
    }
    perform(.sequence("mettre en discussion un point", edits + editsThatBegin))
  }

  mutating func finishItem() {
    guard let item = focus.item else { return }
    perform(.sequence("marquer un point traité", editsThatFinish(item)))
  }

  /// That an item is dealt with; on the day of the session, and where its beginning was noted, with
  /// the hour.
  func editsThatFinish(_ item: ItemID) -> [Edit] {
    let facts = minutes.item(item)?.facts
    let end: [Edit] =
      isSessionDay && facts?.startedAt != nil && facts?.endedAt == nil
      ? [.proceedings(item, .setEnd(now.time))] : []
    return [.agenda(.setState(item, .done))] + end
  }

  /// Whether the clock shows the day of the session: otherwise the minutes are being written up.
  var isSessionDay: Bool { now.date == minutes.session.date }
}

extension Minutes {
  /// The suspension that has not ended yet.
  var openSuspension: Int? {
    session.suspensions.lastIndex { $0.from != nil && $0.until == nil }
  }
}
