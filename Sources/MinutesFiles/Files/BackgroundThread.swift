import Glibc
import Synchronization

/// Threads of our own, which leave all signals to the first one.
package enum BackgroundThread {
  /// One that has done its work and waits for more: what is judged after every key costs no new thread.
  private static let resting = Mutex<Worker?>(nil)

  /// Runs something on a thread of its own; says whether the system gave one.
  package static func start(_ run: @escaping @Sendable () -> Void) -> Bool {
    let rested = resting.withLock { worker in
      defer { worker = nil }
      return worker
    }
    if let rested {
      rested.take(run)
      return true
    }
    return begin(Worker(run))
  }

  private static func begin(_ worker: Worker) -> Bool {
    var all = sigset_t()
    var former = sigset_t()
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_SETMASK, &all, &former)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &former, nil) }
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(worker)
    let result = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context {
          let worker = unsafe Unmanaged<Worker>.fromOpaque(context).takeRetainedValue()
          repeat { worker.work() } while BackgroundThread.rest(worker)
        }
        return nil
      }, context.toOpaque())
    guard result == 0 else {
      unsafe context.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  /// Waits for more to do; `false` at once where another thread waits already.
  private static func rest(_ worker: Worker) -> Bool {
    guard worker.canRest() else { return false }
    let rests = resting.withLock { resting in
      guard resting == nil else { return false }
      resting = worker
      return true
    }
    if rests { worker.wait() }
    return rests
  }

  /// What a thread has to do, and what wakes it.
  private final class Worker: Sendable {
    private let run: Mutex<(@Sendable () -> Void)?>
    /// Made when the thread rests for the first time: most never do.
    private let bell = Mutex<Bell?>(nil)

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = Mutex(run)
    }

    /// Whether there is something to wake it by.
    func canRest() -> Bool {
      bell.withLock { bell in
        if bell == nil { bell = Bell() }
        return bell != nil
      }
    }

    func take(_ run: @escaping @Sendable () -> Void) {
      self.run.withLock { $0 = run }
      bell.withLock { $0 }?.ring()
    }

    func work() {
      // Let go of before the thread rests, with all that it holds.
      let run = run.withLock { run in
        defer { run = nil }
        return run
      }
      run?()
    }

    func wait() { bell.withLock { $0 }?.wait() }
  }

  /// What wakes a thread: a pipe, of which it reads.
  private final class Bell: Sendable {
    private let reading: Int32
    private let writing: Int32

    /// `nil` where the system has none left.
    init?() {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }

    deinit {
      close(reading)
      close(writing)
    }

    func ring() { unsafe _ = write(writing, [1 as UInt8], 1) }

    func wait() {
      var byte: UInt8 = 0
      while unsafe read(reading, &byte, 1) < 0, errno == EINTR {}
    }
  }
}
