import Glibc

/// Another program, run to its end without a shell.
enum ChildProcess {
  struct Result {
    /// 127 where there is no such program.
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]

    /// Whether the program was not found.
    var isMissing: Bool { status == 127 }
    /// What it says on standard error.
    var message: String { String(decoding: errors, as: UTF8.self) }
  }

  /// More than a pipe holds without a reader is not handed over.
  private static let most = 60_000

  /// Runs a program of the path with bytes on its standard input and on `/dev/fd/3`; `nil` where the
  /// system refuses, or there is more than a pipe holds.
  static func run(
    _ arguments: [String], input: [UInt8] = [], extra: [UInt8] = []
  ) -> Result? {
    guard let name = arguments.first, let feed = Pipe(holding: input),
      let other = Pipe(holding: extra), let output = Pipe(), let errors = Pipe()
    else { return nil }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, feed.readEnd, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.writeEnd, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors.writeEnd, 2)
    unsafe posix_spawn_file_actions_adddup2(&actions, other.readEnd, 3)
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let failure = unsafe posix_spawnp(&child, name, &actions, nil, &words, environ)
    feed.close()
    other.close()
    output.closeWriting()
    errors.closeWriting()
    defer {
      output.close()
      errors.close()
    }
    guard failure == 0 else {
      return Result(status: 127, output: [], errors: [])
    }
    let said = output.readAll()
    let complaints = errors.readAll()
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    // An exit status, or a signal: no program of ours ends by one.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    return Result(status: code, output: said, errors: complaints)
  }

  private final class Pipe {
    private(set) var readEnd: Int32 = -1
    private(set) var writeEnd: Int32 = -1

    init?() {
      var ends: [Int32] = [0, 0]
      guard unsafe pipe(&ends) == 0 else { return nil }
      // The first four are what the other program finds its own under.
      readEnd = Self.above(ends[0])
      writeEnd = Self.above(ends[1])
      if readEnd < 0 || writeEnd < 0 {
        close()
        return nil
      }
    }

    convenience init?(holding bytes: [UInt8]) {
      guard bytes.count <= ChildProcess.most else { return nil }
      self.init()
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { unsafe write(writeEnd, $0.baseAddress, $0.count) }
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          close()
          return nil
        }
      }
      closeWriting()
    }

    deinit { close() }

    private static func above(_ descriptor: Int32) -> Int32 {
      let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 10)
      _ = Glibc.close(descriptor)
      return copy
    }

    func readAll() -> [UInt8] {
      var result: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes {
          unsafe read(readEnd, $0.baseAddress, $0.count)
        }
        if count > 0 {
          result += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          return result
        }
      }
    }

    func closeWriting() {
      if writeEnd >= 0 { _ = Glibc.close(writeEnd) }
      writeEnd = -1
    }

    func close() {
      closeWriting()
      if readEnd >= 0 { _ = Glibc.close(readEnd) }
      readEnd = -1
    }
  }
}
