import Glibc
package import MinutesEditing

/// A journal being written: every call adds whole lines with one `write`.
///
/// What the system does not take is kept and tried again, from the very byte at which it stopped: a
/// full disk leaves no gap. A class: it is asked at every key, and a struct is copied to be changed.
package final class JournalWriter {
  /// What it belongs to.
  package let header: JournalHeader
  /// The journal’s file.
  package private(set) var file: OpenFile

  private let fileSystem: any FileSystem
  private let encoder = LineEncoder()
  private var context: JournalContext
  private var depth: JournalDepth
  private var number: Int
  /// How much of the encoder’s bytes is in the file.
  private var written = 0

  /// Begins a journal at a path where nothing is, with its base and first entries, in one `write`;
  /// nothing is left there when the system refuses it.
  package init(
    at path: String, header: JournalHeader, base: [UInt8], entries: [HistoryEntry],
    time: String, in fileSystem: any FileSystem = LocalFileSystem()
  ) throws(JournalError) {
    self.header = header
    self.fileSystem = fileSystem
    context = JournalContext(time: header.begun)
    depth = JournalDepth()
    number = 0
    do throws(SystemRefusal) {
      file = try fileSystem.append(to: path, creating: 0o600)
    } catch {
      throw .refused(error)
    }
    do throws(JournalError) {
      try add(header, salt: "")
      encoder.append(base)
      encoder.append([0x0A])
      try add(entries, at: time)
    } catch {
      withdraw()
      throw error
    }
    do throws(SystemRefusal) {
      try flush()
    } catch {
      // Half a beginning helps nobody, and this place cannot be used.
      withdraw()
      throw .refused(error)
    }
  }

  /// Goes on with a journal that was read, after its last whole line.
  package init(
    resuming journal: ReadJournal, at path: String,
    in fileSystem: any FileSystem = LocalFileSystem()
  ) throws(JournalError) {
    header = journal.header
    self.fileSystem = fileSystem
    context = JournalContext(time: nil)
    depth = JournalDepth()
    for (entry, _) in journal.entries { _ = depth.add(entry) }
    number = journal.entries.count + 1
    do throws(SystemRefusal) {
      file = try fileSystem.append(to: path, creating: nil)
      try fileSystem.truncate(file, to: Int64(journal.length))
    } catch {
      throw .refused(error)
    }
  }

  /// Whether there is something that the system has not taken yet.
  package var isBehind: Bool { written < encoder.bytes.count }

  /// Whether these entries can follow: a journal knows no step from before it began.
  package func canFollow(_ entries: [HistoryEntry]) -> Bool {
    var depth = depth
    return entries.allSatisfy { depth.add($0) }
  }

  /// Adds entries without writing them, while the system takes nothing.
  package func hold(
    _ entries: [HistoryEntry], at time: String
  ) throws(JournalError) {
    if !isBehind { forget() }
    try add(entries, at: time)
  }

  /// Adds entries, in one `write` with what was left over before.
  package func append(
    _ entries: [HistoryEntry], at time: String
  ) throws(JournalError) {
    try hold(entries, at: time)
    do throws(SystemRefusal) {
      try flush()
    } catch {
      throw .refused(error)
    }
  }

  /// Writes what the system has not taken yet.
  package func flush() throws(SystemRefusal) {
    while isBehind {
      let count = try fileSystem.write(encoder.bytes[written...], to: file)
      guard count > 0 else { throw SystemRefusal(.write, file.path, code: EIO) }
      written += count
    }
  }

  /// Gives the journal its name, in the place of what had it.
  func rename(to path: String) throws(SystemRefusal) {
    try fileSystem.rename(file.path, to: path)
    file = OpenFile(descriptor: file.descriptor, path: path)
  }

  private func forget() {
    encoder.removeAll()
    written = 0
  }

  private func add(
    _ entries: [HistoryEntry], at time: String
  ) throws(JournalError) {
    let start = encoder.bytes.count
    let (context, depth, number) = (context, depth, number)
    do throws(JournalError) {
      for entry in entries {
        guard self.depth.add(entry) else { throw .outOfStep }
        switch self.context.line(for: entry, at: time) {
        case .letters(let letters): add(salt: header.id) { encoder.encode(letters) }
        case .other(let line): try add(line, salt: header.id)
        }
      }
    } catch {
      (self.context, self.depth, self.number) = (context, depth, number)
      encoder.removeAll(from: start)
      throw error
    }
  }

  private func add(_ value: some Encodable, salt: String) throws(JournalError) {
    try add(salt: salt) { () throws(JournalError) in
      do throws(EncodingFailure) {
        try encoder.encode(value)
      } catch {
        throw .unwritable(error.description)
      }
    }
  }

  /// Adds a line: number, checksum, value.
  private func add<Failure>(
    salt: String, _ encodeValue: () throws(Failure) -> Void
  ) throws(Failure) {
    let digits = String(number)
    encoder.append(digits.utf8)
    let checksumPlace = encoder.bytes.count + 1
    encoder.append(" 00000000 ".utf8)
    let start = encoder.bytes.count
    try encodeValue()
    var checksum = Checksum()
    checksum.add(salt.utf8)
    checksum.add(digits.utf8)
    checksum.add(encoder.bytes[start...])
    encoder.overwrite(at: checksumPlace, with: checksum.value)
    encoder.append([0x0A])
    number += 1
  }

  /// Takes back a file that was created in vain.
  func withdraw() {
    do throws(SystemRefusal) { try fileSystem.close(file) } catch {}
    do throws(SystemRefusal) { try fileSystem.remove(file.path) } catch {}
  }
}

/// Why a journal does not take an entry.
package enum JournalError: Error, Hashable, Sendable {
  case refused(SystemRefusal)
  /// It does not know the step that is undone, redone or joined.
  case outOfStep
  /// An edit that has no form on a line, with the encoder’s reason.
  case unwritable(String)

  /// A French sentence, safe to print.
  package var message: String {
    switch self {
    case .refused(let refusal): refusal.message
    case .outOfStep: "Le journal ne connaît pas cette étape."
    case .unwritable(let reason): "Le journal ne sait pas écrire cette modification (\(reason))."
    }
  }
}
