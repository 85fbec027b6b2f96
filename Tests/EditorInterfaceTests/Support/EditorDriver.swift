import MinutesEditing
import MinutesModel
import MinutesRules
import TerminalScreen

@testable import EditorInterface

/// Drives an editor by keys, as a clerk would, and shows what stands on the screen.
struct EditorDriver {
  private(set) var editor: Editor
  private(set) var size: Size
  /// The clock of the test: it moves only when the script says so.
  private(set) var now: Moment
  private(set) var effects: [Effect] = []
  private(set) var frame: Frame
  /// What was shown before the screen had settled; `nil` where the first frame had everything.
  private(set) var firstFrame: Frame?
  private var lastSave: (minutes: Minutes, thenQuit: Bool)?
  /// The history that the journal tells: what would be restored now.
  private(set) var told: History
  /// Why the journal cannot be replayed, should that ever be.
  private(set) var refusal: ReplayError?

  init(
    _ minutes: Minutes, size: Size = Size(width: 100, height: 30), readOnly: String? = nil,
    settings: EditorSettings = EditorSettings(), recovery: RecoveryOffer? = nil
  ) throws {
    let time = try requireValue(ClockTime(hour: 20, minute: 47))
    now = Moment(date: minutes.session.date, time: time)
    editor = Editor(
      minutes: minutes, fileName: "2021-02-02.json", settings: settings,
      readOnlyReason: readOnly, recovery: recovery, at: now)
    told = History(minutes)
    self.size = size
    _ = editor.handle(.resize(size), at: now)
    frame = editor.draw(size: size, at: now)
    draw()
  }

  private static let themes: [Theme] = [.standard, .standard.monochrome]

  mutating func type(_ script: String) throws {
    for step in try KeyScript(script).steps { perform(step) }
  }

  /// Lets a step happen; drawing after it may wait for the next, as when keys come in a burst.
  mutating func perform(_ step: ScriptStep, drawing: Bool = true) {
    switch step {
    case .event(let event):
      if case .resize(let size) = event { self.size = size }
      note(editor.handle(event, at: now))
    case .clock(let time): now = Moment(date: now.date, time: time)
    case .answer(let refusal): answer(refusal)
    case .register(let days): readRegister(days)
    }
    if drawing { draw() }
  }

  /// Shows a frame, lets the screen settle and shows the rest, as the event loop does.
  mutating func draw() {
    frame = editor.draw(size: size, at: now)
    firstFrame = editor.isSettled ? nil : frame
    while !editor.isSettled {
      if editor.settle() { frame = editor.draw(size: size, at: now) }
    }
  }

  /// Sends what arrived at once, as the event loop does.
  mutating func send(_ batch: InputBatch) {
    note(editor.handle(batch, at: now))
    draw()
  }

  /// Answers the last save as the program does once the files are written, or cannot be.
  private mutating func answer(_ refusal: String?) {
    guard let save = lastSave else { return }
    lastSave = nil
    let report: Report =
      refusal.map { .saveFailed(message: $0) }
      ?? .saved(
        save.minutes, message: "Enregistré\u{A0}: 2021-02-02.json et 2021-02-02.txt",
        thenQuit: save.thenQuit)
    note(editor.receive(report, at: now))
  }

  private mutating func readRegister(_ days: [CalendarDate]) {
    let sessions = days.map { day in
      RegisterFacts.OtherSession(
        Minutes(council: editor.minutes.council, session: Session(date: day)))
    }
    note(editor.receive(.registerRead(RegisterFacts(sessions)), at: now))
  }

  private mutating func note(_ new: [Effect]) {
    effects += new
    for effect in new {
      switch effect {
      case .save(let minutes, let thenQuit): lastSave = (minutes, thenQuit)
      case .journal(let entries): for entry in entries { tell(entry) }
      case .beginJournal(let beginning, let entries):
        told = History(beginning)
        for entry in entries { tell(entry) }
      case .resumeJournal: told = editor.history
      case .readRectifications:
        note(editor.receive(.rectifications(SampleRegister.rectifications), at: now))
      case .readThemes:
        note(editor.receive(.themes(Self.themes, problem: nil), at: now))
      case .readTemplates:
        note(editor.receive(.templates(SampleRegister.templates, problem: nil), at: now))
      case .listSessions:
        note(editor.receive(.sessions(SampleRegister.entries), at: now))
      case .readSession(let path):
        if let other = SampleRegister.session(path) {
          note(editor.receive(.session(other), at: now))
        }
      default: break
      }
    }
  }

  private mutating func tell(_ entry: HistoryEntry) {
    do throws(ReplayError) {
      try told.replay(entry)
    } catch {
      refusal = error
    }
  }

  /// The rows of the screen.
  var screen: String { frame.grid.debugText }

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
