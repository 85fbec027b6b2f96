import Benchmark
import EditorInterface
import FoundationEssentials
import Glibc
import MinutesEditing
import MinutesFiles
import MinutesModel
import TerminalScreen

/// What keeping a journal costs: a key on a slow disk, a long evening’s memory, a long journal read back.
func journalBenchmarks(_ samples: SampleSessions) throws {
  let keys = WordSource.lines(ofLength: 100_000).asKeys
  Benchmark(
    "journal: a key, disk that syncs in 20 ms",
    configuration: .init(
      metrics: [.wallClock], timeUnits: .microseconds, warmupIterations: 0,
      maxDuration: .seconds(60), maxIterations: 5_000)
  ) { benchmark in
    var desk = try JournalledDesk(samples.azay, on: SlowDisk(milliseconds: 20))
    for index in 0..<200 {
      let entries = desk.entries(of: keys[index])
      // about a hundred keys a second, so that syncs and keys meet
      if index.isMultiple(of: 4) { JournalledDesk.pause(milliseconds: 5) }
      benchmark.startMeasurement()
      try desk.keep(entries)
      benchmark.stopMeasurement()
    }
    desk.close()
  }
  Benchmark(
    "journal: 100 000 keys of an evening",
    configuration: .init(
      metrics: [.peakMemoryResident, .wallClock], timeUnits: .milliseconds, warmupIterations: 0,
      maxDuration: .seconds(600), maxIterations: 1)
  ) { benchmark in
    var desk = try JournalledDesk(samples.azay, on: LocalFileSystem())
    for (index, key) in keys.enumerated() {
      try desk.keep(desk.entries(of: key))
      if index.isMultiple(of: 100) { desk.settle() }
    }
    blackHole(desk)
    benchmark.stopMeasurement()
    desk.close()
  }
  Benchmark(
    "journal: 100 000 keys read and replayed",
    configuration: .init(
      metrics: [.wallClock], timeUnits: .milliseconds, warmupIterations: 0,
      maxDuration: .seconds(600), maxIterations: 3)
  ) { benchmark in
    var desk = try JournalledDesk(samples.azay, on: LocalFileSystem())
    for key in keys { try desk.keep(desk.entries(of: key)) }
    benchmark.startMeasurement()
    let recovery = try JournalStore(stateFolder: nil).recovery(
      at: desk.journal, file: ContentDigest(of: samples.azay.fileBytes))
    benchmark.stopMeasurement()
    guard recovery.history.current == desk.minutes else { throw BenchmarkFailure.badSample }
    desk.close()
  }
}

/// A desk whose edits go into a journal in a folder of its own.
private struct JournalledDesk {
  private var desk: Desk
  private var keeper: JournalKeeper
  private let synchroniser: Synchroniser
  private let folder: String

  init(_ minutes: Minutes, on disk: any FileSystem) throws {
    folder =
      FileManager.default.temporaryDirectory.path + "/seance-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let bytes = minutes.fileBytes
    try Data(bytes).write(to: URL(filePath: folder + "/a.json"))
    synchroniser = Synchroniser(in: disk)
    keeper = JournalKeeper(
      record: folder + "/a.json", contents: bytes, isOnDisk: true,
      author: JournalKeeper.Author(program: "1", user: "anne", host: "mairie"),
      store: JournalStore(stateFolder: nil, in: disk), synchroniser: synchroniser)
    desk = try Desk(minutes).at(item: 2, paragraph: 1)
  }

  var minutes: Minutes { desk.editor.minutes }
  var journal: String { folder + "/.a.json.journal" }

  /// What a key did to the record.
  mutating func entries(of key: InputEvent) -> [HistoryEntry] {
    desk.take(key).flatMap { effect -> [HistoryEntry] in
      if case .journal(let entries) = effect { entries } else { [] }
    }
  }

  mutating func keep(_ entries: [HistoryEntry]) throws {
    guard entries.isEmpty || keeper.append(entries, at: "2026-03-27T20:41") == .kept else {
      throw BenchmarkFailure.badSample
    }
  }

  mutating func settle() { desk.settle() }

  func close() {
    synchroniser.finish()
    try? FileManager.default.removeItem(atPath: folder)
  }

  static func pause(milliseconds: Int32) { _ = poll(nil, 0, milliseconds) }
}
