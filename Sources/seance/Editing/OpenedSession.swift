import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesWording

/// A session read from its file, ready to be edited.
struct OpenedSession {
  let minutes: Minutes
  let file: SessionFile
  let journal: SessionJournal
  /// Why it may not be changed; `nil` when it may.
  let readOnlyReason: String?
  /// What the clerk should know before she starts.
  let notices: [String]
  /// What a journal holds that the file does not.
  let recovery: RecoveryOffer?
  /// The sealed record that it rectifies, where the register has it.
  let rectified: Minutes?
  /// Where it is opened; `nil` for its beginning.
  var place: Place?
  /// Who may write it.
  let lock: OpenLock?

  /// Opens the session in a file, or what the journal holds of one that was never saved.
  init(
    at path: String, environment: ProgramEnvironment = .current, isReadOnly: Bool = false
  ) throws(CommandFailure) {
    let store = JournalStore(stateFolder: environment.stateFolder)
    let record: OpenedRecord<Minutes>
    do throws(OpenError) {
      record = try RecordStore().openMinutes(at: path)
    } catch {
      if case .refused(let refusal) = error, refusal.isAbsence, !isReadOnly,
        let unsaved = Self(unsavedAt: path, environment, store)
      {
        self = unsaved
        return
      }
      throw CommandFailure(error.message)
    }
    minutes = record.contents.value
    file = SessionFile(
      path: path, version: record.version, contents: record.bytes,
      versions: VersionStore(stateFolder: environment.stateFolder))
    let newer = record.contents.newerFormat.map {
      "ce fichier est au format \($0), plus récent que ce programme"
    }
    let lock =
      isReadOnly || newer != nil
      ? nil : OpenLock(path, environment: environment, at: SystemClock.now)
    self.lock = lock
    var broken: String?
    if minutes.seal != nil, let check = SealCheck(record.bytes), let breach = check.breaches.first {
      broken = "le sceau est rompu : \(check.sentence(of: breach)) (seance verify)".typeset
    }
    readOnlyReason = newer ?? broken ?? lock?.readOnlyReason
    let folder = path.folderPath
    rectified = minutes.session.revision.flatMap { Self.record($0.of.file, in: folder) }
    var notices = record.contents.notices.map {
      "Ligne \($0.position.line)\u{A0}: \($0.explanation)"
    }
    do throws(SystemRefusal) {
      try LocalFileSystem().checkWritable(path)
      if let notice = lock?.notice { notices.append(notice) }
    } catch {
      notices.append(error.message)
    }
    var recovery: JournalRecovery?
    if let lock, lock.isHeld, lock.abandoned == nil {
      // The journal is that of the window that has the session.
    } else if newer == nil, !isReadOnly {
      let found = SessionRecovery(
        path: path, contents: (record.bytes, record.contents.value), store: store)
      recovery = found.chosen
      notices += found.notices
    } else if !store.waiting(for: path.absolutePath).isEmpty {
      notices.append("Un journal garde ce qui n’a pas été enregistré de cette séance.")
    }
    self.notices = notices
    self.recovery = recovery?.offer(saved: record.contents.value)
    journal = SessionJournal(
      path: path, contents: record.bytes, isOnDisk: true, environment: environment,
      waiting: recovery.map { ($0.path, $0.journal) })
  }

  private static func record(_ file: String, in folder: String) -> Minutes? {
    try? RecordStore().openMinutes(at: folder == "." ? file : folder + "/" + file).contents.value
  }

  /// What a journal holds of a session without a file; `nil` when there is none.
  private init?(
    unsavedAt path: String, _ environment: ProgramEnvironment, _ store: JournalStore
  ) {
    let found = SessionRecovery(path: path, contents: nil, store: store)
    guard let recovery = found.chosen else { return nil }
    minutes = recovery.beginning
    file = SessionFile(
      path: path, version: nil, contents: recovery.journal.base,
      versions: VersionStore(stateFolder: environment.stateFolder))
    let lock = OpenLock(path, environment: environment, at: SystemClock.now)
    if lock.isHeld, lock.abandoned == nil { return nil }
    self.lock = lock
    journal = SessionJournal(
      path: path, contents: recovery.journal.base, isOnDisk: false, environment: environment,
      waiting: (recovery.path, recovery.journal))
    readOnlyReason = lock.readOnlyReason
    rectified = nil
    notices = found.notices
    self.recovery = recovery.offer(saved: nil)
  }
}
