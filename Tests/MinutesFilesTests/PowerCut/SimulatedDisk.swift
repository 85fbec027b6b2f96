import Glibc
import MinutesFiles
import Synchronization

/// A disk in memory that knows what has reached its platters: what is lost when the power goes.
final class SimulatedDisk: FileSystem {
  /// The disk at one moment, between two calls.
  struct State {
    /// The contents of each file as programs see them, and as they were last brought to the disk.
    fileprivate(set) var contents: [Int: [UInt8]] = [:]
    fileprivate(set) var synced: [Int: [UInt8]] = [:]
    /// The names as they were last brought to the disk, and what has happened to them since.
    fileprivate(set) var names: [String: Int] = [:]
    fileprivate(set) var pending: [NameChange] = []
    /// What the program has been told that nothing can take from it any more.
    var promised = 0
  }

  enum NameChange {
    case create(String, Int)
    case rename(String, String)
    case remove(String)
  }

  private struct Whole {
    var state = State()
    var open: [Int32: Int] = [:]
    var history: [State] = []
    var lastNode = 0
    var lastDescriptor: Int32 = 100
    var contentSyncs = 0
  }

  private let whole: Mutex<Whole>
  /// Only every so many calls for a file’s contents are heeded, as though the others came too late.
  private let laziness: Int

  /// Whether it says that contents are safe when they are not.
  private let isForgetful: Bool

  init(files: [String: [UInt8]], laziness: Int = 1, isForgetful: Bool = false) {
    self.isForgetful = isForgetful
    var first = Whole()
    for (path, bytes) in files {
      first.lastNode += 1
      first.state.contents[first.lastNode] = bytes
      first.state.synced[first.lastNode] = bytes
      first.state.names[path] = first.lastNode
    }
    whole = Mutex(first)
    self.laziness = laziness
  }

  /// How often contents were brought to the disk.
  var contentSyncs: Int { whole.withLock { $0.contentSyncs } }

  /// Notes what the program has been told that it is safe.
  func promise(_ number: Int) { whole.withLock { $0.state.promised = number } }

  /// Every moment at which the power could have gone.
  var moments: [State] { whole.withLock { $0.history + [$0.state] } }

  // MARK: Calls

