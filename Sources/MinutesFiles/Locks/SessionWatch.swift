import Glibc
import Synchronization

/// Looks after an open session on a thread of its own: says when its file is no longer as it was, touches
/// its lock, and says when that is lost.
///
/// It looks at the file once a second rather than ask the system to be told, for a network share tells
/// nothing of what other machines do.
package final class SessionWatch: Sendable {
  /// What it has seen.
  package enum Sight: Hashable, Sendable {
    /// The file is another one, or gone.
    case fileChanged
    /// Somebody else has the lock now.
    case lockLost(LockHolder?)
  }

  private struct State {
    var known: FileStatus?
    var lock: SessionLock?
    var sights: [Sight] = []
    var isStopped = false
  }

  private let path: String
  private let fileSystem: any FileSystem
  private let ring: @Sendable () -> Void
  private let state: Mutex<State>

  /// Watches the file at a path, which is now as the status says; `ring` is called when there is
  /// something to be collected.
  package init(
    _ path: String, known: FileStatus?, lock: SessionLock?,
    in fileSystem: any FileSystem = LocalFileSystem(), ring: @escaping @Sendable () -> Void
  ) {
    self.path = path
    self.fileSystem = fileSystem
    self.ring = ring
    state = Mutex(State(known: known, lock: lock))
  }

  private static let interval: Int32 = 1_000
  /// Every so many looks the lock is touched.
  private static let beat = 10

  /// Starts looking; says whether the system gave it a thread.
  @discardableResult
  package func start() -> Bool {
    BackgroundThread.start { [self] in
      var looks = 0
      while !isStopped {
        _ = poll(nil, 0, Self.interval)
        if isStopped { return }
        looks += 1
        look(touchingLock: looks % Self.beat == 0)
      }
    }
  }

  /// Ends the looking.
  package func stop() { state.withLock { $0.isStopped = true } }

  private var isStopped: Bool { state.withLock { $0.isStopped } }

  /// The file was written or read by us, and is now so.
  package func expect(_ status: FileStatus?) {
    state.withLock { state in
      state.known = status
      state.sights.removeAll { $0 == .fileChanged }
    }
  }

  /// The lock to be touched from now on.
  package func use(_ lock: SessionLock?) { state.withLock { $0.lock = lock } }

  /// What was seen since this was last asked.
  package func collect() -> [Sight] {
    state.withLock { state in
      if state.sights.isEmpty { return [] }
      defer { state.sights = [] }
      return state.sights
    }
  }

  /// Looks once.
  func look(touchingLock: Bool) {
    var seen: [Sight] = []
    do throws(SystemRefusal) {
      let status = try fileSystem.status(of: path)
      let isNew = state.withLock { state in
        guard state.known != status else { return false }
        state.known = status
        return true
      }
      if isNew { seen.append(.fileChanged) }
    } catch {
      // A share that does not answer now may do so later.
    }
    if touchingLock, let lock = state.withLock({ $0.lock }) {
      do throws(SystemRefusal) {
        if let usurper = try lock.beat() {
          state.withLock { $0.lock = nil }
          seen.append(.lockLost(usurper.holder))
        }
      } catch {
        // The same.
      }
    }
    guard !seen.isEmpty else { return }
    state.withLock { $0.sights += seen }
    ring()
  }
}
