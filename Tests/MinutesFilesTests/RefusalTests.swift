import Foundation
import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Each call to the system that an evening makes is refused in turn, in each of the ways in which systems
/// refuse, with writes that take a part only: what was saved stays whole and what was typed is kept.
struct RefusalTests {
  private typealias Keeper = JournalKeeper

  private let minutes: Minutes

  init() throws {
    var generator = MinutesGenerator(seed: 11)
    var minutes = generator.minutes()
    // One that is signed would not be saved at all.
    minutes.seal = nil
    self.minutes = minutes
  }

  private struct Evening {
    let fileSystem: FailingFileSystem
    /// The populations that the record’s file was given.
    var saved: Set<Int?> = []
    var history: History
    var hasTrouble = false
  }

  /// Three edits, a save, three more.
  private func evening(_ folder: TemporaryFolder, _ failure: FailingFileSystem.Failure, code: Int32)
    throws -> Evening
  {
    let path = folder.path("a.json")
    let fileSystem = FailingFileSystem(failure, code: code)
    let synchroniser = Synchroniser(in: fileSystem)
    // Refused calls are then counted in one order.
    synchroniser.finish()
    var keeper = Keeper(
      record: path, contents: minutes.fileBytes, isOnDisk: true,
      author: Keeper.Author(program: "1", user: "ann", host: "mairie"),
      store: JournalStore(stateFolder: folder.path("état"), in: fileSystem),
      synchroniser: synchroniser)
    var evening = Evening(fileSystem: fileSystem, history: History(minutes))
    evening.saved = [minutes.council.population]
    var version = FileVersion(
      try #require(try LocalFileSystem().status(of: path)), minutes.fileBytes)
    func hear(_ outcome: Keeper.Outcome) {
      var outcome = outcome
      if outcome == .needsEverything {
        let (beginning, entries) = evening.history.retelling
        outcome = keeper.begin(beginning, entries, at: "2026-03-27T20:42")
      }
      if case .trouble = outcome { evening.hasTrouble = true }
    }
    for number in 1...6 {
      try evening.history.perform(
        .council(.setPopulation(number)), focus: 0, focusAfter: Focus(number))
      hear(keeper.append(evening.history.takeEntries(), at: "2026-03-27T20:41"))
      for failure in synchroniser.collect().failures {
        if let outcome = keeper.synchronisationFailed(failure) { hear(outcome) }
      }
      guard number == 3 else { continue }
      do throws(SaveError) {
        evening.saved.insert(number)
        let report = try RecordStore(fileSystem).save(
          evening.history.current, text: "texte", to: path, expecting: .unchanged(since: version),
          accepting: [.owner, .group, .inPlace])
        version = report.version
        keeper.recordWasSaved(as: report.bytes, at: path)
        evening.history.markSaved()
      } catch {
        // It is told and tried again by hand.
      }
    }
    // The trouble is over: what the journal holds back goes there now.
    if let outcome = keeper.retry() { hear(outcome) }
    return evening
  }

  @Test(arguments: [ENOSPC, EIO, EACCES, EINTR, EDQUOT, EROFS])
  func `one refusal loses nothing`(code: Int32) throws {
    var number = 1
    while true {
      let folder = try TemporaryFolder()
      try folder.write(minutes.fileBytes, to: "a.json")
      let evening = try evening(folder, .once(number), code: code)
      let record = try RecordStore().openMinutes(at: folder.path("a.json"))
      #expect(
        evening.saved.contains(record.contents.value.council.population), "call \(number)")
      let store = JournalStore(stateFolder: folder.path("état"))
      let recovered = store.waiting(for: folder.path("a.json")).compactMap { path in
        try? store.recovery(
          at: path, file: ContentDigest(of: record.bytes)
        ).history.current
      }
      #expect(recovered.contains(evening.history.current), "call \(number), code \(code)")
      guard evening.fileSystem.hasRefused else { break }
      number += 1
    }
    #expect(number > 40)
  }

  @Test(arguments: [ENOSPC, EIO, EACCES])
  func `a system that refuses everything from some moment on leaves a whole record`(
    code: Int32
  ) throws {
    var number = 1
    while true {
      let folder = try TemporaryFolder()
      try folder.write(minutes.fileBytes, to: "a.json")
      let evening = try evening(folder, .from(number), code: code)
      let record = try RecordStore().openMinutes(at: folder.path("a.json"))
      #expect(evening.saved.contains(record.contents.value.council.population))
      #expect(evening.history.current.council.population == 6)
      guard evening.fileSystem.hasRefused else { break }
      // The clerk is told, unless only cleaning up was refused.
      if number < 40 { #expect(evening.hasTrouble, "call \(number)") }
      number += 5
    }
    #expect(number > 40)
  }
}
