import Glibc

/// Standard input and output as bytes; results go to one, messages to the other.
enum StandardStreams {
  /// Writes a result to standard output; without a place for it, ends the program with status 2.
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes the bytes of a result to standard output; without a place for them, ends the program.
  static func write(_ bytes: [UInt8]) {
    if !write(bytes, to: STDOUT_FILENO) {
      report("seance\u{A0}: la sortie standard n’a pas pu être écrite en entier.")
      exit(2)
    }
  }

  /// Writes a message and the end of its line to standard error.
  static func report(_ message: String) {
    // Nobody is left to be told that this failed.
    _ = write(Array((message.hasSuffix("\n") ? message : message + "\n").utf8), to: STDERR_FILENO)
  }

  /// Everything that standard input has; `nil` when it cannot be read.
  static func readAll() -> [UInt8]? {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count == 0 { return result }
      if count > 0 {
        result += buffer[..<count]
      } else if errno != EINTR {
        return nil
      }
    }
  }

  /// Whether both ends of the program are a terminal.
  static var areATerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
