import EditorInterface
import MinutesFiles
import Synchronization

/// Where what a frame does not wait for is worked out, one thing at a time: on a thread of its own, so
/// that it neither keeps a key waiting nor empties the caches that the next key needs; at once where the
/// system has no thread left.
final class Workbench<Shown: Screen>: Sendable {
  typealias Result = @Sendable (inout Shown) -> Bool

  private enum State {
    case free
    case busy
    case done(Result)
  }

  /// Runs something apart and says whether it could.
  typealias Threads = @Sendable (_ work: @escaping @Sendable () -> Void) -> Bool

  private let state = Mutex(State.free)
  private let threads: Threads
  private let call: @Sendable () -> Void

  /// - Parameters:
  ///   - threads: what runs something apart.
  ///   - call: makes the loop look for the result.
  init(
    threads: @escaping Threads = BackgroundThread.start,
    call: @escaping @Sendable () -> Void = { Synchroniser.shared.call() }
  ) {
    self.threads = threads
    self.call = call
  }

  var isBusy: Bool {
    state.withLock { if case .busy = $0 { true } else { false } }
  }

  var isDone: Bool {
    state.withLock { if case .done = $0 { true } else { false } }
  }

  /// Begins to work something out, unless something else is being worked out or waits to be collected.
  func begin(_ remainder: @escaping Remainder<Shown>) {
    if !beginApart(remainder), take() { state.withLock { $0 = .done(remainder()) } }
  }

  /// Begins to work something out on a thread of its own; says whether the system had one.
  @discardableResult
  func beginApart(_ remainder: @escaping Remainder<Shown>) -> Bool {
    guard take() else { return true }
    let isApart = threads { [self] in
      let result = remainder()
      state.withLock { $0 = .done(result) }
      call()
    }
    if !isApart { state.withLock { $0 = .free } }
    return isApart
  }

  /// What has been worked out, once.
  func collect() -> Result? {
    state.withLock { state in
      guard case .done(let result) = state else { return nil }
      state = .free
      return result
    }
  }

  private func take() -> Bool {
    state.withLock { state in
      guard case .free = state else { return false }
      state = .busy
      return true
    }
  }
}
