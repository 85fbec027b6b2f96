import Glibc

/// Replaces a file so that at every moment, power cuts included, either the old or the new one is
/// whole: temporary file in the same folder, write, `fsync`, `rename`, `fsync` of the folder.
///
/// A symbolic link stays and its target is replaced. Mode is kept, owner and group where the system
/// allows; other hard links keep the old contents.
package struct AtomicSave: Sendable {
  private let fileSystem: any FileSystem

  package init(_ fileSystem: any FileSystem = LocalFileSystem()) {
    self.fileSystem = fileSystem
  }

  /// What a save came to.
  package struct Outcome: Sendable {
    /// The file as it is now.
    package let version: FileVersion
    /// Why the new file may not survive a power cut, although it is in place.
    package let durability: SystemRefusal?
  }

  /// Makes these bytes the contents of the file, or leaves it as it was and throws.
  package func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: SaveExpectation
  ) throws(SaveError) -> Outcome {
    if case .unchanged(let version) = expectation, let format = version.newerFormat {
      throw .newerFormat(path: path, format: format)
    }
    let target: String
    let old: FileStatus?
    let isExpected: Bool
    do throws(SystemRefusal) {
      target = try fileSystem.resolvingLinks(path)
      old = try fileSystem.status(of: target)
      isExpected = try holds(expectation, of: target, old)
    } catch {
      throw .refused(error)
    }
    if let old, old.kind != .file { throw .notAFile(path: path) }
    guard isExpected else {
      throw expectation == .absent ? .alreadyExists(path: path) : .changedUnderneath(path: path)
    }
    do throws(SystemRefusal) {
      return try write(bytes, to: target, keeping: old)
    } catch {
      throw .refused(error)
    }
  }

  private func holds(
    _ expectation: SaveExpectation, of path: String, _ status: FileStatus?
  ) throws(SystemRefusal) -> Bool {
    switch expectation {
    case .anything: return true
    case .absent: return status == nil
    case .unchanged(let version):
      guard let status, status.kind == .file else { return false }
      if status == version.status { return true }
      // Touched, copied back or checked out anew: only the contents decide.
      guard status.size == version.status.size else { return false }
      let (bytes, _) = try fileSystem.read(path, limit: Int(status.size))
      return bytes.fingerprint == version.contents
    }
  }

  private func write(
    _ bytes: [UInt8], to path: String, keeping old: FileStatus?
  ) throws(SystemRefusal) -> Outcome {
    // Replacing by rename would pass over the protection of the file itself.
    if old != nil { try fileSystem.checkWritable(path) }
    let temporary = try createTemporary(beside: path, isNew: old == nil)
    let status: FileStatus?
    do throws(SystemRefusal) {
      try fill(temporary, with: bytes, keeping: old)
      status = try fileSystem.status(of: temporary.path)
      try fileSystem.rename(temporary.path, to: path)
    } catch {
      discard(temporary)
      throw SystemRefusal(error.operation, path, code: error.code)
    }
    guard let status else { throw SystemRefusal(.inspect, path, code: ENOENT) }
    var durability: SystemRefusal?
    do throws(SystemRefusal) {
      try fileSystem.synchroniseFolder(path.folder)
    } catch {
      durability = error
    }
    return Outcome(version: FileVersion(status, bytes), durability: durability)
  }

  private func createTemporary(
    beside path: String, isNew: Bool
  ) throws(SystemRefusal) -> OpenFile {
    // Nobody else may read the contents before the mode of the old file is set.
    let mode: UInt32 = isNew ? 0o666 : 0o600
    var attempts = 8
    while true {
      let name = ".seance-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
      do throws(SystemRefusal) {
        return try fileSystem.create(path.folder.appending(component: name), mode: mode)
      } catch {
        attempts -= 1
        if error.code != EEXIST || attempts == 0 {
          throw SystemRefusal(.create, path, code: error.code)
        }
      }
    }
  }

  /// Writes the file whole, makes it what the old one was, and closes it.
  private func fill(
    _ file: OpenFile, with bytes: [UInt8], keeping old: FileStatus?
  ) throws(SystemRefusal) {
    do throws(SystemRefusal) {
      var written = 0
      while written < bytes.count {
        let count = try fileSystem.write(bytes[written...], to: file)
        guard count > 0 else { throw SystemRefusal(.write, file.path, code: EIO) }
        written += count
      }
      if let old { try keep(old, on: file) }
      try fileSystem.synchronise(file)
    } catch {
      // The first failure is the one to tell; closing frees the descriptor either way.
      do throws(SystemRefusal) { try fileSystem.close(file) } catch {}
      throw error
    }
    try fileSystem.close(file)
  }

  private func keep(_ old: FileStatus, on file: OpenFile) throws(SystemRefusal) {
    if let new = try fileSystem.status(of: file.path),
      (new.owner, new.group) != (old.owner, old.group)
    {
      do throws(SystemRefusal) {
        try fileSystem.setOwner(of: file, old.owner, group: old.group)
      } catch  where error.code == EPERM {
        // Only root gives files away; the mode still is the old one.
      }
    }
    do throws(SystemRefusal) {
      try fileSystem.setMode(of: file, old.mode)
    } catch  where error.code == EPERM {
      // A file system without permissions of its own (a USB stick).
    }
  }

  private func discard(_ file: OpenFile) {
    do throws(SystemRefusal) {
      try fileSystem.remove(file.path)
    } catch {
      // A leftover is ugly but harmless, and the first failure is the one to tell.
    }
  }
}

extension String {
  /// The folder that a path lies in: `.` for a bare name.
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The path of a name in this folder.
  func appending(component name: String) -> String {
    self == "." ? name : hasSuffix("/") ? self + name : self + "/" + name
  }
}
