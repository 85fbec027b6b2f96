import Foundation
import Glibc
import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Whatever the system refuses of journalling: editing goes on, and what a journal says is true.
struct JournalKeeperTests {
  typealias Keeper = JournalKeeper
  typealias Entry = HistoryEntry

  private let folder: TemporaryFolder
  private let minutes: Minutes

  init() throws {
    folder = try TemporaryFolder()
    var generator = MinutesGenerator(seed: 7)
    minutes = generator.minutes()
    try folder.write(minutes.fileBytes, to: "a.json")
  }

  private func keeper(_ fileSystem: any FileSystem = LocalFileSystem()) -> Keeper {
    Keeper(
      record: folder.path("a.json"), contents: minutes.fileBytes, isOnDisk: true,
      author: Keeper.Author(program: "1", user: "ann", host: "mairie"),
      store: store(fileSystem), synchroniser: Synchroniser(in: fileSystem, delay: 0))
  }

  private func store(_ fileSystem: any FileSystem = LocalFileSystem()) -> JournalStore {
    JournalStore(stateFolder: folder.path("state"), in: fileSystem)
  }

  /// A change of the commune’s population, by one a time.
  private func edit(_ number: Int) -> Edit { .council(.setPopulation(number)) }

  /// Performs so many edits of a history and hands them to the keeper; answers what it asks for.
  @discardableResult
  private func perform(
    _ numbers: ClosedRange<Int>, _ history: inout History, _ keeper: inout Keeper
  ) throws -> [Keeper.Outcome] {
    var outcomes: [Keeper.Outcome] = []
    for number in numbers {
      try history.perform(edit(number), focus: Focus(number - 1), focusAfter: Focus(number))
      outcomes.append(tell(&history, &keeper))
    }
    return outcomes
  }

  private func tell(_ history: inout History, _ keeper: inout Keeper) -> Keeper.Outcome {
    let outcome = keeper.append(history.takeEntries(), at: "2026-03-27T20:41")
    guard outcome == .needsEverything else { return outcome }
    let (beginning, entries) = history.retelling
    return keeper.begin(beginning, entries, at: "2026-03-27T20:41")
  }

  /// What the journals that wait make of the record.
  ///
  /// Where even removing is refused, a beginning may be left that says of itself that it is none.
  private func recovered(passingOver isWithoutHead: Bool = false) throws -> [JournalRecovery] {
    let digest = ContentDigest(
      of: try LocalFileSystem().read(folder.path("a.json"), limit: .max).bytes)
    return try store().waiting(for: folder.path("a.json")).compactMap { path in
      do {
        return try JournalRecovery(store().read(path), at: path, file: digest)
      } catch  where isWithoutHead {
        return nil
      }
    }
  }

  @Test func `it starts at the first edit and ends with a save`() throws {
    var history = History(minutes)
    var keeper = keeper()
    #expect(try folder.names == ["a.json"])
    try perform(1...3, &history, &keeper)
    #expect(try folder.names.sorted() == [".a.json.journal", "a.json"])
    #expect(try folder.mode(of: ".a.json.journal") == 0o600)
    let recovery = try #require(try recovered().first)
    #expect(recovery.history.current == history.current)
    #expect(recovery.relation == .sameFile)
    #expect(recovery.focus == 3)
    #expect(recovery.journal.header.user == "ann")
    try folder.write(history.current.fileBytes, to: "a.json")
    keeper.recordWasSaved(as: history.current.fileBytes, at: folder.path("a.json"))
    history.markSaved()
    #expect(try folder.names == ["a.json"])
  }

  @Test func `undoing past the last save is in the journal`() throws {
    var history = History(minutes)
    var keeper = keeper()
    try perform(1...3, &history, &keeper)
    try folder.write(history.current.fileBytes, to: "a.json")
    keeper.recordWasSaved(as: history.current.fileBytes, at: folder.path("a.json"))
    history.markSaved()
    for _ in 0..<2 {
      _ = history.undo()
      #expect(tell(&history, &keeper) == .kept)
    }
    try perform(9...9, &history, &keeper)
    let recovery = try #require(try recovered().first)
    #expect(recovery.history.current == history.current)
    #expect(recovery.history.done.map(\.edits) == history.done.map(\.edits))
    #expect(recovery.relation == .sameFile)
    #expect(recovery.history.hasUnsavedChanges)
    #expect(try recovered().count == 1)
  }

