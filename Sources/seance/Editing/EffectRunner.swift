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
  /// The register whose home is shown; `nil` for a session.
  var home: RegisterDesk?
  /// Who may write the file; `nil` for a screen that shows none, or only reads it.
  var lock: OpenLock?
  /// The document that is being read.
  var textReading: TextReading?
  /// The document read last, which may be asked for again.
  var readText: (path: String, report: Report)?
  /// What looks after file and lock meanwhile.
  private let watch: SessionWatch?
  /// The journal that a crash would name.
  private var notedJournal: String?

  init(
    file: SessionFile? = nil, journal: SessionJournal? = nil, register: RegisterReading? = nil,
    home: RegisterDesk? = nil, folder: String, settings: SettingsStore, lock: OpenLock? = nil,
    isWatching: Bool = false
  ) {
    self.file = file
    self.journal = journal
    self.register = register
    self.home = home
    self.folder = folder
    self.settings = settings
    self.lock = lock
    watch = file.flatMap { file in
      isWatching
        ? SessionWatch(file.path, known: file.version?.status, lock: lock?.lock) {
          Synchroniser.shared.call()
        } : nil
    }
    watch?.start()
    if isWatching { noteForCrash() }
  }

  mutating func run(_ effect: Effect, on terminal: any Terminal, at now: Moment) -> Result {
    switch effect {
    case .journal(let entries):
      let report = journal?.append(entries, at: now)
      if journal?.path != notedJournal { noteForCrash() }
      if let report { return .report(report) }
    case .beginJournal(let beginning, let entries):
      let report = journal?.begin(beginning, entries, at: now)
      noteForCrash()
      if let report { return .report(report) }
    case .endJournal:
      journal?.end()
      noteForCrash()
    case .setJournalAside:
      if let report = journal?.setAside() { return .report(report) }
    case .saveCopy(let minutes, let path, let thenQuit):
      return saveCopy(minutes, path, thenQuit: thenQuit)
    case .acceptConcerns:
      file?.acceptConcerns()
    case .join(let minutes, let choices):
      return .report(join(minutes, choices))
    case .followFile:
      file?.follow()
      watch?.expect(file?.version?.status)
    case .takeOverLock:
      return .report(takeOverLock())
    case .sign(let minutes, let role, let withKey):
      return .report(sign(minutes, as: role, withKey: withKey, on: terminal, at: now))
    case .withdrawSignature(let minutes):
      return .report(withdrawSignature(of: minutes))
    case .rectify(let minutes, let reason):
      return rectify(minutes, because: reason, at: now)
    case .readRectifications:
      return .report(.rectifications(rectifications))
    case .numberDeliberations(let minutes):
      return .report(number(minutes))
    case .listVersions:
      return .report(versions)
    case .readVersion(let version):
      return .report(read(version))
    case .resumeJournal where lock?.isHeld == true:
      // Somebody else was faster: the journal is theirs.
      break
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
    case .readThemes:
      let library = ThemeLibrary(folders: settings.environment.themeFolders)
      let (found, problems) = library.found
      return .report(.themes(found.map(\.theme), problem: problems.first))
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
    case .storeHabits(let habits, let before):
      return .report(store(habits, since: before))
    case .readDue(let path):
      return .report(readDue(of: path, message: nil))
    case .noteDone(let path, let step, let day, let item):
      return .report(note(step, day, item, at: path, now))
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
      return .report(session(at: path))
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

  /// Whether something may be read while nothing else happens.
  var isReadingRegister: Bool { register?.isDone == false }

  /// Reads a little more of the register; says whether the screen has something to hear of it.
  mutating func readOn() -> Bool {
    registerFacts = register?.step()
    return registerFacts != nil
  }

  /// What the register says, until the screen has heard of it.
  private var registerFacts: RegisterFacts?

  /// What the watch over file and lock has seen.
  var sights: [SessionWatch.Sight] { watch?.collect() ?? [] }

  /// What has happened meanwhile that the screen must hear of; what was seen of the file is told beside the
  /// record as it stands.
  mutating func heed(_ sights: [SessionWatch.Sight], _ record: Minutes?) -> [Report] {
    var reports: [Report] = []
    if let facts = registerFacts {
      registerFacts = nil
      reports.append(.registerRead(facts))
    }
    if let report = journal?.heed() { reports.append(report) }
    if let report = collectText() { reports.append(report) }
    for sight in sights {
      switch sight {
      case .fileChanged:
        if let record, let report = diskReport(besides: record) { reports.append(report) }
      case .lockLost(let holder):
        reports.append(
          .lockLost(
            message: holder.map {
              "\(OpenLock.name(of: $0)) a repris le verrou de cette séance\u{A0}: enregistrez "
                + "sans tarder, ou convenez de qui écrit."
            } ?? "Le verrou de cette séance a disparu\u{A0}: une autre fenêtre peut l’ouvrir."))
      }
    }
    return reports
  }

  /// The file is now one that was joined with what is in memory.
  mutating func noteFile(_ file: SessionFile) {
    journal?.fileWasReplaced(by: file.contents)
    watch?.expect(file.version?.status)
  }

  /// Makes ready what a crash says.
  private mutating func noteForCrash() {
    guard let file, let journal else { return }
    notedJournal = journal.path
    CrashNote.set(journal: notedJournal, record: file.path, environment: settings.environment)
  }

  /// The lock has passed on.
  func noteLock() { watch?.use(lock?.lock) }

  /// The screen is left: nobody looks after the file any more, and it is free.
  mutating func finish() {
    watch?.stop()
    textReading?.abandon()
    lock?.release()
  }

  /// Opens another session; the screen stays where that fails.
  func open(_ path: String, at place: Place? = nil) -> Result {
    do throws(CommandFailure) {
      var session = try OpenedSession(at: path, environment: settings.environment)
      session.place = place
      return .leave(.open(session))
    } catch {
      return .report(.failed(message: error.description))
    }
  }

  private mutating func save(_ minutes: Minutes, thenQuit: Bool) -> Report {
    guard let outcome = file?.save(minutes), let file else {
      return .saveFailed(message: "Il n’y a pas de séance à enregistrer ici.")
    }
    watch?.expect(file.version?.status)
    switch outcome {
    case .saved(let note):
      journal?.recordWasSaved(as: file.contents, at: file.path)
      if notedJournal != nil { noteForCrash() }
      return .saved(
        minutes, message: note.text, isComplete: note.isComplete,
        thenQuit: thenQuit && note.isComplete)
    case .changed(let offer): return .fileChanged(offer)
    case .concerns(let sentences): return .saveConcerns(sentences, thenQuit: thenQuit)
    case .failed(let message):
      return .saveFailed(
        message: message, elsewhere: anotherPlace(for: file), thenQuit: thenQuit)
    }
  }
}
