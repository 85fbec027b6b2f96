import EditorInterface
import TerminalScreen

/// Shows a screen on a terminal and hands it what happens, until it is left.
///
/// One turn: wait, handle everything that has arrived, do what that asks for, draw once. A paste or a
/// burst of keys costs one frame. What a frame does not wait for is worked out after it, once nothing
/// more has arrived, and shown by a second frame; then the register is read, between two looks at the
/// keys.
struct EventLoop<Shown: Screen> {
  private(set) var screen: Shown
  private var runner: EffectRunner
  private let terminal: any Terminal
  private var now: Moment

  init(_ screen: Shown, on terminal: any Terminal, runner: EffectRunner, now: Moment) {
    self.screen = screen
    self.terminal = terminal
    self.runner = runner
    self.now = now
  }

  /// Runs to the end of the screen, and says what comes after it.
  mutating func run() -> Departure {
    defer { runner.finish() }
    if let departure = carryOut(screen.begin()) { return departure }
    while true {
      show()
      let events = nextEvents()
      now = SystemClock.now ?? now
      let batches = screen.takesWords ? InputBatch.all(in: events) : events.map { .event($0) }
      for batch in batches {
        if let departure = carryOut(screen.handle(batch, at: now)) { return departure }
      }
      for report in runner.heed(screen.record) {
        if let departure = carryOut(screen.receive(report, at: now)) { return departure }
      }
    }
  }

  private mutating func show() {
    let frame = screen.draw(size: terminal.size, at: now)
    terminal.present(frame.grid, cursor: frame.cursor)
  }

  /// What arrives next; while nothing has, the screen settles.
  private mutating func nextEvents() -> [InputEvent] {
    while !screen.isSettled {
      let arrived = terminal.readEvents()
      if !arrived.isEmpty { return arrived }
      if screen.settle() { show() }
    }
    while let report = runner.work() {
      // A list that has grown may be searched again, but nothing is left for it.
      _ = carryOut(screen.receive(report, at: now))
      show()
      let arrived = terminal.readEvents()
      if !arrived.isEmpty { return arrived }
    }
    while runner.isReadingRegister {
      let arrived = terminal.readEvents()
      if !arrived.isEmpty { return arrived }
      if runner.readOn() { return [] }
    }
    // The clock on the screen is the only thing that changes by itself.
    return terminal.waitForEvents(
      wake: runner.wake, timeoutMilliseconds: SystemClock.millisecondsToNextMinute)
  }

  /// Does what the screen asks for, and what it asks for upon hearing of it.
  private mutating func carryOut(_ effects: [Effect]) -> Departure? {
    var pending = effects[...]
    while let effect = pending.popFirst() {
      switch runner.run(effect, on: terminal, at: now) {
      case .nothing: break
      case .report(let report): pending += screen.receive(report, at: now)
      case .leave(let departure): return departure
      }
    }
    return nil
  }
}

/// What comes after a screen.
enum Departure {
  case quit
  case open(OpenedSession)
}
