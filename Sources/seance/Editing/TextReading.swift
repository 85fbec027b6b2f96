import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesReading
import MinutesWording
import Synchronization

/// A document that is read apart from the keys: the programs that turn it into text may take a minute.
final class TextReading: Sendable {
  private struct State {
    var report: Report?
    var isEnded = false
    var isAbandoned = false
  }

  let path: String
  private let state = Mutex(State())

  init(_ path: String) {
    self.path = path
  }

  /// Begins to read it; says whether the system had a thread for that.
  ///
  /// - Parameter call: makes the loop look for the result.
  func begin(call: @escaping @Sendable () -> Void = { Synchroniser.shared.call() }) -> Bool {
    BackgroundThread.start { [self] in
      let report = TextReading.read(path) { [self] in state.withLock { !$0.isAbandoned } }
      state.withLock {
        $0.report = report
        $0.isEnded = true
      }
      call()
    }
  }

  /// What came of it, once.
  func collect() -> Report? {
    state.withLock { state in
      defer { state.report = nil }
      return state.report
    }
  }

  /// Ends the programs that still run for it, and waits for that.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
    let end = ContinuousClock.now + .seconds(2)
    while !state.withLock({ $0.isEnded }), ContinuousClock.now < end { ExternalProgram.pause() }
  }

  /// A session to take items from, out of minutes as text.
  static func read(_ path: String, while isWanted: @escaping @Sendable () -> Bool = { true })
    -> Report
  {
    do throws(CommandFailure) {
      let reading = try RecordInput.text(path, while: isWanted)
      guard !reading.minutes.agenda.isEmpty else {
        let name = path.split(separator: "/").last.map { String($0) } ?? path
        return .failed(message: "Aucun point n’a été reconnu dans « \(name) ».".typeset)
      }
      return .session(reading.minutes)
    } catch {
      return .failed(message: error.description)
    }
  }
}
