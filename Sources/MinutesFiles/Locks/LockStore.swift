import Glibc

/// The locks of records: a file beside each record that is open for writing.
///
/// It is created with `O_EXCL`, which network shares honour too, and touched every few seconds for as long
/// as the session is open: on one machine the process tells whether the holder lives, elsewhere only that.
package struct LockStore: Sendable {
  /// What came of asking for a lock.
  package enum Answer: Hashable, Sendable {
    case taken(SessionLock)
    /// Somebody has it, or had it and has ended; who, unless the lock file does not say.
    case held(LockHolder?, HolderLife)
  }

  private let fileSystem: any FileSystem
  private let processes: any ProcessTable

  package init(
    in fileSystem: any FileSystem = LocalFileSystem(),
    processes: any ProcessTable = LocalProcessTable()
  ) {
    self.fileSystem = fileSystem
    self.processes = processes
  }

  /// A holder whose process cannot be seen counts as alive for so long after its last sign.
  static let patience: Int64 = 60

  /// `.2021-02-02.json.lock`, beside the record or beside what a symbolic link points at.
  private func path(of record: String) throws(SystemRefusal) -> String {
    let target = try fileSystem.resolvingLinks(record)
    return target.folder.appending(component: ".\(target.lastComponent).lock")
  }

  /// Locks the record at an absolute path, unless somebody has it.
  package func take(
    _ record: String, for holder: LockHolder
  ) throws(SystemRefusal) -> Answer {
    let path = try path(of: record)
    // What is released while we look is there to be taken.
    for _ in 0..<3 {
      if let lock = try create(path, for: holder) { return .taken(lock) }
      if let (other, life) = try self.holder(at: path) { return .held(other, life) }
    }
    return .held(nil, .alive)
  }

  /// Who has the record at an absolute path; `nil` when nobody has.
  package func holder(
    of record: String
  ) throws(SystemRefusal) -> (holder: LockHolder?, life: HolderLife)? {
    try holder(at: path(of: record))
  }

  /// Takes the lock from a holder who has ended, after somebody has agreed to it; whoever has it by now
  /// keeps it.
  package func takeOver(
    _ record: String, from former: LockHolder?, for holder: LockHolder
  ) throws(SystemRefusal) -> Answer {
    let path = try path(of: record)
    if let (other, life) = try self.holder(at: path) {
      guard life != .alive, other?.id == former?.id else { return .held(other, life) }
      // Two windows that agree at once: only one can move this very file away.
      let aside = path + "." + holder.id
      do throws(SystemRefusal) {
        try fileSystem.rename(path, to: aside)
      } catch  where error.isAbsence {
        return try take(record, for: holder)
      }
      if try read(aside)?.id == former?.id {
        try fileSystem.remove(aside)
      } else {
        // It was a new one.
        try fileSystem.rename(aside, to: path)
      }
    }
    return try take(record, for: holder)
  }

  private func create(
    _ path: String, for holder: LockHolder
  ) throws(SystemRefusal) -> SessionLock? {
    let file: OpenFile
    do throws(SystemRefusal) {
      // Others have to read who has it.
      file = try fileSystem.create(path, mode: 0o666)
    } catch  where error.code == EEXIST {
      return nil
    }
    do throws(SystemRefusal) {
      do throws(SystemRefusal) {
        try file.writeAll(holder.bytes, in: fileSystem)
      } catch {
        do throws(SystemRefusal) { try fileSystem.close(file) } catch {}
        throw error
      }
      try fileSystem.close(file)
    } catch {
      // A lock that does not say whose it is helps nobody.
      do throws(SystemRefusal) { try fileSystem.remove(path) } catch {}
      throw error
    }
    return SessionLock(path: path, holder: holder, fileSystem: fileSystem)
  }

  private func read(_ path: String) throws(SystemRefusal) -> LockHolder? {
    LockHolder(try fileSystem.readStart(path, count: 16_384))
  }

  private func holder(
    at path: String
  ) throws(SystemRefusal) -> (holder: LockHolder?, life: HolderLife)? {
    do throws(SystemRefusal) {
      let holder = try read(path)
      return (holder, try life(of: holder, path))
    } catch  where error.isAbsence {
      return nil
    }
  }

  private func life(of holder: LockHolder?, _ path: String) throws(SystemRefusal) -> HolderLife {
    if let holder, holder.machine == processes.current.machine {
      return processes.start(of: holder.process) == holder.processStart ? .alive : .dead
    }
    guard let touched = try fileSystem.status(of: path)?.modified.first else {
      throw SystemRefusal(.inspect, path, code: ENOENT)
    }
    let age = try now(beside: path) - touched
    return age < Self.patience ? .alive : .silent(seconds: age)
  }

  /// The time on the clock that the lock was touched by: that of the server, on a network share.
  private func now(beside path: String) throws(SystemRefusal) -> Int64 {
    let probe = path + ".\(String(UInt64.random(in: .min ... .max), radix: 36)).now"
    do throws(SystemRefusal) {
      try fileSystem.close(fileSystem.create(probe, mode: 0o600))
      defer { do throws(SystemRefusal) { try fileSystem.remove(probe) } catch {} }
      return try fileSystem.status(of: probe)?.modified.first ?? 0
    } catch  where error.isProtection {
      // Where nothing can be created, nobody holds a lock for long; this machine’s clock will do.
      return Int64(time(nil))
    }
  }
}

/// A lock that this process has.
package struct SessionLock: Sendable {
  /// The lock file.
  package let path: String
  /// What it says of us.
  package let holder: LockHolder
  let fileSystem: any FileSystem

  /// Says that its holder lives; throws what the system refuses, and returns who has taken the lock
  /// meanwhile: `nil` as long as it is ours.
  package func beat() throws(SystemRefusal) -> Usurper? {
    do throws(SystemRefusal) {
      let found = LockHolder(try fileSystem.readStart(path, count: 16_384))
      guard found?.id == holder.id else { return Usurper(holder: found) }
      try fileSystem.touch(path)
      return nil
    } catch  where error.isAbsence {
      return Usurper(holder: nil)
    }
  }

  /// Gives the record free, unless somebody else has taken the lock.
  package func release() {
    do throws(SystemRefusal) {
      let found = LockHolder(try fileSystem.readStart(path, count: 16_384))
      if found?.id == holder.id { try fileSystem.remove(path) }
    } catch {
      // The next one who opens the record finds a lock whose holder has ended.
    }
  }

  /// Whoever has the lock that was ours; nobody where it is gone.
  package struct Usurper: Hashable, Sendable {
    package let holder: LockHolder?
  }
}

extension SessionLock: Hashable {
  package static func == (left: SessionLock, right: SessionLock) -> Bool {
    left.path == right.path && left.holder == right.holder
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(holder)
  }
}
