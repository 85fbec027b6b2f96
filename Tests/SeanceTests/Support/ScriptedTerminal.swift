import TerminalScreen

/// A terminal that gives batches of events as they were written down, and keeps what it is shown.
final class ScriptedTerminal: Terminal {
  let size = Size(width: 80, height: 24)
  private var batches: [[InputEvent]]
  /// What is there when the loop looks without waiting.
  private var meanwhile: [[InputEvent]]
  private(set) var log: [String] = []
  private(set) var themes: [Theme] = []
  /// What happens elsewhere before the batch of that index arrives; true where the loop is called.
  var whileWaiting: ((Int) -> Bool)?
  private var given = 0

  init(_ batches: [[InputEvent]], meanwhile: [[InputEvent]] = []) {
    self.batches = batches
    self.meanwhile = meanwhile
  }

  func present(_ grid: CellGrid, cursor: Position?) { log.append("present") }

  func readEvents() -> [InputEvent] {
    log.append("read")
    return meanwhile.isEmpty ? [] : meanwhile.removeFirst()
  }

  /// After the last batch it is gone.
  func waitForEvents(wake: Int32?, timeoutMilliseconds: Int32?) -> [InputEvent] {
    log.append("wait")
    if whileWaiting?(given) == true { return [.wake] }
    given += 1
    return batches.isEmpty ? [.hangUp] : batches.removeFirst()
  }

  func setTheme(_ theme: Theme) { themes.append(theme) }
  func redraw() { log.append("redraw") }
  func suspend() { log.append("suspend") }
  func resume() { log.append("resume") }
  func close() { log.append("close") }
}

extension [InputEvent] {
  /// A key for each character.
  static func typed(_ text: String) -> [InputEvent] {
    text.map { .key(KeyPress(.character($0))) }
  }
}
