import EditorInterface
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesWording

/// What the journals of a record hold that its file does not.
struct SessionRecovery {
  /// The journal to offer: the last one begun that holds something.
  let chosen: JournalRecovery?
  /// What to say of the others.
  let notices: [String]

  /// Looks at the journals of a record; `contents` are the bytes of its file, and what they hold, if
  /// there is one. A journal that holds nothing new is removed.
  init(path: String, contents: (bytes: [UInt8], minutes: Minutes)?, store: JournalStore) {
    var found: [JournalRecovery] = []
    var notices: [String] = []
    let paths = store.waiting(for: path.absolutePath)
    let digest = paths.isEmpty ? nil : contents.map { ContentDigest(of: $0.bytes) }
    for path in paths {
      do throws(JournalProblem) {
        let recovery = try store.recovery(at: path, file: digest)
        if recovery.isComplete, recovery.history.current == contents?.minutes {
          Self.remove(path, store)
        } else {
          found.append(recovery)
        }
      } catch {
        if error == .fault(.unfinished) {
          Self.remove(path, store)
        } else {
          notices.append("«\u{A0}\(path.printable)\u{A0}»\u{A0}: \(error.message)")
        }
      }
    }
    found.sort { $0.journal.header.begun < $1.journal.header.begun }
    chosen = found.popLast()
    notices += found.map {
      "Un autre journal attend\u{A0}: \($0.path.printable) (« seance recover »).".typeset
    }
    self.notices = notices
  }

  private static func remove(_ path: String, _ store: JournalStore) {
    do throws(SystemRefusal) {
      try store.remove(path)
    } catch {
      // It is found to hold nothing the next time too.
    }
  }
}

extension JournalRecovery {
  /// What the interface offers of it; `saved` is the record as its file has it.
  func offer(saved: Minutes?) -> RecoveryOffer {
    let relation: RecoveryOffer.Relation =
      switch self.relation {
      case .sameFile: .sameFile
      case .otherFile: .otherFile
      case .noFile: .noFile
      }
    return RecoveryOffer(
      history: history, focus: focus, relation: relation, saved: saved ?? beginning,
      period: period, author: author, remarks: loss.map { [$0] } ?? [])
  }

  /// « ann, sur mairie »
  var author: String { "\(journal.header.user), sur \(journal.header.host)".printable }

  /// « le 27 mars 2026, de 19 h 02 à 20 h 41 »
  var period: String {
    let last = journal.entries.last?.time ?? journal.header.begun
    let first = journal.entries.first?.time ?? journal.header.begun
    guard let from = Moment(stamp: first), let to = Moment(stamp: last) else { return "sans date" }
    if from == to { return "le \(to.date.french) à \(to.time.french)" }
    if from.date == to.date {
      return "le \(to.date.french), de \(from.time.french) à \(to.time.french)"
    }
    return "du \(from.date.french) à \(from.time.french) au \(to.date.french) à \(to.time.french)"
  }
}
