package import MinutesEditing
package import MinutesModel

/// Keeps the journal of one open session: begins it at the first edit, goes on elsewhere when its
/// place fails, ends it when the record is saved.
package struct JournalKeeper {
  /// What became of a change.
  package enum Outcome: Hashable, Sendable {
    /// It is in the journal.
    case kept
    /// It is in the journal again, after trouble.
    case keptAgain(path: String)
    /// The journal must be begun anew with the whole history: it does not know a step that was undone,
    /// or its place fails.
    case needsEverything
    /// It is in memory only; it is tried again by itself.
    case trouble(JournalError)
  }

  /// Who writes: the program’s version, the user, the machine.
  package struct Author: Hashable, Sendable {
    let program: String
    let user: String
    let host: String

    package init(program: String, user: String, host: String) {
      self.program = program
      self.user = user
      self.host = host
    }
  }

  private let store: JournalStore
  private let synchroniser: Synchroniser
  private let author: Author
  private var record: String
  /// The record’s file as it was read or saved last, and whether there is one.
  private var base: [UInt8]
  private var isOnDisk: Bool
  private var writer: JournalWriter?
  /// Whether the system refuses, so that nothing is tried before the next reminder.
  private var isInTrouble = false

  /// For the record at an absolute path, with the bytes of its file; none for one never saved, whose
  /// bytes are those that it would have.
  package init(
    record: String, contents: [UInt8], isOnDisk: Bool, author: Author, store: JournalStore,
    synchroniser: Synchroniser
  ) {
    self.record = record
    base = contents
    self.isOnDisk = isOnDisk
    self.author = author
    self.store = store
    self.synchroniser = synchroniser
  }

  /// Where the journal lies, while there is one.
  package var path: String? { writer?.file.path }

  /// Adds what happened: written when this returns, unless there is trouble.
  package mutating func append(
    _ entries: [HistoryEntry], at time: String
  ) -> Outcome {
    guard let writer else { return isInTrouble ? .kept : begin(entries, at: time) }
    guard writer.canFollow(entries) else { return .needsEverything }
    let wasInTrouble = isInTrouble
    do throws(JournalError) {
      if isInTrouble {
        try writer.hold(entries, at: time)
      } else {
        try writer.append(entries, at: time)
      }
    } catch {
      isInTrouble = true
      synchroniser.remind()
      // Perhaps it can go on in the other place.
      return wasInTrouble ? .trouble(error) : .needsEverything
    }
    if !isInTrouble { synchroniser.synchronise(writer.file) }
    return .kept
  }

  /// Begins with the record as its file has it.
  private mutating func begin(_ entries: [HistoryEntry], at time: String) -> Outcome {
    var depth = JournalDepth()
    guard entries.allSatisfy({ depth.add($0) }) else { return .needsEverything }
    return begin(base, entries, at: time, avoiding: nil)
  }

  /// Begins anew with a whole history: what it began with and everything since.
  package mutating func begin(
    _ beginning: Minutes, _ entries: [HistoryEntry], at time: String
  ) -> Outcome {
    let failed = isInTrouble ? writer?.file.path.folder : nil
    return begin(beginning.fileBytes, entries, at: time, avoiding: failed)
  }

  private mutating func begin(
    _ base: [UInt8], _ entries: [HistoryEntry], at time: String, avoiding folder: String?
  ) -> Outcome {
    let header = JournalHeader(
      program: author.program, record: record,
      file: isOnDisk ? ContentDigest(of: self.base) : nil, base: base, begun: time,
      user: author.user, host: author.host)
    let made: JournalWriter
    do throws(JournalError) {
      made = try store.begin(for: record, replacing: writer?.file.path, avoiding: folder) {
        path throws(JournalError) in
        try JournalWriter(
          at: path, header: header, base: base, entries: entries, time: time,
          in: store.fileSystem)
      }
    } catch {
      isInTrouble = true
      synchroniser.remind()
      return .trouble(error)
    }
    if let old = writer {
      synchroniser.close(old.file)
      if old.file.path != made.file.path { remove(old.file.path) }
    }
    writer = made
    synchroniser.synchronise(made.file)
    synchroniser.synchroniseFolder(made.file.path.folder)
    defer { isInTrouble = false }
    return isInTrouble ? .keptAgain(path: made.file.path) : .kept
  }

  /// Tries again what the system refused; `nil` when there is no trouble.
  package mutating func retry() -> Outcome? {
    guard isInTrouble else { return nil }
    guard let writer else { return .needsEverything }
    do throws(SystemRefusal) {
      try writer.flush()
    } catch {
      synchroniser.remind()
      return .trouble(.refused(error))
    }
    isInTrouble = false
    synchroniser.synchronise(writer.file)
    return .keptAgain(path: writer.file.path)
  }

  /// Hears that something written did not reach the disk; `nil` when that is no matter of this journal.
  package mutating func synchronisationFailed(_ refusal: SystemRefusal) -> Outcome? {
    guard let writer, [writer.file.path, writer.file.path.folder].contains(refusal.path) else {
      return nil
    }
    isInTrouble = true
    return .needsEverything
  }

  /// Goes on with a journal that was read, whose entries have been replayed.
  package mutating func resume(_ journal: ReadJournal, at path: String) -> Outcome {
    do throws(JournalError) {
      writer = try JournalWriter(resuming: journal, at: path, in: store.fileSystem)
    } catch {
      return .needsEverything
    }
    return .kept
  }

  /// The record went to a file, with these bytes: there is nothing to restore any more.
  package mutating func recordWasSaved(as contents: [UInt8], at path: String) {
    end()
    record = path
    base = contents
    isOnDisk = true
  }

  /// Somebody else has written the record’s file, with these bytes, and what is in memory was joined with it.
  ///
  /// The journal that there is says it continues another file: it has to be begun anew.
  package mutating func fileWasReplaced(by contents: [UInt8]) {
    base = contents
    isOnDisk = true
  }

  /// Removes the journal: nothing in it is missing anywhere else.
  package mutating func end() {
    guard let writer else {
      isInTrouble = false
      return
    }
    synchroniser.close(writer.file)
    remove(writer.file.path)
    self.writer = nil
    isInTrouble = false
  }

  /// Leaves the journal behind under a name by which it is not offered any more.
  package mutating func setAside() throws(SystemRefusal) {
    guard let writer else { return }
    synchroniser.close(writer.file)
    self.writer = nil
    try store.setAside(writer.file.path)
  }

  private func remove(_ path: String) {
    do throws(SystemRefusal) {
      try store.remove(path)
    } catch {
      // It is found to hold nothing new when the record is opened.
    }
  }
}
