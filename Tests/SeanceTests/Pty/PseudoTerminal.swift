import Foundation
import Glibc

/// A program on a terminal of its own, and the screen that it shows there.
final class PseudoTerminal {
  private let master: Int32
  private let process: pid_t
  private var screen: TerminalEmulator
  private var status: Int32?
  private var isGone = false

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  // What Linux calls TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID; Swift does not import them.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  /// How long the slowest machine may take for one step; nothing waits that long when all is well.
  private static let patience = 120.0

  init(
    _ program: String, _ arguments: [String], environment: [String: String], columns: Int = 80,
    rows: Int = 24
  ) throws {
    screen = TerminalEmulator(columns: columns, rows: rows)
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, unsafe ioctl(master, Self.setLock, &locked) == 0,
      unsafe ioctl(master, Self.getNumber, &number) == 0
    else { throw Failure(description: "no pseudo-terminal: \(errno)") }
    let slave = "/dev/pts/\(number)"
    Self.setSize(master, columns, rows)
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    // The leader of a new session that opens a terminal has it as its own.
    unsafe posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    // Threads of the tests hold signals back; the program must get them.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    unsafe posix_spawn_file_actions_addclose(&actions, master)
    var child: pid_t = 0
    let failure = unsafe Self.withStrings([program] + arguments) { argv in
      unsafe Self.withStrings(environment.map { "\($0)=\($1)" }) { envp in
        unsafe posix_spawn(&child, program, &actions, &attributes, argv, envp)
      }
    }
    guard failure == 0 else {
      throw Failure(description: "\(program) cannot be started: \(failure)")
    }
    process = child
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
  }

  deinit {
    if !isGone { close(master) }
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      unsafe waitpid(process, &ignored, 0)
    }
  }

  private static func withStrings(
    _ strings: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var pointers = unsafe strings.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return EINVAL }
      return unsafe body(start)
    }
  }

  private static func setSize(_ descriptor: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// The rows of the screen as they are now.
  var text: String { screen.text }

  /// Sends bytes, reading what comes in the meantime. They go all at once where there is room, so that
  /// no sequence is taken apart.
  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    let end = Self.now + Self.patience
    while !rest.isEmpty {
      guard Self.now < end else { throw Failure(description: "the program reads no more\n\(text)") }
      let ready = poll(POLLIN | POLLOUT)
      if ready & POLLIN != 0 { receive() }
      guard ready & POLLOUT != 0 else {
        if ready & (POLLHUP | POLLERR) != 0 { throw Failure(description: "the program is gone") }
        continue
      }
      let written = unsafe rest.withUnsafeBytes { buffer in
        unsafe write(master, buffer.baseAddress, buffer.count)
      }
      if written > 0 { rest = rest.dropFirst(written) }
    }
  }

  /// Reads what comes for so many seconds: the pace of somebody who types, or of a slow line.
  func listen(for seconds: Double) {
    let end = Self.now + seconds
    while Self.now < end {
      if poll(POLLIN, milliseconds: Int32(max(1, (end - Self.now) * 1000))) & POLLIN != 0 {
        receive()
      }
    }
  }

  /// Whether this system has pseudo-terminals at all.
  static let isAvailable: Bool = {
    let descriptor = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    if descriptor >= 0 { close(descriptor) }
    return descriptor >= 0
  }()

  func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    Self.setSize(master, columns, rows)
  }

  /// Closes the terminal, as when its window or connection goes.
  func hangUp() {
    isGone = true
    close(master)
  }

  func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Lets the program make no file larger than so many bytes, or any again.
  func limitFiles(to bytes: Int?) throws {
    let setting = Process()
    setting.executableURL = URL(filePath: "/usr/bin/prlimit")
    setting.arguments = [
      "--pid", String(process), "--fsize=\(bytes.map(String.init) ?? "unlimited"):unlimited",
    ]
    try setting.run()
    setting.waitUntilExit()
    guard setting.terminationStatus == 0 else { throw Failure(description: "no limit is taken") }
  }

  /// Reads what comes for so long, and no longer.
  func listen(milliseconds: Int32) {
    let end = Self.now + Double(milliseconds) / 1000
    repeat {
      let left = Int32(max(0, (end - Self.now) * 1000))
      let ready = poll(POLLIN, milliseconds: left)
      guard ready & POLLIN != 0 else { continue }
      receive()
    } while Self.now < end
  }

  /// Whether the terminal echoes and takes lines, as it did before the program.
  var isAsFound: Bool {
    var modes = termios()
    guard unsafe tcgetattr(master, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ECHO) != 0 && modes.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Reads until the screen shows a text; fails with the screen when it never does.
  func wait(for wanted: String) throws {
    try wait("for « \(wanted) »") { $0.contains(wanted) }
  }

  /// Reads until a text has gone from the screen.
  func wait(until gone: String) throws {
    try wait("until « \(gone) » is gone") { !$0.contains(gone) }
  }

  private func wait(_ what: String, _ isThere: (String) -> Bool) throws {
    let end = Self.now + Self.patience
    while !isThere(screen.text) {
      guard Self.now < end else { throw Failure(description: "waited \(what)\n\(text)") }
      let ready = poll(POLLIN)
      if ready & POLLIN != 0 {
        receive()
      } else if ready & (POLLHUP | POLLERR) != 0 {
        throw Failure(description: "the program ended, waited \(what)\n\(text)")
      }
    }
  }

  /// Waits for the end of the program and says its exit status.
  func waitForExit() throws -> Int32 {
    let end = Self.now + Self.patience
    while Self.now < end {
      if !isGone, poll(POLLIN, milliseconds: 20) & POLLIN != 0 { receive() }
      var result: Int32 = 0
      let ended = unsafe waitpid(process, &result, WNOHANG)
      if ended == process {
        if !isGone { while poll(POLLIN, milliseconds: 0) & POLLIN != 0, receive() > 0 {} }
        status = result
        return result & 0x7F == 0 ? (result >> 8) & 0xFF : -(result & 0x7F)
      }
      if isGone { _ = Glibc.poll(nil, 0, 10) }
    }
    throw Failure(description: "the program does not end\n\(text)")
  }

  private func poll(_ events: Int32, milliseconds: Int32 = 100) -> Int32 {
    var request = pollfd(fd: master, events: Int16(events), revents: 0)
    guard unsafe Glibc.poll(&request, 1, milliseconds) > 0 else { return 0 }
    return Int32(request.revents)
  }

  @discardableResult
  private func receive() -> Int {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe read(master, bytes.baseAddress, bytes.count)
    }
    if count > 0 { screen.feed(Array(buffer[..<count])) }
    return count
  }

  private static var now: Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
