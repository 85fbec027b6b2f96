import EditorInterface
import Glibc
import MinutesEditing
import MinutesFiles
import MinutesModel

/// The journal of the open session, with the one that waited for it when it was opened.
///
/// A class: it is asked at every key, and a struct behind an optional is copied to be asked.
final class SessionJournal {
  private let store: JournalStore
  private let synchroniser: Synchroniser
  private var keeper: JournalKeeper
  /// A journal that is offered and not decided upon yet.
  private var waiting: (path: String, journal: ReadJournal)?
  /// The time of the last line, as it was written.
  private var stamp: (moment: Moment, text: String)?

  /// For the record at a path; its contents are those of its file, or those that it would have.
  init(
    path: String, contents: [UInt8], isOnDisk: Bool, environment: ProgramEnvironment,
    waiting: (path: String, journal: ReadJournal)? = nil
  ) {
    store = JournalStore(stateFolder: environment.stateFolder)
    synchroniser = .shared
    self.waiting = waiting
    let author = JournalKeeper.Author(
      program: SeanceCommand.version, user: environment.userName, host: environment.hostName)
    keeper = JournalKeeper(
      record: path.absolutePath, contents: contents, isOnDisk: isOnDisk, author: author,
      store: store, synchroniser: synchroniser)
  }

  /// Writes what happened; what the screen has to be told, if anything.
  func append(_ entries: [HistoryEntry], at now: Moment) -> Report? {
    if stamp?.moment != now { stamp = (now, now.stamp) }
    return report(of: keeper.append(entries, at: stamp?.text ?? now.stamp))
  }

  func begin(
    _ beginning: Minutes, _ entries: [HistoryEntry], at now: Moment
  ) -> Report? {
    report(of: keeper.begin(beginning, entries, at: now.stamp))
  }

  /// What has become of the thread that brings it to the disk, and of what the system had refused.
  func heed() -> Report? {
    let (failures, reminds) = synchroniser.collect()
    for failure in failures {
      if let outcome = keeper.synchronisationFailed(failure) { return report(of: outcome) }
    }
    return reminds ? keeper.retry().flatMap { report(of: $0) } : nil
  }

  func recordWasSaved(as contents: [UInt8], at path: String) {
    keeper.recordWasSaved(as: contents, at: path.absolutePath)
  }

  func end() { keeper.end() }

  /// The file is now one that somebody else has written, with these bytes; the journal has to be begun anew.
  func fileWasReplaced(by contents: [UInt8]) { keeper.fileWasReplaced(by: contents) }

  /// Where the journal lies, while there is one.
  var path: String? { keeper.path }

  /// Puts the journal out of the way: the one that waits, else the one being written.
  func setAside() -> Report? {
    do throws(SystemRefusal) {
      if let waiting {
        self.waiting = nil
        try store.setAside(waiting.path)
      } else {
        try keeper.setAside()
      }
      return nil
    } catch {
      return .failed(message: error.message)
    }
  }

  /// Goes on with the journal that waited.
  func resume() -> Report? {
    guard let waiting else { return nil }
    self.waiting = nil
    return report(of: keeper.resume(waiting.journal, at: waiting.path))
  }

  private func report(of outcome: JournalKeeper.Outcome) -> Report? {
    switch outcome {
    case .kept: nil
    case .keptAgain(let path):
      .journalTrouble(
        nil, message: "Le journal garde de nouveau ce que vous tapez (\(path.printable)).")
    case .needsEverything: .journalNeedsEverything
    case .trouble(let error):
      .journalTrouble("Le journal ne peut pas être écrit : enregistrez. " + error.message)
    }
  }
}

extension Synchroniser {
  /// The one of this process.
  static let shared = Synchroniser()
}

extension Moment {
  /// « 2026-03-27T20:41 », as a journal keeps it.
  var stamp: String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return date.iso + "T" + two(time.hour) + ":" + two(time.minute)
  }

  init?(stamp: String) {
    let parts = stamp.split(separator: "T")
    guard parts.count == 2, let date = CalendarDate(iso: parts[0]) else { return nil }
    let numbers = parts[1].split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 2, let time = ClockTime(hour: numbers[0], minute: numbers[1]) else {
      return nil
    }
    self.init(date: date, time: time)
  }
}

extension String {
  /// The path from the root on.
  var absolutePath: String {
    guard !hasPrefix("/") else { return self }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard unsafe getcwd(&buffer, buffer.count) != nil else { return self }
    let folder = String(
      decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    var rest = self
    while rest.hasPrefix("./") { rest.removeFirst(2) }
    return folder + "/" + rest
  }
}
