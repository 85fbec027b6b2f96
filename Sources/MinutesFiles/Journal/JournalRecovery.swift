package import MinutesEditing
package import MinutesModel

/// What a journal makes of the record that it starts from.
package struct JournalRecovery: Sendable {
  /// How the journal stands to the record’s file.
  package enum Relation: Hashable, Sendable {
    /// It continues the file as it is.
    case sameFile
    /// The file is another than the one that the journal continues: a restored backup, a copy.
    case otherFile
    /// There is no file: it was never saved, or is gone.
    case noFile
  }

  /// Where the journal lies.
  package let path: String
  /// The journal itself.
  package let journal: ReadJournal
  /// The record it starts from.
  package let beginning: Minutes
  /// The record with every step that could be made again.
  package let history: History
  /// Where the cursor was, if it is known.
  package let focus: Focus?
  /// How many entries were made again.
  package let replayed: Int
  /// Why the next one could not be.
  package let stop: ReplayError?
  /// How it stands to the record’s file.
  package let relation: Relation

  /// Replays a journal; `file` is what tells the record’s file, `nil` where there is none.
  package init(
    _ journal: ReadJournal, at path: String, file: ContentDigest?
  ) throws(JournalFault) {
    do throws(RecordError) {
      beginning = try Minutes.reading(SourceText(name: path, bytes: journal.base)).value
    } catch {
      throw .unreadable(error)
    }
    var history = History(beginning)
    if journal.header.file != journal.header.base { history.markUnsaved() }
    var focus: Focus?
    var replayed = 0
    var stop: ReplayError?
    for (entry, _) in journal.entries {
      do throws(ReplayError) {
        focus = try history.replay(entry) ?? focus
        replayed += 1
      } catch {
        stop = error
        break
      }
    }
    history.endGroup()
    _ = history.takeEntries()
    if let file {
      relation = file == journal.header.file ? .sameFile : .otherFile
    } else {
      relation = .noFile
    }
    if relation != .sameFile { history.markUnsaved() }
    self.path = path
    self.journal = journal
    self.history = history
    self.focus = focus
    self.replayed = replayed
    self.stop = stop
  }

  /// Whether all that the journal says was understood, but for a last line that was being written.
  package var isComplete: Bool {
    stop == nil && (journal.ending == .whole || journal.ending == .torn)
  }

  /// What could not be used of the journal, in French; `nil` when there is nothing.
  package var loss: String? {
    if let stop {
      let left = journal.entries.count - replayed
      let reason =
        switch stop {
        case .refused(let error): error.message
        case .outOfStep: "Elle ne suit pas de ce qui précède."
        }
      return "La modification \(replayed + 1) du journal ne s’applique pas\u{A0}: \(reason) "
        + "\(left.french("ligne")) restent dans le journal."
    }
    return switch journal.ending {
    case .whole, .torn: nil
    case .damaged(let count):
      "Le journal est abîmé après \(journal.entries.count.french("modification"))\u{A0}: "
        + "\((count + 1).french("ligne")) restent illisibles."
    case .unknown(let count):
      "Après \(journal.entries.count.french("modification")), le journal (seance "
        + "\(journal.header.program.printable)) dit ce que cette version ne connaît pas\u{A0}: "
        + "\((count + 1).french("ligne")) restent dans le journal."
    }
  }
}
