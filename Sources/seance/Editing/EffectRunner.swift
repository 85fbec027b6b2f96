import EditorInterface
import Glibc
import MinutesFiles
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
  /// What keeps every change of it; `nil` for a screen that shows none.
  var journal: SessionJournal?
  /// The register, where new sessions go.
  var folder: String
  var settings: SettingsStore
  /// The register whose home is shown; `nil` for a session.
  var register: RegisterDesk?

  mutating func run(_ effect: Effect, on terminal: any Terminal, at now: Moment) -> Result {
    switch effect {
    case .journal(let entries):
      if let report = journal?.append(entries, at: now) { return .report(report) }
    case .beginJournal(let beginning, let entries):
      if let report = journal?.begin(beginning, entries, at: now) { return .report(report) }
    case .endJournal:
      journal?.end()
    case .setJournalAside:
      if let report = journal?.setAside() { return .report(report) }
    case .resumeJournal:
      if let report = journal?.resume() { return .report(report) }
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
    case .openSession(let path, let place):
      return open(path, at: place)
    case .readTemplates:
      return .report(templates())
    case .storeTemplate(let template):
      return .report(store(template))
    case .listSessions:
      return .report(otherSessions())
    case .readSession(let path):
      do throws(OpenError) {
        return .report(.session(try RecordStore().openMinutes(at: path).contents.value))
      } catch {
        return .report(.failed(message: error.message))
      }
    case .planSession:
      return .report(planSession())
    case .createSession(let minutes):
      do throws(CommandFailure) {
        return open(try SessionRequest.create(minutes, in: folder))
      } catch {
        return .report(.failed(message: error.description))
      }
    case .storeCouncil(let council):
      return .report(store(council))
    case .searchRegister(let words):
      return .report(search(words))
    }
    return .nothing
  }

  /// What to wait for beside the terminal.
  var wake: Int32? { journal == nil ? nil : Synchroniser.shared.wake }

  /// What has happened meanwhile that the screen must hear of.
  mutating func heed() -> Report? { journal?.heed() }

  /// Opens another session; the screen stays where that fails.
  private func open(_ path: String, at place: Place? = nil) -> Result {
    do throws(CommandFailure) {
      var session = try OpenedSession(at: path, environment: settings.environment)
      session.place = place
      return .leave(.open(session))
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
      if let file { journal?.recordWasSaved(as: file.contents, at: file.path) }
      return .saved(
        minutes, message: message.text, isComplete: message.isComplete,
        thenQuit: thenQuit && message.isComplete)
    case .failure(let failure):
      return .saveFailed(message: failure.description)
    }
  }
}
