import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// The power goes at every moment of an evening’s work, and the disk keeps of it what it likes: the session
/// opens as it was saved, and nothing that was safe is missing.
struct PowerCutTests {
  private typealias Keeper = JournalKeeper

  private static let path = "/r/a.json"

  /// A record whose population says how many edits it has seen.
  private func record(_ number: Int) throws -> Minutes {
    var generator = MinutesGenerator(seed: 7)
    var minutes = generator.minutes()
    minutes.council.population = number
    return minutes
  }

  /// Edits, some saves between, on a disk that brings journals there only now and then.
  private func evening(laziness: Int) throws -> SimulatedDisk {
    var file = try record(0).fileBytes
    let disk = SimulatedDisk(files: [Self.path: file], laziness: laziness)
    let synchroniser = Synchroniser(in: disk)
    // Done at once, in the order in which it is asked for.
    synchroniser.finish()
    var keeper = Keeper(
      record: Self.path, contents: file, isOnDisk: true,
      author: Keeper.Author(program: "1", user: "ann", host: "mairie"),
      store: JournalStore(stateFolder: nil, in: disk), synchroniser: synchroniser)
    var history = History(try record(0))
    var version = FileVersion(
      try #require(try disk.status(of: Self.path)), file)
    for number in 1...14 {
      try history.perform(.council(.setPopulation(number)), focus: 0, focusAfter: 0)
      let syncs = disk.contentSyncs
      #expect(keeper.append(history.takeEntries(), at: "2026-03-27T20:41") == .kept)
      if disk.contentSyncs > syncs { disk.promise(number) }
      if [4, 9].contains(number) {
        let report = try RecordStore(disk).save(
          history.current, text: "texte \(number)", to: Self.path,
          expecting: .unchanged(since: version))
        (version, file) = (report.version, report.bytes)
        #expect(report.durability == nil)
        disk.promise(number)
        keeper.recordWasSaved(as: file, at: Self.path)
        history.markSaved()
      }
    }
    return disk
  }

  @Test(arguments: [1, 2, 3])
  func `every state that a cut leaves opens, and has what was safe`(laziness: Int) throws {
    let (faults, states) = try faults(of: evening(laziness: laziness))
    #expect(faults == [])
    #expect(states > 60)
  }

  @Test func `a save that did not wait for the disk would be found out`() throws {
    let disk = SimulatedDisk(files: [Self.path: try record(0).fileBytes], isForgetful: true)
    _ = try RecordStore(disk).save(
      record(4), text: "", to: Self.path, expecting: .anything)
    disk.promise(4)
    #expect(try !faults(of: disk).faults.isEmpty)
  }

  /// What is wrong with the states that cuts would leave, and how many states there are.
  private func faults(of disk: SimulatedDisk) throws -> (faults: [String], states: Int) {
    let moments = disk.moments
    var faults: [String] = []
    var seen: Set<[String: [UInt8]]> = []
    for (index, moment) in moments.enumerated() {
      for files in moment.remains {
        seen.insert(files)
        let latest = latest(in: SimulatedDisk(files: files))
        guard let latest else {
          faults.append("after call \(index) the record does not open")
          continue
        }
        if latest < moment.promised {
          faults.append("after call \(index) there is \(latest), \(moment.promised) was safe")
        }
      }
    }
    return (faults, seen.count)
  }

  /// The last edit that the record or a journal of it has; `nil` where the record is none that was saved.
  private func latest(in disk: SimulatedDisk) -> Int? {
    guard let saved = try? RecordStore(disk).openMinutes(at: Self.path),
      let population = saved.contents.value.council.population, [0, 4, 9].contains(population)
    else { return nil }
    let journals = JournalStore(stateFolder: nil, in: disk)
    // A beginning that never arrived holds nothing that was safe.
    let recovered = journals.waiting(for: Self.path).compactMap { path in
      (try? journals.recovery(at: path, file: ContentDigest(of: saved.bytes)))?
        .history.current.council.population
    }
    return max(population, recovered.max() ?? 0)
  }
}
