import Glibc
import MinutesFiles
import Synchronization

/// The local file system with room for so many bytes: a write takes what fits, as a full disk does.
final class SmallDisk: FileSystem {
  private let local = LocalFileSystem()
  private let room: Mutex<Int>

  init(limit: Int) {
    room = Mutex(limit)
  }

  func makeRoom() { room.withLock { $0 = .max } }

  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemRefusal) -> Int {
    let fitting = room.withLock { min($0, bytes.count) }
    guard fitting > 0 else { throw SystemRefusal(.write, file.path, code: ENOSPC) }
    let count = try local.write(bytes.prefix(fitting), to: file)
    room.withLock { if $0 != .max { $0 -= count } }
    return count
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
  func synchronise(_ file: OpenFile) throws(SystemRefusal) { try local.synchronise(file) }
  func synchroniseContents(_ file: OpenFile) throws(SystemRefusal) {
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
