import Synchronization

/// Lines noted in the order of what happened.
final class Journal: Sendable {
  private let storage = Mutex<[String]>([])

  func note(_ line: String) { storage.withLock { $0.append(line) } }

  var lines: [String] { storage.withLock { $0 } }
}
