import FoundationEssentials
import Glibc

/// A program of the system that is run for its result, without a shell and not for ever.
enum ExternalProgram {
  enum Outcome: Hashable {
    case ended(Int32)
    /// There is no such program.
    case missing
    case tookTooLong
  }

  /// Runs a program with nothing to read, and waits for it.
  ///
  /// - Parameters:
  ///   - seconds: after which it is ended, with all that it started.
  ///   - isWanted: it is ended too once nobody waits for it any more.
  static func run(
    _ name: String, _ arguments: [String], seconds: Int, while isWanted: () -> Bool = { true }
  ) -> Outcome {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    // a group of its own, so that what it starts ends with it
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    // our threads leave all signals to the first one: what they start must not
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)

    let words = unsafe CStrings([name] + arguments)
    let variables = unsafe CStrings(
      ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" })
    var child: pid_t = 0
    let refusal = unsafe posix_spawnp(
      &child, name, &actions, &attributes, words.pointers, variables.pointers)
    unsafe words.free()
    unsafe variables.free()
    guard refusal == 0 else { return .missing }
    return wait(for: child, seconds: seconds, while: isWanted)
  }

  /// Waits a moment for something that ends by itself.
  static func pause() { usleep(10_000) }

  private static func wait(for child: pid_t, seconds: Int, while isWanted: () -> Bool) -> Outcome {
    let end = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { return .ended(status) }
      if ended < 0, errno != EINTR { return .ended(-1) }
      if ContinuousClock.now >= end || !isWanted() {
        kill(-child, SIGKILL)
        unsafe waitpid(child, &status, 0)
        return .tookTooLong
      }
      pause()
    }
  }
}

/// Texts as C has them, one after the other and a null at the end.
@unsafe private struct CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [String]) {
    unsafe pointers = texts.map { unsafe strdup($0) } + [nil]
  }

  func free() {
    unsafe pointers.forEach { unsafe Glibc.free($0) }
  }
}
