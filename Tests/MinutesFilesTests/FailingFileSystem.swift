import Glibc
import MinutesFiles
import Synchronization

/// The local file system, refusing some of its calls and writing a few bytes at a time.
final class FailingFileSystem: FileSystem {
  enum Failure: Hashable {
    /// Only this call fails, counted from 1.
    case once(Int)
    /// This call and all that follow fail, as for a process that died there.
    case from(Int)
    case never
  }

  private let local = LocalFileSystem()
  private let failure: Failure
  private let code: Int32
  private let calls = Mutex(0)
  private let refused = Mutex(false)

  init(_ failure: Failure, code: Int32 = ENOSPC) {
    self.failure = failure
    self.code = code
  }

  /// Whether a call has been refused.
  var hasRefused: Bool { refused.withLock { $0 } }

  /// How many calls there were.
  var callCount: Int { calls.withLock { $0 } }

  private func count(_ operation: SystemRefusal.Operation, _ path: String) throws(SystemRefusal) {
    let call = calls.withLock { calls in
      calls += 1
      return calls
    }
    let fails =
      switch failure {
      case .once(let number): call == number
      case .from(let number): call >= number
      case .never: false
      }
    if fails {
      refused.withLock { $0 = true }
      throw SystemRefusal(operation, path, code: code)
    }
  }

  func status(of path: String) throws(SystemRefusal) -> FileStatus? {
    try count(.inspect, path)
    return try local.status(of: path)
  }

  func linkTarget(of path: String) throws(SystemRefusal) -> String? {
    try count(.inspect, path)
    return try local.linkTarget(of: path)
  }

  func checkWritable(_ path: String) throws(SystemRefusal) {
    try count(.write, path)
    try local.checkWritable(path)
  }

  func read(
    _ path: String, limit: Int
  ) throws(SystemRefusal) -> (bytes: [UInt8], status: FileStatus) {
    try count(.read, path)
    return try local.read(path, limit: limit)
  }

  func readStart(_ path: String, count limit: Int) throws(SystemRefusal) -> [UInt8] {
    try count(.read, path)
    return try local.readStart(path, count: limit)
  }

  func create(_ path: String, mode: UInt32) throws(SystemRefusal) -> OpenFile {
    try count(.create, path)
    return try local.create(path, mode: mode)
  }

  func append(to path: String, creating mode: UInt32?) throws(SystemRefusal) -> OpenFile {
    try count(mode == nil ? .write : .create, path)
    return try local.append(to: path, creating: mode)
  }

  func overwrite(_ path: String) throws(SystemRefusal) -> OpenFile {
    try count(.write, path)
    return try local.overwrite(path)
  }

  func truncate(_ file: OpenFile, to length: Int64) throws(SystemRefusal) {
    try count(.write, file.path)
    try local.truncate(file, to: length)
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemRefusal) -> Int {
    try count(.write, file.path)
    return try local.write(bytes.prefix(1000), to: file)
  }

  func setOwner(of file: OpenFile, _ owner: UInt32, group: UInt32) throws(SystemRefusal) {
    try count(.keepMode, file.path)
    try local.setOwner(of: file, owner, group: group)
  }

  func setMode(of file: OpenFile, _ mode: UInt32) throws(SystemRefusal) {
    try count(.keepMode, file.path)
    try local.setMode(of: file, mode)
  }

  func attributes(of path: String) throws(SystemRefusal) -> [FileAttribute] {
    try count(.inspect, path)
    return try local.attributes(of: path)
  }

  func setAttribute(of file: OpenFile, _ attribute: FileAttribute) throws(SystemRefusal) {
    try count(.keepMode, file.path)
    try local.setAttribute(of: file, attribute)
  }

  func touch(_ path: String) throws(SystemRefusal) {
    try count(.write, path)
    try local.touch(path)
  }

  func synchronise(_ file: OpenFile) throws(SystemRefusal) {
    try count(.synchronise, file.path)
    try local.synchronise(file)
  }

  func synchroniseContents(_ file: OpenFile) throws(SystemRefusal) {
    try count(.synchronise, file.path)
    try local.synchroniseContents(file)
  }

  func close(_ file: OpenFile) throws(SystemRefusal) {
    // A descriptor is freed even where closing fails.
    try local.close(file)
    try count(.write, file.path)
  }

  func rename(_ path: String, to target: String) throws(SystemRefusal) {
    try count(.rename, target)
    try local.rename(path, to: target)
  }

  func synchroniseFolder(_ path: String) throws(SystemRefusal) -> Bool {
    try count(.synchronise, path)
    return try local.synchroniseFolder(path)
  }

  func remove(_ path: String) throws(SystemRefusal) {
    try count(.remove, path)
    try local.remove(path)
  }

  func createFolder(_ path: String) throws(SystemRefusal) {
    try count(.create, path)
    try local.createFolder(path)
  }

  func names(in folder: String) throws(SystemRefusal) -> [String] {
    try count(.list, folder)
    return try local.names(in: folder)
  }
}
