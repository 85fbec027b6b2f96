import EditorInterface
import MinutesModel
import TerminalScreen

/// Drives an editor by keys, as a clerk would, and shows what stands on the screen.
struct EditorDriver {
  var editor: Editor
  var size: Size
  /// The clock of the test: it stands still.
  let now: Moment
  private(set) var effects: [Effect] = []

  init(_ minutes: Minutes, size: Size = Size(width: 100, height: 30), readOnly: String? = nil) throws {
    let date = try requireValue(CalendarDate(year: 2021, month: 2, day: 2))
    let time = try requireValue(ClockTime(hour: 20, minute: 47))
    now = Moment(date: date, time: time)
    editor = Editor(
      minutes: minutes, fileName: "2021-02-02.json", settings: EditorSettings(), themes: [.standard],
      readOnlyReason: readOnly, at: now)
    self.size = size
    _ = editor.handle(.resize(size), at: now)
  }

  /// Types a script: characters as they are, keys as `<F2>`, `<C-s>`, `<S-Down>`, pastes as
  /// `<paste:text>`, where `<lt>` is the sign itself and line breaks are left out.
  mutating func type(_ script: String) {
    for event in KeyScript(script).events { send(event) }
  }

  mutating func send(_ event: InputEvent) {
    effects += editor.handle(event, at: now)
    _ = editor.draw(size: size, at: now)
  }

  /// The rows of the screen.
  mutating func screen() -> String {
    editor.draw(size: size, at: now).grid.debugText
  }

  mutating func frame() -> Frame { editor.draw(size: size, at: now) }

  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }
}

/// A fixture that the test cannot do without is missing.
struct MissingValue: Error {}

func requireValue<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw MissingValue() }
  return value
}
