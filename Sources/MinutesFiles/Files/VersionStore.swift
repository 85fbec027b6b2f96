import Glibc

/// Keeps what a record was at its last saves, in the program’s state folder.
package struct VersionStore: Sendable {
  /// One kept state of a record.
  package struct Version: Hashable, Sendable {
    /// Where it lies.
    package let path: String
    /// It grows with every save.
    package let number: Int
    /// The local time of the save: « 2026-03-27T20:41:05 ».
    package let stamp: String

    /// « 2026-03-27 »
    fileprivate var day: Substring { stamp.prefix(10) }
  }

  private let fileSystem: any FileSystem
  private let stateFolder: String?

  /// For `$XDG_STATE_HOME/seance`; without a folder nothing is kept.
  package init(stateFolder: String?, in fileSystem: any FileSystem = LocalFileSystem()) {
    self.stateFolder = stateFolder
    self.fileSystem = fileSystem
  }

  /// So many saves are kept whatever their day.
  static let saves = 10
  /// And of so many days on which something was saved, the last save each.
  static let days = 14

  private func folder(of record: String) -> String? {
    guard let stateFolder else { return nil }
    let target: String
    do throws(SystemRefusal) {
      target = try fileSystem.resolvingLinks(record)
    } catch {
      target = record
    }
    let digest = ContentDigest(of: Array(target.utf8)).short
    return "\(stateFolder)/versions/\(target.lastComponent.prefix(60))-\(digest)"
  }

  /// The versions of the record at an absolute path, the newest first.
  package func versions(of record: String) -> [Version] {
    guard let folder = folder(of: record) else { return [] }
    let names: [String]
    do throws(SystemRefusal) {
      names = try fileSystem.names(in: folder)
    } catch {
      // None was ever kept.
      return []
    }
    return names.compactMap { Self.version(named: $0, in: folder) }
      .sorted { $0.number > $1.number }
  }

  /// Keeps a state of the record at an absolute path, unless it is the last one kept, and lets go what is
  /// older than is kept.
  package func keep(
    _ bytes: [UInt8], of record: String, at stamp: String
  ) throws(SystemRefusal) {
    guard let folder = folder(of: record) else { return }
    try fileSystem.createFolder(folder)
    let known = versions(of: record)
    let digest = ContentDigest(of: bytes).short
    if let last = known.first, last.path.hasSuffix("_\(digest).json") { return }
    let number = (known.first?.number ?? 0) + 1
    let digits = String(number)
    let name =
      String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "_"
      + String(stamp.map { $0 == ":" ? "-" : $0 }) + "_" + digest + ".json"
    // Complete before it has its name.
    let path = folder.appending(component: name)
    let file = try fileSystem.create(path + ".new", mode: 0o600)
    do throws(SystemRefusal) {
      do throws(SystemRefusal) {
        try file.writeAll(bytes, in: fileSystem)
        try fileSystem.synchroniseContents(file)
      } catch {
        do throws(SystemRefusal) { try fileSystem.close(file) } catch {}
        throw error
      }
      try fileSystem.close(file)
      try fileSystem.rename(path + ".new", to: path)
    } catch {
      remove(path + ".new")
      throw error
    }
    for version in Self.superfluous(versions(of: record)) { remove(version.path) }
  }

  /// What goes: all but the last saves and the last one of each of the last days.
  static func superfluous(_ versions: [Version]) -> [Version] {
    var days: [Substring] = []
    return versions.enumerated().filter { index, version in
      let isLastOfItsDay = !days.contains(version.day)
      if isLastOfItsDay { days.append(version.day) }
      return index >= saves && !(isLastOfItsDay && days.count <= Self.days)
    }.map(\.element)
  }

  private func remove(_ path: String) {
    do throws(SystemRefusal) {
      try fileSystem.remove(path)
    } catch {
      // It is let go at the next save.
    }
  }

  /// `000007_2026-03-27T20-41-05_0123456789abcdef.json`
  private static func version(named name: String, in folder: String) -> Version? {
    let parts = name.split(separator: "_")
    guard name.hasSuffix(".json"), parts.count == 3, let number = Int(parts[0]),
      parts[1].utf8.count == 19
    else { return nil }
    let time = parts[1].dropFirst(11).map { $0 == "-" ? ":" : $0 }
    return Version(
      path: folder.appending(component: name), number: number,
      stamp: parts[1].prefix(11) + String(time))
  }
}

extension OpenFile {
  /// Writes all of the bytes.
  func writeAll(_ bytes: [UInt8], in fileSystem: any FileSystem) throws(SystemRefusal) {
    var written = 0
    while written < bytes.count {
      let count = try fileSystem.write(bytes[written...], to: self)
      guard count > 0 else { throw SystemRefusal(.write, path, code: EIO) }
      written += count
    }
  }
}
