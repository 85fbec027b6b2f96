import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesTestSupport
import TerminalScreen

@testable import seance

/// A screen that asks for what a key stands for, and notes what it hears.
struct ObedientScreen: Screen {
  let effects: [Character: [Effect]]
  let heard: Journal
  /// After which key something is left to work out.
  var unsettling: Character?
  var changesWhenSettled = true
  var knowsRemainder = false
  private var isDone = true

  mutating func handle(_ event: InputEvent, at now: Moment) -> [Effect] {
    switch event {
    case .key(let press):
      guard let character = press.typed else { return [] }
      heard.note("key \(character)")
      if character == unsettling { isDone = false }
      return effects[character] ?? []
    case .hangUp: return [.quit]
    default: return []
    }
  }

  mutating func receive(_ report: Report, at now: Moment) -> [Effect] {
    switch report {
    case .saved(_, let message, _, let thenQuit):
      heard.note("saved \(message)")
      return thenQuit ? [.quit] : []
    case .saveFailed(let message, let elsewhere, _):
      heard.note("not saved \(message)")
      if let elsewhere { heard.note("elsewhere \(elsewhere)") }
    case .saveConcerns(let sentences, _): heard.note("concerns \(sentences.joined(separator: " "))")
    case .fileChanged(let offer): heard.note("file changed, \(offer.conflicts.count) conflicts")
    case .fileTrouble(let message): heard.note("file trouble \(message ?? "over")")
    case .joined(_, let isFile): heard.note("joined" + (isFile ? " as the file" : ""))
    case .lockTaken: heard.note("lock taken")
    case .lockRefused(let reason): heard.note("lock refused \(reason)")
    case .lockLost(let message): heard.note("lock lost \(message)")
    case .versions(let versions): heard.note("versions \(versions.count)")
    case .version(let version, _): heard.note("version \(version.label)")
    case .failed(let message): heard.note("failed \(message)")
    case .done(let message): heard.note("done \(message)")
    case .registerRead(let register):
      heard.note("register \(register.sessions.map(\.date.iso).joined(separator: " "))")
    case .journalNeedsEverything: heard.note("journal needs everything")
    case .journalTrouble(let reason, _): heard.note("journal trouble \(reason ?? "over")")
    case .templates(let templates, _): heard.note("templates \(templates.count)")
    case .themes(let themes, let problem):
      heard.note("themes \(themes.map(\.name).joined(separator: " ")) \(problem ?? "")")
    case .rectifications(let rectifications):
      heard.note("rectifications \(rectifications.map(\.file).joined(separator: " "))")
    case .sessions(let sessions): heard.note("sessions \(sessions.count)")
    case .sessionPlan: heard.note("plan")
    case .found(let words, _, _): heard.note("found \(words)")
    case .session(let other): heard.note("session \(other.session.date.iso)")
    case .readingText(let name): heard.note("reading \(name)")
    case .signed(_, let message, _): heard.note("signed \(message)")
    case .numbered(_, let message): heard.note("numbered \(message)")
    case .due(_, let path, let message): heard.note("due \(path) \(message ?? "")")
    }
    return []
  }

  mutating func draw(size: Size, at now: Moment) -> Frame {
    heard.note(isDone ? "draw" : "draw first")
    return Frame(grid: CellGrid(size: size), cursor: nil)
  }
}

extension ObedientScreen {
  init(
    effects: [Character: [Effect]], heard: Journal, unsettling: Character? = nil,
    changesWhenSettled: Bool = true, isSettledAtFirst: Bool = true
  ) {
    self.effects = effects
    self.heard = heard
    self.unsettling = unsettling
    self.changesWhenSettled = changesWhenSettled
    isDone = isSettledAtFirst
  }

  var remainder: Remainder<ObedientScreen>? {
    guard !isDone else { return nil }
    let (heard, changes) = (heard, changesWhenSettled)
    return {
      heard.note("settle")
      return { screen in
        screen.isDone = true
        return changes
      }
    }
  }
}

extension Workbench {
  /// One that works everything out at once.
  static var atOnce: Workbench { Workbench(threads: { _ in false }, call: {}) }
}
