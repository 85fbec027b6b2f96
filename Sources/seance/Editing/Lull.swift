import TerminalScreen

/// How long a letter is left alone before what follows from it is worked out.
///
/// Who types has the next key under her finger: worked out at once, what follows from each letter takes caches and
/// a core from the next one, and is out of date before it is shown. A hand rests longer between two letters; only
/// a key held down does not, and whoever holds it reads no findings.
struct Lull {
  /// Nothing is put off for longer, in milliseconds.
  private static let longest: Int64 = 2000

  private let milliseconds: Int32
  private let clock: () -> Int64
  private var hasTyped = false
  /// Since when something is put off.
  private var start: Int64?

  /// A lull of so many milliseconds; none for 0.
  init(milliseconds: Int32, clock: @escaping () -> Int64 = { SystemClock.milliseconds }) {
    self.milliseconds = milliseconds
    self.clock = clock
  }

  /// Takes note of what has arrived: only a letter that came alone is followed by a lull.
  mutating func note(_ events: [InputEvent]) {
    if events == [.wake] { return }
    guard events.count == 1, case .key(let press) = events[0] else {
      hasTyped = false
      return
    }
    hasTyped = press.typed != nil
  }

  /// How long to wait for more keys; `nil` where it is time to begin.
  var pause: Int32? {
    mutating get {
      guard milliseconds > 0, hasTyped else { return nil }
      let now = clock()
      let start = start ?? now
      self.start = start
      return now - start < Self.longest ? milliseconds : nil
    }
  }

  /// What was put off is begun.
  mutating func end() {
    hasTyped = false
    start = nil
  }
}
