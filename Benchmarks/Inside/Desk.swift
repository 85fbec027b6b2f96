import EditorInterface
import MinutesModel
import TerminalScreen

/// An editor with a session open on a screen of 100×30, driven as by the event loop.
struct Desk: Sendable {
  private(set) var editor: Editor
  private(set) var frame: Frame
  private var size: Size
  private let now: Moment

  init(_ minutes: Minutes, size: Size = Size(width: 100, height: 30)) throws {
    guard let time = ClockTime(hour: 20, minute: 47) else { throw BenchmarkFailure.badSample }
    now = Moment(date: minutes.session.date, time: time)
    self.size = size
    editor = Editor(
      minutes: minutes, fileName: "2021-02-02.json", settings: EditorSettings(), at: now)
    _ = editor.handle(.resize(size), at: now)
    frame = editor.draw(size: size, at: now)
  }

  /// One event and its first frame, which is what the clerk waits for.
  @discardableResult mutating func take(_ event: InputEvent) -> [Effect] {
    let effects = editor.handle(event, at: now)
    frame = editor.draw(size: size, at: now)
    return effects
  }

  /// Works out what the last frame did not wait for.
  mutating func settle() {
    if !editor.isSettled, editor.settle() { frame = editor.draw(size: size, at: now) }
  }

  /// Events that arrived together, and the frame after the last.
  mutating func take(_ events: [InputEvent]) {
    for batch in InputBatch.all(in: events) { _ = editor.handle(batch, at: now) }
    frame = editor.draw(size: size, at: now)
  }

  /// Another size of the window, and its frame.
  mutating func resize(to size: Size) {
    self.size = size
    take(.resize(size))
  }

  /// Presses keys by their names, « C-End ».
  mutating func press(_ keys: String...) throws {
    for key in keys {
      guard let press = KeyPress(description: key) else { throw BenchmarkFailure.badSample }
      take(.key(press))
    }
  }

  /// This desk with the cursor in an item, by its place in the agenda as shown, counted from 0, at the
  /// start of a paragraph.
  func at(item: Int, paragraph: Int) throws -> Desk {
    var copy = self
    try copy.press("S-F6", "Home")
    for _ in 0..<item { try copy.press("Down") }
    try copy.press("Enter", "C-Home")
    for _ in 0..<paragraph { try copy.press("C-Down") }
    guard copy.frame.cursor != nil else { throw BenchmarkFailure.badSample }
    return copy
  }
}

/// A benchmark that would measure something else than it says.
enum BenchmarkFailure: Error {
  case badSample
}

extension String {
  /// The keys that type it; Enter for the end of a line.
  var asKeys: [InputEvent] {
    map { .key($0 == "\n" ? KeyPress(.enter) : KeyPress(.character($0))) }
  }
}
