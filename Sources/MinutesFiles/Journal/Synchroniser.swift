import Glibc
import Synchronization

/// Brings what was written to the disk, on a thread of its own: whoever writes never waits for it.
///
/// What is asked for together is done together, a moment later. A failure is kept until it is asked
/// for, and `wake` becomes readable.
package final class Synchroniser: Sendable {
  private struct Orders {
    var files: [OpenFile] = []
    var folders: [String] = []
    var closing: [OpenFile] = []
    var reminds = false
    var isFinishing = false
    var isRunning = false
    var failures: [SystemRefusal] = []
    var reminders = 0
    var calls = 0
    /// Whether the bell has rung for what is asked for.
    var hasRung = false

    /// Whether nothing is asked for.
    var isEmpty: Bool { files.isEmpty && folders.isEmpty && closing.isEmpty }
  }

  private let fileSystem: any FileSystem
  private let delay: Int32
  private let orders = Mutex(Orders())
  /// Its end for reading, then its end for writing; -1 where the system has none left.
  private let bell: (Int32, Int32)
  private let mail: (Int32, Int32)

  /// One that waits so many milliseconds for more before it starts.
  package init(in fileSystem: any FileSystem = LocalFileSystem(), delay: Int32 = 700) {
    self.fileSystem = fileSystem
    self.delay = delay
    bell = Self.pipe()
    mail = Self.pipe()
  }

  deinit {
    for end in [bell.0, bell.1, mail.0, mail.1] where end >= 0 { Glibc.close(end) }
  }

  /// Readable when there is a failure, or a reminder, to be collected.
  package var wake: Int32? { mail.0 < 0 ? nil : mail.0 }

  /// Brings a file’s contents to the disk soon.
  package func synchronise(_ file: OpenFile) {
    order { orders in
      if !orders.files.contains(file) { orders.files.append(file) }
    }
  }

  /// Brings a folder’s names to the disk soon.
  package func synchroniseFolder(_ path: String) {
    order { orders in
      if !orders.folders.contains(path) { orders.folders.append(path) }
    }
  }

  /// Closes a file when nothing is being done with it any more.
  package func close(_ file: OpenFile) {
    order { $0.closing.append(file) }
  }

  /// Makes `wake` readable after a while: to try again what the system refused.
  package func remind() {
    order { $0.reminds = true }
  }

  /// Makes `wake` readable: there is something to be heard of elsewhere.
  package func call() {
    orders.withLock { $0.calls += 1 }
    Self.ring(mail.1)
  }

  /// What has failed since it was last asked, and whether a reminder is due; `wake` is emptied.
  package func collect() -> (failures: [SystemRefusal], reminds: Bool) {
    orders.withLock { orders in
      if orders.failures.isEmpty, orders.reminders == 0, orders.calls == 0 { return ([], false) }
      defer {
        orders.calls = 0
        orders.failures = []
        orders.reminders = 0
        Self.drain(mail.0)
      }
      return (orders.failures, orders.reminders > 0)
    }
  }

  /// Does what was asked for and returns when that is done; nothing may be asked for any more.
  package func finish() {
    let isRunning = orders.withLock { orders in
      orders.isFinishing = true
      return orders.isRunning
    }
    guard isRunning else { return }
    Self.ring(bell.1)
    while orders.withLock({ $0.isRunning }) { Self.wait(bell.0, 1) }
  }

  private func order(_ change: (inout Orders) -> Void) {
    let (isRunning, hasRung) = orders.withLock { orders in
      change(&orders)
      if !orders.isRunning, !orders.isFinishing { orders.isRunning = start() }
      defer { orders.hasRung = orders.isRunning }
      return (orders.isRunning, orders.hasRung)
    }
    if isRunning {
      // Waking a thread costs more than a letter’s line: what comes while it waits for more wakes it not again.
      if !hasRung { Self.ring(bell.1) }
    } else {
      // Without a thread it is done at once: slow is better than not at all.
      carryOut()
    }
  }

  /// Starts the thread.
  private func start() -> Bool {
    bell.0 >= 0 && BackgroundThread.start { [self] in run() }
  }

  private func run() {
    while true {
      Self.wait(bell.0, -1)
      if !orders.withLock({ $0.isFinishing }) { Self.sleep(delay) }
      Self.drain(bell.0)
      carryOut()
      let isFinished = orders.withLock { orders in
        // what was asked for since is done in another turn: the bell has rung for it
        let isFinished = orders.isFinishing && orders.isEmpty
        if isFinished { orders.isRunning = false }
        return isFinished
      }
      if isFinished { return }
    }
  }

  private func carryOut() {
    let due = orders.withLock { orders in
      defer {
        orders.files = []
        orders.folders = []
        orders.closing = []
        orders.hasRung = false
      }
      return orders
    }
    var failures: [SystemRefusal] = []
    func attempt(_ action: () throws(SystemRefusal) -> Void) {
      do throws(SystemRefusal) { try action() } catch { failures.append(error) }
    }
    for file in due.files {
      attempt { () throws(SystemRefusal) in try fileSystem.synchroniseContents(file) }
    }
    for folder in due.folders {
      attempt { () throws(SystemRefusal) in try fileSystem.synchroniseFolder(folder) }
    }
    for file in due.closing {
      attempt { () throws(SystemRefusal) in try fileSystem.close(file) }
    }
    if due.reminds, !due.isFinishing { Self.sleep(1000) }
    guard due.reminds || !failures.isEmpty else { return }
    orders.withLock { orders in
      orders.failures += failures
      if due.reminds {
        orders.reminds = false
        orders.reminders += 1
      }
    }
    Self.ring(mail.1)
  }

  // MARK: The system

  private static func pipe() -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }

  private static func ring(_ end: Int32) {
    // A full pipe is heard as well.
    unsafe _ = write(end, [1 as UInt8], 1)
  }

  private static func drain(_ end: Int32) {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(end, &bytes, bytes.count) > 0 {}
  }

  private static func wait(_ end: Int32, _ milliseconds: Int32) {
    var ready = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
    unsafe _ = poll(&ready, 1, milliseconds)
  }

  private static func sleep(_ milliseconds: Int32) {
    if milliseconds > 0 { _ = poll(nil, 0, milliseconds) }
  }
}
