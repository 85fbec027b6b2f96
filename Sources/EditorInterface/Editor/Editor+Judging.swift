import MinutesEditing
import MinutesModel
package import MinutesRules

/// How far judging the record has come.
struct Judging: Sendable {
  /// How soon it has to be done.
  enum Due: Sendable {
    case no
    /// Once the frame with what was typed has been shown.
    case afterFrame
    case withFrame
  }

  private(set) var due = Due.afterFrame
  /// Counts the states of the record, and of what it is judged by.
  private(set) var revision = 0
  /// Counts the findings that were taken over.
  private(set) var base = 0

  /// The record, or what it is judged by, has changed.
  mutating func isDue(withFrame: Bool) {
    revision += 1
    if withFrame {
      due = .withFrame
    } else if due == .no {
      due = .afterFrame
    }
  }

  /// Takes note that findings from another thread, or from here, are taken over.
  mutating func tookOver(isCurrent: Bool) {
    base += 1
    if isCurrent { due = .no }
  }
}

extension Editor {
  /// Everything that does not hold, gravest first.
  var findings: [Finding] { live.findings }

  /// Brings what is derived from the record up to date with it; text changes no roll, and is shown before
  /// it is judged.
  mutating func refresh(afterTyping: Bool = false) {
    if !afterTyping {
      rolls = minutes.rollCalls
      rollSummary = RollSummary(rolls, at: focus.item, in: minutes)
    }
    judging.isDue(withFrame: !afterTyping)
  }

  /// Whether the next frame has to show the record judged: all but letters in the text, which the clerk
  /// should see at once.
  var mustJudgeFirst: Bool { judging.due == .withFrame || !overlays.isEmpty }

  /// The findings of the record as its file has it; `nil` while they are not known, or it has been changed.
  package var findingsOfFile: [Finding]? {
    judging.due == .no && !live.isWaiting && !history.hasUnsavedChanges ? findings : nil
  }

  /// Which findings are told.
  package var profile: CheckProfile { live.profile }

  /// Judges the record, once for all keys that came together.
  mutating func judge() { settle() }

  package var remainder: Remainder<Editor>? {
    guard judging.due != .no else { return nil }
    let (live, minutes, judging) = (live, minutes, judging)
    return {
      let (judged, hasChanged) = live.updated(to: minutes)
      return { $0.take(judged, hasChanged: hasChanged, from: judging) }
    }
  }

  /// Takes over what was found in the record as it was, and says whether the findings or the chosen one
  /// are others now; where record or register have changed since, it is judged on from there.
  private mutating func take(
    _ judged: LiveFindings, hasChanged: Bool, from state: Judging
  ) -> Bool {
    guard judging.base == state.base else { return false }
    let isCurrent = judging.revision == state.revision
    judging.tookOver(isCurrent: isCurrent)
    // The gravest finding, unless the clerk has chosen another.
    let isChosen = focus.pane == .findings || chosenFinding == visitedFinding
    let chosen = isChosen ? chosenFinding : nil
    let (before, selected) = (chosenFinding, selectedFinding)
    var judged = judged
    judged.profile = live.profile
    if let register = live.register { judged.consult(register) }
    live = judged
    let same = chosen.flatMap { chosen in
      findings.firstIndex {
        $0.rule == chosen.rule && $0.place == chosen.place
          && ($0.acceptedBecause == nil) == (chosen.acceptedBecause == nil)
      }
    }
    selectedFinding = same ?? (isChosen ? min(selectedFinding, max(0, findings.count - 1)) : 0)
    let isShown = hasChanged || selectedFinding != selected || chosenFinding != before
    if isShown { painting.unpainted = .anything }
    return isShown
  }
}