  private func change<Value>(
    _ body: (inout Whole) throws(SystemRefusal) -> Value
  ) throws(SystemRefusal) -> Value {
    let result = whole.withLock { whole -> Result<Value, SystemRefusal> in
      whole.history.append(whole.state)
      do throws(SystemRefusal) {
        return .success(try body(&whole))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func node(_ path: String) -> Int? { whole.withLock { $0.state.current[path] } }

  func status(of path: String) throws(SystemRefusal) -> FileStatus? {
    guard let node = node(path) else { return nil }
    let bytes = whole.withLock { $0.state.contents[node] ?? [] }
    return FileStatus(
      kind: .file, device: 1, inode: UInt64(node), size: Int64(bytes.count), modified: [1, 1],
      mode: 0o644, owner: 1, group: 1)
  }

  func linkTarget(of path: String) throws(SystemRefusal) -> String? { nil }
  func checkWritable(_ path: String) throws(SystemRefusal) {}

  func read(
    _ path: String, limit: Int
  ) throws(SystemRefusal) -> (bytes: [UInt8], status: FileStatus) {
    guard let node = node(path), let status = try status(of: path) else {
      throw SystemRefusal(.read, path, code: ENOENT)
    }
    return (whole.withLock { $0.state.contents[node] ?? [] }, status)
  }

  func readStart(_ path: String, count: Int) throws(SystemRefusal) -> [UInt8] {
    Array(try read(path, limit: .max).bytes.prefix(count))
  }

  func create(_ path: String, mode: UInt32) throws(SystemRefusal) -> OpenFile {
    if node(path) != nil { throw SystemRefusal(.create, path, code: EEXIST) }
    return try change { (whole) throws(SystemRefusal) in
      whole.lastNode += 1
      whole.lastDescriptor += 1
      whole.state.contents[whole.lastNode] = []
      whole.state.pending.append(.create(path, whole.lastNode))
      whole.open[whole.lastDescriptor] = whole.lastNode
      return OpenFile(descriptor: whole.lastDescriptor, path: path)
    }
  }

  func append(to path: String, creating mode: UInt32?) throws(SystemRefusal) -> OpenFile {
    if let mode { return try create(path, mode: mode) }
    return try overwrite(path)
  }

  func overwrite(_ path: String) throws(SystemRefusal) -> OpenFile {
    guard let node = node(path) else { throw SystemRefusal(.write, path, code: ENOENT) }
    return whole.withLock { whole in
      whole.lastDescriptor += 1
      whole.open[whole.lastDescriptor] = node
      return OpenFile(descriptor: whole.lastDescriptor, path: path)
    }
  }

  func truncate(_ file: OpenFile, to length: Int64) throws(SystemRefusal) {
    try change { (whole) throws(SystemRefusal) in
      guard let node = whole.open[file.descriptor] else { return }
      whole.state.contents[node] = Array((whole.state.contents[node] ?? []).prefix(Int(length)))
    }
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemRefusal) -> Int {
    try change { (whole) throws(SystemRefusal) in
      guard let node = whole.open[file.descriptor] else {
        throw SystemRefusal(.write, file.path, code: EBADF)
      }
      whole.state.contents[node, default: []] += bytes
      return bytes.count
    }
  }

  func setOwner(of file: OpenFile, _ owner: UInt32, group: UInt32) throws(SystemRefusal) {}
  func setMode(of file: OpenFile, _ mode: UInt32) throws(SystemRefusal) {}
  func attributes(of path: String) throws(SystemRefusal) -> [FileAttribute] { [] }
  func setAttribute(of file: OpenFile, _ attribute: FileAttribute) throws(SystemRefusal) {}
  func touch(_ path: String) throws(SystemRefusal) {}

  func synchronise(_ file: OpenFile) throws(SystemRefusal) {
    if isForgetful { return }
    try change { (whole) throws(SystemRefusal) in
      guard let node = whole.open[file.descriptor] else { return }
      whole.state.synced[node] = whole.state.contents[node]
    }
  }

  private let asked = Mutex(0)

  func synchroniseContents(_ file: OpenFile) throws(SystemRefusal) {
    let count = asked.withLock { asked in
      asked += 1
      return asked
    }
    guard count.isMultiple(of: laziness) else { return }
    try synchronise(file)
    whole.withLock { $0.contentSyncs += 1 }
  }

  func close(_ file: OpenFile) throws(SystemRefusal) {}

  func rename(_ path: String, to target: String) throws(SystemRefusal) {
    guard node(path) != nil else { throw SystemRefusal(.rename, path, code: ENOENT) }
    try change { (whole) throws(SystemRefusal) in
      whole.state.pending.append(.rename(path, target))
    }
  }

  func synchroniseFolder(_ path: String) throws(SystemRefusal) -> Bool {
    try change { (whole) throws(SystemRefusal) in
      whole.state.names = whole.state.current
      whole.state.pending = []
    }
    return true
  }

  func remove(_ path: String) throws(SystemRefusal) {
    guard node(path) != nil else { throw SystemRefusal(.remove, path, code: ENOENT) }
    try change { (whole) throws(SystemRefusal) in whole.state.pending.append(.remove(path)) }
  }

  func createFolder(_ path: String) throws(SystemRefusal) {}

  func names(in folder: String) throws(SystemRefusal) -> [String] {
    whole.withLock { $0.state.current.keys }.filter { $0.hasPrefix(folder + "/") }
      .map { String($0.dropFirst(folder.utf8.count + 1)) }
  }
}

extension SimulatedDisk.State {
  /// The names as programs see them.
  var current: [String: Int] { names(after: pending.count) }

  private func names(after count: Int) -> [String: Int] {
    var result = names
    for change in pending.prefix(count) {
      switch change {
      case .create(let path, let node): result[path] = node
      case .rename(let path, let target): result[target] = result.removeValue(forKey: path)
      case .remove(let path): result[path] = nil
      }
    }
    return result
  }

  /// What may be found after the power went at this moment: names as far as they got, in their order, with
  /// contents as they were last brought to the disk, as programs saw them, cut off, or full of zeros.
  var remains: [[String: [UInt8]]] {
    var result: [[String: [UInt8]]] = []
    for count in 0...pending.count {
      let names = names(after: count)
      for fate in Fate.allCases {
        result.append(names.mapValues { node in contents(of: node, fate) })
      }
    }
    return result
  }

  private enum Fate: CaseIterable {
    case dropped
    case arrived
    case halved
    case zeroed
  }

  private func contents(of node: Int, _ fate: Fate) -> [UInt8] {
    let safe = synced[node] ?? []
    let seen = contents[node] ?? []
    guard seen != safe else { return safe }
    switch fate {
    case .dropped: return safe
    case .arrived: return seen
    case .halved:
      let kept = seen.starts(with: safe) ? safe.count : 0
      return Array(seen.prefix(kept + (seen.count - kept) / 2))
    case .zeroed:
      // The length has arrived, the bytes have not.
      let kept = seen.starts(with: safe) ? safe.count : 0
      return Array(seen.prefix(kept)) + [UInt8](repeating: 0, count: seen.count - kept)
    }
  }
}
