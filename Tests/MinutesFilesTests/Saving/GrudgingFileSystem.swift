import Glibc
import MinutesFiles

/// The local file system with files of other people, folders that take nothing, and other things that a
/// test cannot make for itself.
struct GrudgingFileSystem: FileSystem {
  /// Whose all existing files are; whoever saves is another one and may give nothing away.
  var owner: UInt32?
  var group: UInt32?
  /// What lies with existing files and cannot be set on new ones.
  var attributes: [FileAttribute] = []
  var refusesCreation = false
  var knowsNoFolderSync = false
  var hasCoarseTime = false
  private let local = LocalFileSystem()

  init(
    owner: UInt32? = nil, group: UInt32? = nil, attributes: [FileAttribute] = [],
    refusesCreation: Bool = false, knowsNoFolderSync: Bool = false, hasCoarseTime: Bool = false
  ) {
    self.owner = owner
    self.group = group
    self.attributes = attributes
    self.refusesCreation = refusesCreation
    self.knowsNoFolderSync = knowsNoFolderSync
    self.hasCoarseTime = hasCoarseTime
  }

  private func isOurs(_ path: String) -> Bool { path.hasSuffix(".tmp") }

  func status(of path: String) throws(SystemRefusal) -> FileStatus? {
    guard var status = try local.status(of: path) else { return nil }
    if !isOurs(path) {
      status.owner = owner ?? status.owner
      status.group = group ?? status.group
    }
    if hasCoarseTime { status.modified = [1_800_000_000, 0] }
    return status
  }

  func setOwner(
    of file: OpenFile, _ owner: UInt32, group: UInt32
  ) throws(SystemRefusal) {
    throw SystemRefusal(.keepMode, file.path, code: EPERM)
  }

  func attributes(of path: String) throws(SystemRefusal) -> [FileAttribute] {
    isOurs(path) ? [] : attributes
  }

  func setAttribute(of file: OpenFile, _ attribute: FileAttribute) throws(SystemRefusal) {
    throw SystemRefusal(.keepMode, file.path, code: EPERM)
  }

  func create(_ path: String, mode: UInt32) throws(SystemRefusal) -> OpenFile {
    if refusesCreation { throw SystemRefusal(.create, path, code: EACCES) }
    return try local.create(path, mode: mode)
  }

  func synchroniseFolder(_ path: String) throws(SystemRefusal) -> Bool {
    knowsNoFolderSync ? false : try local.synchroniseFolder(path)
  }

  func read(
    _ path: String, limit: Int
  ) throws(SystemRefusal) -> (bytes: [UInt8], status: FileStatus) {
    try local.read(path, limit: limit)
  }

  func linkTarget(of path: String) throws(SystemRefusal) -> String? {
    try local.linkTarget(of: path)
  }
  func checkWritable(_ path: String) throws(SystemRefusal) { try local.checkWritable(path) }
  func readStart(_ path: String, count: Int) throws(SystemRefusal) -> [UInt8] {
    try local.readStart(path, count: count)
  }
  func append(to path: String, creating mode: UInt32?) throws(SystemRefusal) -> OpenFile {
    try local.append(to: path, creating: mode)
  }
  func overwrite(_ path: String) throws(SystemRefusal) -> OpenFile { try local.overwrite(path) }
  func truncate(_ file: OpenFile, to length: Int64) throws(SystemRefusal) {
    try local.truncate(file, to: length)
  }
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemRefusal) -> Int {
    try local.write(bytes, to: file)
  }
  func setMode(of file: OpenFile, _ mode: UInt32) throws(SystemRefusal) {
    try local.setMode(of: file, mode)
  }
  func touch(_ path: String) throws(SystemRefusal) { try local.touch(path) }
  func synchronise(_ file: OpenFile) throws(SystemRefusal) { try local.synchronise(file) }
  func synchroniseContents(_ file: OpenFile) throws(SystemRefusal) {
    try local.synchroniseContents(file)
  }
  func close(_ file: OpenFile) throws(SystemRefusal) { try local.close(file) }
  func rename(_ path: String, to target: String) throws(SystemRefusal) {
    try local.rename(path, to: target)
  }
  func remove(_ path: String) throws(SystemRefusal) { try local.remove(path) }
  func createFolder(_ path: String) throws(SystemRefusal) { try local.createFolder(path) }
  func names(in folder: String) throws(SystemRefusal) -> [String] { try local.names(in: folder) }
}
