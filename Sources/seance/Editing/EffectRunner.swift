import EditorInterface
import Glibc
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording
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
  /// What is still to be read of the session’s register.
  var register: RegisterReading?
  /// The register, where new sessions go.
  var folder: String
  var settings: SettingsStore

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
    case .storeRules(let off, let on):
      switch CouncilFile(folder: folder).switchRules(off: off, on: on) {
      case .success(let text): return .report(.done(message: text.typeset))
      case .failure(let failure): return .report(.failed(message: failure.description.typeset))
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

  /// What to wait for beside the terminal.
  var wake: Int32? { journal == nil ? nil : Synchroniser.shared.wake }

  /// Whether something may be read while nothing else happens.
  var isReadingRegister: Bool { register?.isDone == false }

  /// Reads a little more of the register; says whether the screen has something to hear of it.
  mutating func readOn() -> Bool {
    registerFacts = register?.step()
    return registerFacts != nil
  }

  /// What the register says, until the screen has heard of it.
  private(set) var registerFacts: RegisterFacts?

  /// What has happened meanwhile that the screen must hear of.
  mutating func heed() -> Report? {
    if let facts = registerFacts {
      registerFacts = nil
      return .registerRead(facts)
    }
    return journal?.heed()
  }

  /// Opens another session; the screen stays where that fails.
  private func open(_ path: String) -> Result {
    do throws(CommandFailure) {
      return .leave(.open(try OpenedSession(at: path, environment: settings.environment)))
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