  @Test func `redoing up to the last save leaves nothing unsaved`() throws {
    var history = History(minutes)
    var keeper = keeper()
    try perform(1...3, &history, &keeper)
    try folder.write(history.current.fileBytes, to: "a.json")
    keeper.recordWasSaved(as: history.current.fileBytes, at: folder.path("a.json"))
    history.markSaved()
    _ = history.undo()
    _ = tell(&history, &keeper)
    #expect(try recovered().first?.history.hasUnsavedChanges == true)
    _ = history.redo()
    #expect(tell(&history, &keeper) == .kept)
    #expect(try recovered().first?.history.hasUnsavedChanges == false)
  }

  @Test func `a file that is not the one continued is told, and the journal still replays`() throws
  {
    var history = History(minutes)
    var keeper = keeper()
    try perform(1...3, &history, &keeper)
    try folder.write("{}", to: "a.json")
    let recovery = try #require(try recovered().first)
    #expect(recovery.relation == .otherFile)
    #expect(recovery.beginning == minutes)
    #expect(recovery.history.current == history.current)
    var back = recovery.history
    for _ in 0..<3 { _ = back.undo() }
    #expect(back.hasUnsavedChanges, "what the file holds is none of these states")
  }

  @Test func `a journal that was restored goes on`() throws {
    var history = History(minutes)
    var first = keeper()
    try perform(1...3, &history, &first)
    // The program was killed in the middle of a line.
    let path = folder.path(".a.json.journal")
    let bytes = try LocalFileSystem().read(path, limit: .max).bytes
    try folder.write(bytes + Array("4 00000000 {\"do\":{\"coun".utf8), to: ".a.json.journal")
    var recovery = try #require(try recovered().first)
    #expect(recovery.journal.ending == .torn)
    #expect(recovery.isComplete)
    var second = keeper()
    #expect(second.resume(recovery.journal, at: recovery.path) == .kept)
    var restored = recovery.history
    try perform(4...5, &restored, &second)
    _ = restored.undo()
    _ = tell(&restored, &second)
    recovery = try #require(try recovered().first)
    #expect(recovery.journal.ending == .whole)
    #expect(recovery.history.current == restored.current)
    #expect(recovery.journal.entries.count == 6)
  }

  @Test func `a clock that jumps back and forth costs no edit and no order`() throws {
    var history = History(minutes)
    var keeper = keeper()
    let times = ["2026-03-27T20:41", "2046-03-22T20:42", "1970-01-01T00:00", "2026-03-27T20:43"]
    for (number, time) in times.enumerated() {
      try history.perform(edit(number), focus: Focus(number), focusAfter: Focus(number + 1))
      #expect(keeper.append(history.takeEntries(), at: time) == .kept)
    }
    let recovery = try #require(try recovered().first)
    #expect(recovery.history.current == history.current)
    #expect(recovery.journal.entries.map(\.time) == times)
  }

  @Test func `a journal put aside is not offered, and not lost`() throws {
    var history = History(minutes)
    var keeper = keeper()
    try perform(1...3, &history, &keeper)
    try keeper.setAside()
    #expect(try recovered().isEmpty)
    let aside = try #require(store().setAside(of: folder.path("a.json")).first)
    let journal = try store().read(aside)
    #expect(journal.entries.count == 3)
    #expect(store().waiting(for: folder.path("a.json")) == [])
  }

