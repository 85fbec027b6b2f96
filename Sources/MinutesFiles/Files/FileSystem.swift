import Glibc

/// What the system tells of a file.
package struct FileStatus: Hashable, Sendable {
  /// What lies at a path.
  package enum Kind: Hashable, Sendable {
    case file, folder, other
  }

  /// What it is.
  package var kind: Kind
  /// The file system it is on; with `inode`, what tells one file from another.
  package var device: UInt64
  /// Its number on that device.
  package var inode: UInt64
  /// In bytes.
  package var size: Int64
  /// When its contents last changed: seconds since 1970, and nanoseconds.
  package var modified: [Int64]
  /// Permission bits.
  package var mode: UInt32
  /// The id of the user who owns it.
  package var owner: UInt32
  /// The id of the group that owns it.
  package var group: UInt32
  /// How many names it has.
  package var names: Int

  package init(
    kind: Kind, device: UInt64, inode: UInt64, size: Int64, modified: [Int64], mode: UInt32,
    owner: UInt32, group: UInt32, names: Int = 1
  ) {
    self.kind = kind
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.mode = mode
    self.owner = owner
    self.group = group
    self.names = names
  }

  /// Whether the file system counts time in whole seconds or coarser, so that two states of a file may
  /// bear the same one.
  var hasCoarseTime: Bool { modified.last == 0 }
}

/// Something that a file system keeps with a file beside its contents: an access list, a note of a user.
package struct FileAttribute: Hashable, Sendable {
  /// `user.comment`, `system.posix_acl_access`
  package let name: String
  /// Its value, as the system gives it.
  package let value: [UInt8]

  package init(name: String, value: [UInt8]) {
    self.name = name
    self.value = value
  }
}

/// A file open for writing.
package struct OpenFile: Hashable, Sendable {
  /// The number that the system knows it by.
  package let descriptor: Int32
  /// The path it was opened at.
  package let path: String

  package init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// The few things that we ask of the operating system, so that tests can refuse any of them.
package protocol FileSystem: Sendable {
  /// What is known of a file, links followed; `nil` when there is none.
  func status(of path: String) throws(SystemRefusal) -> FileStatus?
  /// Where a symbolic link points; `nil` for anything else.
  func linkTarget(of path: String) throws(SystemRefusal) -> String?
  /// Refuses when this process may not write to an existing file.
  func checkWritable(_ path: String) throws(SystemRefusal)
  /// All bytes of an ordinary file and its status at that moment; refuses one of more than `limit` bytes.
  func read(
    _ path: String, limit: Int
  ) throws(SystemRefusal) -> (bytes: [UInt8], status: FileStatus)
  /// The first bytes of an ordinary file.
  func readStart(_ path: String, count: Int) throws(SystemRefusal) -> [UInt8]
  /// Opens a new file; refuses with `EEXIST` when there is one.
  func create(_ path: String, mode: UInt32) throws(SystemRefusal) -> OpenFile
  /// Opens a file at its end: an existing one, or with `mode` a new one, refusing with `EEXIST` when
  /// there is one.
  func append(to path: String, creating mode: UInt32?) throws(SystemRefusal) -> OpenFile
  /// Opens an existing file at its beginning, to be written over.
  func overwrite(_ path: String) throws(SystemRefusal) -> OpenFile
  /// Cuts a file off after so many bytes.
  func truncate(_ file: OpenFile, to length: Int64) throws(SystemRefusal)
  /// Writes some of the bytes and says how many.
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemRefusal) -> Int
  func setOwner(of file: OpenFile, _ owner: UInt32, group: UInt32) throws(SystemRefusal)
  func setMode(of file: OpenFile, _ mode: UInt32) throws(SystemRefusal)
  /// What is kept with a file; nothing where the file system keeps nothing of the sort.
  func attributes(of path: String) throws(SystemRefusal) -> [FileAttribute]
  func setAttribute(of file: OpenFile, _ attribute: FileAttribute) throws(SystemRefusal)
  /// Makes now the time at which a file was changed.
  func touch(_ path: String) throws(SystemRefusal)
  /// Returns when the bytes are on the disk.
  func synchronise(_ file: OpenFile) throws(SystemRefusal)
  /// The same of the contents alone, without times.
  func synchroniseContents(_ file: OpenFile) throws(SystemRefusal)
  func close(_ file: OpenFile) throws(SystemRefusal)
  func rename(_ path: String, to target: String) throws(SystemRefusal)
  /// Returns when the folder’s names are on the disk; `false` where the file system knows no such thing.
  @discardableResult
  func synchroniseFolder(_ path: String) throws(SystemRefusal) -> Bool
  func remove(_ path: String) throws(SystemRefusal)
  /// Makes a folder, and those above it, for the owner alone; one that is there is left as it is.
  func createFolder(_ path: String) throws(SystemRefusal)
  /// The names in a folder, in no order.
  func names(in folder: String) throws(SystemRefusal) -> [String]
}

extension FileSystem {
  /// The path at the end of a chain of symbolic links.
  func resolvingLinks(_ path: String) throws(SystemRefusal) -> String {
    var path = path
    for _ in 0..<40 {
      guard let target = try linkTarget(of: path) else { return path }
      path = target.hasPrefix("/") ? target : path.folder.appending(component: target)
    }
    throw SystemRefusal(.write, path, code: ELOOP)
  }
}
