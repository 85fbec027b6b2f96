import Glibc

/// Replaces a file so that at every moment, power cuts included, either the old or the new one is
/// whole: temporary file in the same folder, write, `fsync`, `rename`, `fsync` of the folder.
///
/// A symbolic link stays and its target is replaced. Mode, owner, group, access list and attributes are
/// kept; what cannot be kept or done safely is a `SaveConcern`, and nothing is written before it was
/// accepted.
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
    _ path: String, with bytes: [UInt8], expecting expectation: SaveExpectation,
    accepting accepted: Set<SaveConcern> = []
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
    if let old, old.names > 1 {
      try check([.otherNames(old.names - 1)], accepted, path)
    }
    return try write(bytes, to: target, keeping: old, accepted)
  }

  private func check(
    _ concerns: [SaveConcern], _ accepted: Set<SaveConcern>, _ path: String
  ) throws(SaveError) {
    let open = concerns.filter { !$0.isAmong(accepted) }
    if !open.isEmpty { throw .concerns(open, path: path) }
  }

  private func holds(
    _ expectation: SaveExpectation, of path: String, _ status: FileStatus?
  ) throws(SystemRefusal) -> Bool {
    switch expectation {
    case .anything: return true
    case .absent: return status == nil
    case .unchanged(let version):
      guard let status, status.kind == .file else { return false }
      if status == version.status, !status.hasCoarseTime { return true }
      // Touched, copied back or checked out anew: only the contents decide.
      guard status.size == version.status.size else { return false }
      let (bytes, _) = try fileSystem.read(path, limit: Int(status.size))
      return bytes.fingerprint == version.contents
    }
  }

  private func write(
    _ bytes: [UInt8], to path: String, keeping old: FileStatus?, _ accepted: Set<SaveConcern>
  ) throws(SaveError) -> Outcome {
    let temporary: OpenFile
    do throws(SystemRefusal) {
      // Replacing by rename would pass over the protection of the file itself.
      if old != nil { try fileSystem.checkWritable(path) }
      temporary = try createTemporary(beside: path, isNew: old == nil)
    } catch  where old != nil && error.operation == .create && error.isProtection {
      try check([.inPlace], accepted, path)
      return try overwrite(path, with: bytes)
    } catch {
      throw .refused(error)
    }
    let concerns: [SaveConcern]
    do throws(SystemRefusal) {
      concerns = try fill(temporary, with: bytes, keeping: old, of: path)
    } catch {
      discard(temporary)
      throw .refused(SystemRefusal(error.operation, path, code: error.code))
    }
    do throws(SaveError) {
      try check(concerns, accepted, path)
    } catch {
      discard(temporary)
      throw error
    }
    let status: FileStatus?
    do throws(SystemRefusal) {
      status = try fileSystem.status(of: temporary.path)
      try fileSystem.rename(temporary.path, to: path)
    } catch {
      discard(temporary)
      throw .refused(SystemRefusal(error.operation, path, code: error.code))
    }
    guard let status else { throw .refused(SystemRefusal(.inspect, path, code: ENOENT)) }
    var durability: SystemRefusal?
    do throws(SystemRefusal) {
      if try !fileSystem.synchroniseFolder(path.folder) {
        durability = SystemRefusal(.synchronise, path.folder, code: EINVAL)
      }
    } catch {
      durability = error
    }
    return Outcome(version: FileVersion(status, bytes), durability: durability)
  }

  /// Writes over a file where it stands.
  private func overwrite(_ path: String, with bytes: [UInt8]) throws(SaveError) -> Outcome {
    do throws(SystemRefusal) {
      let file = try fileSystem.overwrite(path)
      do throws(SystemRefusal) {
        try file.writeAll(bytes, in: fileSystem)
        try fileSystem.truncate(file, to: Int64(bytes.count))
        try fileSystem.synchronise(file)
      } catch {
        do throws(SystemRefusal) { try fileSystem.close(file) } catch {}
        throw error
      }
      try fileSystem.close(file)
      guard let status = try fileSystem.status(of: path) else {
        throw SystemRefusal(.inspect, path, code: ENOENT)
      }
      return Outcome(version: FileVersion(status, bytes), durability: nil)
    } catch {
      throw .refused(error)
    }
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

  /// Writes the file whole, makes it what the old one was, and closes it; says what of that is not
  /// possible.
  private func fill(
    _ file: OpenFile, with bytes: [UInt8], keeping old: FileStatus?, of path: String
  ) throws(SystemRefusal) -> [SaveConcern] {
    var concerns: [SaveConcern] = []
    do throws(SystemRefusal) {
      try file.writeAll(bytes, in: fileSystem)
      if let old { concerns = try keep(old, of: path, on: file) }
      try fileSystem.synchronise(file)
    } catch {
      // The first failure is the one to tell; closing frees the descriptor either way.
      do throws(SystemRefusal) { try fileSystem.close(file) } catch {}
      throw error
    }
    try fileSystem.close(file)
    return concerns
  }

  private func keep(
    _ old: FileStatus, of path: String, on file: OpenFile
  ) throws(SystemRefusal) -> [SaveConcern] {
    var concerns: [SaveConcern] = []
    if let new = try fileSystem.status(of: file.path) {
      // Only root gives files away; a group can be kept by its members.
      if new.owner != old.owner,
        try !isAllowed({ () throws(SystemRefusal) in
          try fileSystem.setOwner(of: file, old.owner, group: new.group)
        })
      {
        concerns.append(.owner)
      }
      let owner = concerns.isEmpty ? old.owner : new.owner
      if new.group != old.group,
        try !isAllowed({ () throws(SystemRefusal) in
          try fileSystem.setOwner(of: file, owner, group: old.group)
        })
      {
        concerns.append(.group)
      }
    }
    // A file system without permissions of its own (a USB stick) has none to lose.
    _ = try isAllowed { () throws(SystemRefusal) in
      try fileSystem.setMode(of: file, old.mode)
    }
    // After the mode, which an access list contains.
    var lost: [String] = []
    let present = try fileSystem.attributes(of: file.path)
    for attribute in try fileSystem.attributes(of: path) where !present.contains(attribute) {
      let isKept = try isAllowed { () throws(SystemRefusal) in
        try fileSystem.setAttribute(of: file, attribute)
      }
      // What the system’s own policy puts on every file is not ours to keep.
      if !isKept, !attribute.name.hasPrefix("security."), !attribute.name.hasPrefix("trusted.") {
        lost.append(attribute.name)
      }
    }
    if !lost.isEmpty { concerns.append(.attributes(lost)) }
    return concerns
  }

  /// Whether the system lets us do something.
  private func isAllowed(
    _ action: () throws(SystemRefusal) -> Void
  ) throws(SystemRefusal) -> Bool {
    do throws(SystemRefusal) {
      try action()
      return true
    } catch  where error.code == EPERM || error.code == EACCES || error.code == ENOTSUP {
      return false
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