  @Test func `the journal lies beside the target of a link`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("lien.json"), withDestinationPath: "a.json")
    var history = History(minutes)
    var keeper = keeper()
    try perform(1...2, &history, &keeper)
    #expect(store().waiting(for: folder.path("lien.json")) == [folder.path(".a.json.journal")])
  }

  @Test(arguments: [true, false], [ENOSPC, EIO, EACCES, EROFS])
  func `every refusal leaves journals that are true`(lasts: Bool, code: Int32) throws {
    var number = 1
    while true {
      for name in try folder.names where name != "a.json" { try folder.remove(name) }
      let fileSystem = FailingFileSystem(lasts ? .from(number) : .once(number), code: code)
      var history = History(minutes)
      var keeper = keeper(fileSystem)
      let outcomes = try perform(1...4, &history, &keeper)
      _ = history.undo()
      let last = tell(&history, &keeper)
      var states = [minutes]
      var other = History(minutes)
      for number in 1...4 {
        try other.perform(edit(number), focus: 0, focusAfter: 0)
        states.append(other.current)
      }
      for recovery in try recovered(passingOver: lasts) {
        #expect(states.contains(recovery.history.current))
      }
      if !lasts || !fileSystem.hasRefused {
        // One refusal is overcome at once or by the next try.
        _ = keeper.retry().map { outcome in
          guard outcome == .needsEverything else { return outcome }
          let (beginning, entries) = history.retelling
          return keeper.begin(beginning, entries, at: "2026-03-27T20:42")
        }
        let recovery = try #require(
          try recovered().max { $0.journal.entries.count < $1.journal.entries.count },
          "call \(number): \(outcomes) \(last)")
        #expect(recovery.history.current == history.current, "call \(number)")
        #expect(recovery.history.undone.count == 1, "call \(number)")
      } else if try !recovered(passingOver: true).contains(where: {
        $0.history.current == history.current
      }) {
        let isTold = (outcomes + [last]).contains { if case .trouble = $0 { true } else { false } }
        #expect(isTold, "call \(number): \(outcomes) \(last)")
      }
      guard fileSystem.hasRefused, number < 40 else { break }
      number += 1
    }
    #expect(number > 8)
  }

  @Test func `what the disk does not take is written once there is room, without a gap`() throws {
    let disk = SmallDisk(limit: minutes.fileBytes.count + 1200)
    var history = History(minutes)
    var keeper = Keeper(
      record: folder.path("a.json"), contents: minutes.fileBytes, isOnDisk: true,
      author: Keeper.Author(program: "1", user: "ann", host: "mairie"),
      store: JournalStore(stateFolder: nil, in: disk),
      synchroniser: Synchroniser(in: disk, delay: 0))
    let outcomes = try perform(1...60, &history, &keeper)
    #expect(outcomes.contains { if case .trouble = $0 { true } else { false } })
    let torn = try #require(try recovered().first)
    #expect(torn.history.done.count < 60)
    #expect(torn.isComplete)
    disk.makeRoom()
    #expect(keeper.retry() == .keptAgain(path: folder.path(".a.json.journal")))
    try perform(61...62, &history, &keeper)
    let recovery = try #require(try recovered().first)
    #expect(recovery.journal.ending == .whole)
    #expect(recovery.history.done.count == 62)
    #expect(recovery.history.current == history.current)
  }

  @Test func `what was written reaches the disk on another thread`() throws {
    let fileSystem = FailingFileSystem(.never)
    let synchroniser = Synchroniser(in: fileSystem, delay: 0)
    let file = try fileSystem.append(to: folder.path("j"), creating: 0o600)
    synchroniser.synchronise(file)
    synchroniser.synchroniseFolder(folder.path)
    synchroniser.close(file)
    synchroniser.finish()
    #expect(synchroniser.collect().failures == [])
    #expect(fileSystem.callCount == 4)
  }

  @Test func `what is asked for last is done before the end, however the threads meet`() throws {
    for number in 0..<200 {
      let fileSystem = FailingFileSystem(.never)
      let synchroniser = Synchroniser(in: fileSystem, delay: 0)
      let file = try fileSystem.append(to: folder.path("j\(number)"), creating: 0o600)
      synchroniser.synchronise(file)
      for _ in 0..<number % 7 { sched_yield() }
      synchroniser.close(file)
      synchroniser.finish()
      #expect(fileSystem.callCount == 3)
    }
  }

  @Test func `a disk that refuses is heard of`() throws {
    let fileSystem = FailingFileSystem(.once(2), code: EIO)
    let synchroniser = Synchroniser(in: fileSystem, delay: 0)
    let file = try fileSystem.append(to: folder.path("j"), creating: 0o600)
    synchroniser.synchronise(file)
    synchroniser.finish()
    let (failures, reminds) = synchroniser.collect()
    #expect(failures == [SystemRefusal(.synchronise, folder.path("j"), code: EIO)])
    #expect(!reminds)
    try fileSystem.close(file)
  }
}
