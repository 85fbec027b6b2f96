import Glibc
import MinutesFiles
import Synchronization

/// The local file system on a disk that takes its time to bring anything there.
final class SlowDisk: FileSystem {
  private let local = LocalFileSystem()
  private let milliseconds: Int32
  private let syncs = Mutex(0)

  init(milliseconds: Int32) {
    self.milliseconds = milliseconds
  }

  /// How often it was waited for.
  var count: Int { syncs.withLock { $0 } }

  private func wait() {
    _ = poll(nil, 0, milliseconds)
    syncs.withLock { $0 += 1 }
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemRefusal) -> Int {
    try local.write(bytes, to: file)
  }

  func status(of path: String) throws(SystemRefusal) -> FileStatus? { try local.status(of: path) }
  func linkTarget(of path: String) throws(SystemRefusal) -> String? {
    try local.linkTarget(of: path)
  }
  func checkWritable(_ path: String) throws(SystemRefusal) { try local.checkWritable(path) }
  func read(
    _ path: String, limit: Int
  ) throws(SystemRefusal) -> (bytes: [UInt8], status: FileStatus) {
    try local.read(path, limit: limit)
  }
  func readStart(_ path: String, count: Int) throws(SystemRefusal) -> [UInt8] {
    try local.readStart(path, count: count)
  }
  func create(_ path: String, mode: UInt32) throws(SystemRefusal) -> OpenFile {
    try local.create(path, mode: mode)
  }
  func append(to path: String, creating mode: UInt32?) throws(SystemRefusal) -> OpenFile {
    try local.append(to: path, creating: mode)
  }
  func truncate(_ file: OpenFile, to length: Int64) throws(SystemRefusal) {
    try local.truncate(file, to: length)
  }
  func setOwner(of file: OpenFile, _ owner: UInt32, group: UInt32) throws(SystemRefusal) {
    try local.setOwner(of: file, owner, group: group)
  }
  func setMode(of file: OpenFile, _ mode: UInt32) throws(SystemRefusal) {
    try local.setMode(of: file, mode)
  }
  func overwrite(_ path: String) throws(SystemRefusal) -> OpenFile { try local.overwrite(path) }
  func attributes(of path: String) throws(SystemRefusal) -> [FileAttribute] {
    try local.attributes(of: path)
  }
  func setAttribute(of file: OpenFile, _ attribute: FileAttribute) throws(SystemRefusal) {
    try local.setAttribute(of: file, attribute)
  }
  func touch(_ path: String) throws(SystemRefusal) { try local.touch(path) }
  func synchronise(_ file: OpenFile) throws(SystemRefusal) {
    wait()
    try local.synchronise(file)
  }
  func synchroniseContents(_ file: OpenFile) throws(SystemRefusal) {
    wait()
    try local.synchroniseContents(file)
  }
  func close(_ file: OpenFile) throws(SystemRefusal) { try local.close(file) }
  func rename(_ path: String, to target: String) throws(SystemRefusal) {
    try local.rename(path, to: target)
  }
  func synchroniseFolder(_ path: String) throws(SystemRefusal) -> Bool {
    try local.synchroniseFolder(path)
  }
  func remove(_ path: String) throws(SystemRefusal) { try local.remove(path) }
  func createFolder(_ path: String) throws(SystemRefusal) { try local.createFolder(path) }
  func names(in folder: String) throws(SystemRefusal) -> [String] { try local.names(in: folder) }
}
