import EditorInterface
import MinutesFiles
import MinutesModel
import TerminalCurses
import TerminalScreen

/// The program as an editor: opens what it is given and goes from screen to screen until it is left.
struct EditingSession {
  private let environment = ProgramEnvironment.current
  private let library: ThemeLibrary
  private let store: SettingsStore
  private let isReadOnly: Bool
  private var settings: EditorSettings
  private var theme: Theme
  /// What to tell once the screen is up.
  private var notices: [String]

  /// Reads settings and themes; throws where a theme was named that cannot be used.
  init(_ look: LookOptions) throws(CommandFailure) {
    library = ThemeLibrary(folders: environment.themeFolders)
    store = SettingsStore(environment: environment)
    isReadOnly = look.readOnly
    (settings, notices) = store.load()
    theme = .standard
    do throws(ThemeFailure) {
      theme = try library.theme(named: look.theme ?? settings.themeName)
    } catch {
      // A theme that has gone from the settings is no reason not to open the session.
      if look.theme != nil { throw CommandFailure(error.description) }
      notices.append(error.description)
    }
    settings.themeName = theme.name
  }

  /// Opens a session or a register, and returns when the clerk leaves.
  func run(_ path: String) throws(CommandFailure) {
    guard var now = SystemClock.now else {
      throw CommandFailure("L’horloge du système ne répond pas.")
    }
    var opened = try OpenedSession(at: OpenedSession.path(in: path))
    let terminal = try takeTerminal()
    defer { terminal.close() }
    while true {
      let editor = Editor(
        minutes: opened.minutes, fileName: opened.file.name, settings: settings,
        themes: library.themes, readOnlyReason: isReadOnly ? Self.wish : opened.readOnlyReason,
        notices: notices + opened.notices, at: now)
      var loop = EventLoop(
        editor, on: terminal, runner: EffectRunner(file: opened.file, settings: store), now: now)
      switch loop.run() {
      case .quit: return
      case .open(let next): opened = next
      }
      now = SystemClock.now ?? now
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
