import EditorInterface
import TerminalScreen

/// Shows a screen on a terminal and hands it what happens, until it is left.
///
/// One turn: wait, handle everything that has arrived, do what that asks for, draw once. A paste or a
/// burst of keys costs one frame. What a frame does not wait for is worked out apart from it, and shown
/// by a frame of its own; meanwhile the register is read, between two looks at the keys.
struct EventLoop<Shown: Screen> {
  private(set) var screen: Shown
  private var runner: EffectRunner
  private let terminal: any Terminal
  private let workbench: Workbench<Shown>
  private var clock = MinuteClock()
  private var now: Moment
  private var lull: Lull
  /// Whether nothing has been pressed yet.
  private var isUntouched = true
  /// What is done once when nothing is left to be worked out, with the file of what is shown.
  private var whenSettled: ((Shown, SessionFile) -> Void)?

  init(
    _ screen: Shown, on terminal: any Terminal, runner: EffectRunner,
    workbench: Workbench<Shown> = Workbench(), lull: Lull = Lull(milliseconds: 0), now: Moment,
    whenSettled: ((Shown, SessionFile) -> Void)? = nil
  ) {
    self.lull = lull
    self.whenSettled = whenSettled
    self.screen = screen
    self.workbench = workbench
    self.terminal = terminal
    self.runner = runner
    self.now = now
  }

  /// The file of what is shown, as it was read or saved last.
  var file: SessionFile? { runner.file }

  /// Runs to the end of the screen, and says what comes after it.
  mutating func run() -> Departure {
    defer { runner.finish() }
    if let departure = carryOut(screen.begin()) { return departure }
    // The first frame need not wait for it, nor it for the frame, unless the frame shows it already.
    if !screen.knowsRemainder, let remainder = screen.remainder { workbench.beginApart(remainder) }
    var isCurrent = false
    while true {
      if !isCurrent { show() }
      let events = nextEvents()
      now = clock.now ?? now
      lull.note(events)
      if !events.isEmpty, events != [.wake] { isUntouched = false }
      isCurrent = events == [.wake]
      let batches = screen.takesWords ? InputBatch.all(in: events) : events.map { .event($0) }
      for batch in batches {
        if let departure = carryOut(screen.handle(batch, at: now)) { return departure }
      }
      let sights = runner.sights
      for report in runner.heed(sights, sights.isEmpty ? nil : screen.record) {
        isCurrent = false
        if let departure = carryOut(screen.receive(report, at: now)) { return departure }
      }
      if let result = workbench.collect(), result(&screen) { isCurrent = false }
    }
  }

  private mutating func show() {
    let frame = screen.draw(size: terminal.size, at: now)
    terminal.present(frame.grid, cursor: frame.cursor)
  }

  /// Whether what is known from before stands as it is until the register has been read: judged without it,
  /// what asks for it would go and come again.
  private var waitsForRegister: Bool {
    isUntouched && screen.knowsRemainder && runner.isReadingRegister
  }

  /// What arrives next; while nothing has, what the last frame left is worked out.
  private mutating func nextEvents() -> [InputEvent] {
    while !waitsForRegister, let remainder = screen.remainder {
      let arrived =
        workbench.isBusy
        ? nil
        : lull.pause.map { terminal.waitForEvents(wake: runner.wake, timeoutMilliseconds: $0) }
      if let arrived, !arrived.isEmpty { return arrived }
      lull.end()
      let meanwhile = terminal.readEvents()
      if !meanwhile.isEmpty { return meanwhile }
      workbench.begin(remainder)
      guard let result = workbench.collect() else { break }
      if result(&screen) { show() }
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
      if runner.readOn() || workbench.isDone { return [.wake] }
    }
    if screen.isSettled, let whenSettled, let file = runner.file {
      self.whenSettled = nil
      whenSettled(screen, file)
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
