import MinutesEditing
import MinutesModel
import TerminalScreen

/// What the world reports of the session’s file and its lock.
extension Editor {
  /// Somebody else has written the file.
  mutating func fileChanged(_ offer: MergeOffer) -> [Effect] {
    if readOnlyReason != nil {
      // Nothing of ours can be lost by showing what there is.
      adopt(offer.theirs)
      message = StatusMessage(
        "Le fichier a changé sur le disque : la nouvelle version est affichée.", .warning)
      return [.followFile]
    }
    fileTrouble =
      "Le fichier a changé sur le disque : Ctrl-S compare et fusionne, rien n’est écrasé."
    overlays.removeAll { $0 is MergeOverlay }
    if overlays.isEmpty {
      overlays.append(MergeOverlay(offer))
      // Its keys stand where the message would.
      message = nil
    }
    return []
  }

  /// The record is now what came of joining it with its file.
  mutating func joined(_ record: Minutes, isFile: Bool) -> [Effect] {
    fileTrouble = nil
    if record != minutes {
      guard perform(.replacement(ReplacementEdit(record, from: .merge))) else { return [] }
    }
    // Whoever wrote the file has told the council’s of its rules.
    toldRules = minutes.council.disabledRules
    toldHabits = CouncilHabits(of: minutes.council)
    if isFile {
      history.markSaved()
      message = StatusMessage(
        "La version du fichier est reprise : vous n’aviez rien changé d’autre.", .ok)
    } else {
      history.markUnsaved()
      message = StatusMessage(
        "Fusionné : Ctrl-S enregistre, Ctrl-Z rend ce que vous aviez.", .ok)
    }
    _ = history.takeEntries()
    // It is another file now that the journal continues.
    let (beginning, entries) = history.retelling
    return isFile && history.done.isEmpty ? [.endJournal] : [.beginJournal(beginning, entries)]
  }

  /// Shows another record in the place of the one that was read, without a past.
  private mutating func adopt(_ record: Minutes) {
    history = History(record)
    toldRules = record.council.disabledRules
    toldHabits = CouncilHabits(of: record.council)
    outline = minutes.outline
    repairFocus()
    refresh()
  }
}
