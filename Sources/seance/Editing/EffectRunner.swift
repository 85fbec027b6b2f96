import EditorInterface
import Glibc
import MinutesModel
import TerminalScreen

/// Does in the world what a screen asks for.
struct EffectRunner {
  enum Result {
    case nothing
    case report(Report)
    case leave(Departure)
  }

  /// Where the session is kept; `nil` for a screen that shows none.
  var file: SessionFile?
  /// The register, where new sessions go.
  var folder: String
  var settings: SettingsStore

  mutating func run(_ effect: Effect, on terminal: any Terminal) -> Result {
    switch effect {
    case .save(let minutes, let thenQuit):
      return .report(save(minutes, thenQuit: thenQuit))
    case .quit:
      return .leave(.quit)
    case .suspend:
      terminal.suspend()
      raise(SIGTSTP)
      terminal.resume()
    case .redraw:
      terminal.redraw()
    case .useTheme(let theme):
      terminal.setTheme(theme)
    case .storeSettings(let chosen):
      do throws(SettingsFailure) {
        try settings.store(chosen)
      } catch {
        return .report(.failed(message: error.description))
      }
    case .copyToTerminal(let text):
      TerminalClipboard.offer(text, terminalName: settings.environment.variables["TERM"] ?? "")
    case .openSession(let path):
      return open(path)
    case .newSession(let date, let time):
      do throws(CommandFailure) {
        return open(try SessionRequest(date: date, time: time).create(in: folder))
      } catch {
        return .report(.failed(message: error.description))
      }
    }
    return .nothing
  }

  /// Opens another session; the screen stays where that fails.
  private func open(_ path: String) -> Result {
    do throws(CommandFailure) {
      return .leave(.open(try OpenedSession(at: path)))
    } catch {
      return .report(.failed(message: error.description))
    }
  }

  private mutating func save(_ minutes: Minutes, thenQuit: Bool) -> Report {
    guard file != nil, let outcome = file?.save(minutes) else {
      return .saveFailed(message: "Il n’y a pas de séance à enregistrer ici.")
    }
    switch outcome {
    case .success(let message):
      return .saved(
        minutes, message: message.text, isComplete: message.isComplete,
        thenQuit: thenQuit && message.isComplete)
    case .failure(let failure):
      return .saveFailed(message: failure.description)
    }
  }
}
