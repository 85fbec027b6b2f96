import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesRules
import TerminalCurses
import TerminalScreen

/// The program as an editor: opens what it is given and goes from screen to screen until it is left.
struct EditingSession {
  private let environment = ProgramEnvironment.current
  private let store: SettingsStore
  private let isReadOnly: Bool
  private var settings: EditorSettings
  private var theme: Theme
  /// What to tell once the screen is up.
  private var notices: [String]

  /// Reads settings and themes; throws where a theme was named that cannot be used.
  init(theme name: String? = nil, isReadOnly: Bool = false) throws(CommandFailure) {
    store = SettingsStore(environment: environment)
    self.isReadOnly = isReadOnly
    (settings, notices) = store.load()
    theme = .standard
    let wanted = name ?? settings.themeName
    // Looking for themes takes as long as the first frame.
    if wanted != theme.name {
      do throws(ThemeFailure) {
        theme = try ThemeLibrary(folders: environment.themeFolders).theme(named: wanted)
      } catch {
        // A theme that has gone from the settings is no reason not to open the session.
        if name != nil { throw CommandFailure(error.description) }
        notices.append(error.description)
      }
    }
    settings.themeName = theme.name
  }

  /// Opens a session or a register, and returns when the clerk leaves; a session that was opened from
  /// the register leads back to it.
  mutating func run(_ path: String) throws(CommandFailure) {
    guard let now = SystemClock.now else {
      throw CommandFailure("L’horloge du système ne répond pas.")
    }
    if try Self.isFolder(path) {
      let register = try OpenedRegister(at: path, environment)
      let terminal = try takeTerminal()
      defer { terminal.close() }
      try browse(register, on: terminal, now)
    } else {
      let recall = FindingsRecall(
        of: path, settings.profile, in: FindingsMemory(environment))
      // Meanwhile the record is read. What is known need not be judged for the first frame, and the two
      // processors of a machine may well be one.
      _ = BackgroundThread.start { if !recall.isKnown { RuleBook.prepare() } }
      let session = try OpenedSession(
        at: path, environment: environment, isReadOnly: isReadOnly)
      let terminal: CursesTerminal
      do throws(CommandFailure) {
        terminal = try takeTerminal()
      } catch {
        session.lock?.release()
        throw error
      }
      defer { terminal.close() }
      _ = edit(session, recall, on: terminal, now)
    }
  }

  private mutating func browse(
    _ register: OpenedRegister, on terminal: CursesTerminal, _ start: Moment
  ) throws(CommandFailure) {
    var register = register
    var now = start
    var bearings: RegisterScreen.Bearings?
    while true {
      var loop = EventLoop(
        RegisterScreen(
          name: register.name, entries: register.index.registerEntries,
          council: register.council?.contents.value, settings: settings,
          notice: notices.first ?? register.problem, returningTo: bearings, at: now),
        on: terminal,
        runner: EffectRunner(
          home: RegisterDesk(index: register.index, council: register.council),
          folder: register.folder, settings: store), now: now)
      guard case .open(let session) = loop.run() else { return }
      bearings = loop.screen.leaving
      now = edit(session, on: terminal, SystemClock.now ?? now)
      (settings, _) = store.load()
      settings.themeName = theme.name
      register = try OpenedRegister(at: register.folder, environment)
    }
  }

  /// Edits a session, of which something may have been recalled, and those that are opened from it; says
  /// when it was left.
  private func edit(
    _ session: OpenedSession, _ recall: FindingsRecall? = nil, on terminal: CursesTerminal,
    _ start: Moment
  ) -> Moment {
    var opened = session
    var now = start
    let memory = FindingsMemory(environment)
    var known =
      recall.map { $0.findings(in: opened.file.contents) }
      ?? memory.findings(in: opened.file.contents, settings.profile)
    while true {
      var editor = Editor(
        minutes: opened.minutes, fileName: opened.file.name, settings: settings,
        readOnlyReason: isReadOnly ? Self.wish : opened.readOnlyReason,
        notices: notices + opened.notices, recovery: opened.recovery,
        abandonedLock: opened.lock?.abandoned, rectifiedRecord: opened.rectified,
        knownFindings: known, at: now)
      if let place = opened.place { editor.open(at: place) }
      var loop = EventLoop(
        editor, on: terminal,
        runner: EffectRunner(
          file: opened.file, journal: opened.journal,
          register: RegisterReading(beside: opened.file.path, opened.minutes),
          folder: opened.file.folder, settings: store, lock: opened.lock, isWatching: true),
        lull: Lull(milliseconds: 30), now: now,
        whenSettled: known == nil ? { memory.keepApart($0, of: $1) } : nil)
      let departure = loop.run()
      if let file = loop.file { memory.keep(loop.screen, of: file) }
      now = SystemClock.now ?? now
      guard case .open(let next) = departure else { return now }
      opened = next
      known = memory.findings(in: opened.file.contents, settings.profile)
    }
  }

  private static func isFolder(_ path: String) throws(CommandFailure) -> Bool {
    do throws(SystemRefusal) {
      return try LocalFileSystem().status(of: path)?.kind == .folder
    } catch {
      throw CommandFailure(error.message)
    }
  }

  private static let wish = "ouverte avec --lecture-seule"

  private func takeTerminal() throws(CommandFailure) -> CursesTerminal {
    CursesTerminal.installCrashHandlers()
    do throws(TerminalFailure) {
      return try CursesTerminal(theme: theme, colors: !environment.refusesColor)
    } catch {
      throw CommandFailure(error.description)
    }
  }
}
