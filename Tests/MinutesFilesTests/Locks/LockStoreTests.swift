import Foundation
import MinutesTestSupport
import Synchronization
import Testing

@testable import MinutesFiles

/// Processes as a test says that they are.
private struct FakeProcesses: ProcessTable {
  var current: ProcessIdentity
  var running: [Int32: String]

  func start(of process: Int32) -> String? { running[process] }

  static func on(_ machine: String, running: [Int32: String]) -> FakeProcesses {
    FakeProcesses(
      current: ProcessIdentity(number: 1, start: "1", machine: machine), running: running)
  }
}

/// One session, one writer: who has it, whether they live, and how a lock passes on.
struct LockStoreTests {
  private let folder: TemporaryFolder
  private var record: String { folder.path("2026-03-27.json") }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("{}", to: "2026-03-27.json")
  }

  private func holder(
    _ user: String, process: Int32 = 1, start: String = "1", machine: String = "A"
  ) -> LockHolder {
    LockHolder(
      user: user, host: "mairie", since: "2026-03-27T20:41", program: "0.1.0",
      process: ProcessIdentity(number: process, start: start, machine: machine))
  }

  private func taken(_ answer: LockStore.Answer) throws -> SessionLock {
    guard case .taken(let lock) = answer else {
      Issue.record("\(answer)")
      throw CancellationError()
    }
    return lock
  }

  @Test(arguments: [
    (
      #"{"host":"mairie","id":"x1","machine":"A","process":1,"processStart":"1","program":"0.1.0","#
        + #""since":"2026-03-27T20:41","user":"é/\u0041"}"# + "\n", true
    ),
    (#"{"host":"mairie","id":"x1""#, false), ("", false), ("[]", false),
    (
      #"{"host":"mairie","id":"x1","machine":"A","process":99999999999,"processStart":"1","#
        + #""program":"0.1.0","since":"2026-03-27T20:41","user":"ann"}"#, false
    ),
  ])
  func `a lock as it was written on one line is read, and what is none is nobody’s`(
    _ text: String, isRead: Bool
  ) throws {
    try folder.write(text, to: ".2026-03-27.json.lock")
    let store = LockStore(processes: FakeProcesses.on("A", running: [1: "1"]))
    let holder = try #require(try store.holder(of: record)).holder
    #expect((holder?.user == "é/A") == isRead)
    #expect((holder?.since == "2026-03-27T20:41") == isRead)
  }

  @Test func `the second one is told who has it, and gets it once it is free`() throws {
    let store = LockStore(processes: FakeProcesses.on("A", running: [1: "1"]))
    let ann = holder("ann")
    let lock = try taken(store.take(record, for: ann))
    #expect(try folder.names.contains(".2026-03-27.json.lock"))
    #expect(try store.take(record, for: holder("bob")) == .held(ann, .alive))
    #expect(try lock.beat() == nil)
    lock.release()
    #expect(try folder.names == ["2026-03-27.json"])
    _ = try taken(store.take(record, for: holder("bob")))
  }

  @Test(arguments: [
    ([Int32: String](), HolderLife.dead), ([1: "1"], .alive), ([1: "2"], .dead),
  ])
  func `a process that ended, or whose number another one has, is dead`(
    running: [Int32: String], life: HolderLife
  ) throws {
    let store = LockStore(processes: FakeProcesses.on("A", running: running))
    let ann = holder("ann")
    _ = try taken(store.take(record, for: ann))
    #expect(try store.take(record, for: holder("bob")) == .held(ann, life))
  }

  @Test func `on another machine only the touch of the lock tells`() throws {
    let here = LockStore(processes: FakeProcesses.on("A", running: [1: "1"]))
    let there = LockStore(processes: FakeProcesses.on("B", running: [1: "1"]))
    let ann = holder("ann")
    let lock = try taken(here.take(record, for: ann))
    #expect(try there.take(record, for: holder("bob", machine: "B")) == .held(ann, .alive))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -300)], ofItemAtPath: lock.path)
    guard case .held(ann, .silent(let seconds)) = try there.take(record, for: holder("bob")) else {
      Issue.record("an old touch is no sign of life")
      return
    }
    #expect((299...330).contains(seconds))
    #expect(try lock.beat() == nil)
    #expect(try there.take(record, for: holder("bob", machine: "B")) == .held(ann, .alive))
    #expect(try folder.names.filter { $0.hasSuffix(".now") }.isEmpty)
  }

  @Test func `the lock of the dead passes on, once, and its former holder hears of it`() throws {
    let store = LockStore(processes: FakeProcesses.on("A", running: [2: "2"]))
    let (ann, bob, cat) = (
      holder("ann"), holder("bob", process: 2, start: "2"), holder("cat", process: 2, start: "2")
    )
    let lost = try taken(store.take(record, for: ann))
    let won = try taken(store.takeOver(record, from: ann, for: bob))
    // She agreed to take it from Ann, not from Bob.
    #expect(try store.takeOver(record, from: ann, for: cat) == .held(bob, .alive))
    #expect(try lost.beat() == SessionLock.Usurper(holder: bob))
    lost.release()
    #expect(try won.beat() == nil)
    #expect(Set(try folder.names) == ["2026-03-27.json", ".2026-03-27.json.lock"])
  }

  @Test func `a lock that says nothing is held until it is old`() throws {
    let store = LockStore(processes: FakeProcesses.on("A", running: [1: "1"]))
    try folder.write("", to: ".2026-03-27.json.lock")
    #expect(try store.take(record, for: holder("bob")) == .held(nil, .alive))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -300)],
      ofItemAtPath: folder.path(".2026-03-27.json.lock"))
    _ = try taken(store.takeOver(record, from: nil, for: holder("bob")))
  }

  @Test func `a lock stands beside what a link points at`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("ailleurs"), withIntermediateDirectories: false)
    try folder.write("{}", to: "ailleurs/vraie.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("lien.json"), withDestinationPath: "ailleurs/vraie.json")
    let store = LockStore(processes: FakeProcesses.on("A", running: [1: "1"]))
    let lock = try taken(store.take(folder.path("lien.json"), for: holder("ann")))
    #expect(lock.path == folder.path("ailleurs/.vraie.json.lock"))
    #expect(
      try store.take(folder.path("ailleurs/vraie.json"), for: holder("bob"))
        == .held(lock.holder, .alive))
  }

  @Test(arguments: [ENOSPC, EIO, EACCES])
  func `whatever the system refuses, nobody is left with half a lock`(code: Int32) throws {
    var number = 1
    while true {
      let fileSystem = FailingFileSystem(.once(number), code: code)
      let store = LockStore(
        in: fileSystem, processes: FakeProcesses.on("A", running: [1: "1"]))
      do throws(SystemRefusal) {
        guard case .taken(let lock) = try store.take(record, for: holder("ann")) else { break }
        lock.release()
      } catch {
        #expect(try folder.names == ["2026-03-27.json"], "after call \(number)")
      }
      do { try FileManager.default.removeItem(atPath: folder.path(".2026-03-27.json.lock")) } catch
      {
      }
      guard fileSystem.hasRefused else { break }
      number += 1
    }
    #expect(number > 4)
  }

  @Test func `this process runs, and the number of none is not`() {
    let table = LocalProcessTable()
    #expect(table.start(of: table.current.number) == table.current.start)
    #expect(!table.current.start.isEmpty)
    #expect(table.start(of: 0x7FFF_FFF0) == nil)
  }

  // MARK: Watching

  @Test func `a watch tells of a file that is another one, of its loss, and of a lock taken`()
    throws
  {
    let store = LockStore(processes: FakeProcesses.on("A", running: [:]))
    let lock = try taken(store.take(record, for: holder("ann")))
    let rings = Mutex(0)
    let watch = SessionWatch(
      record, known: try LocalFileSystem().status(of: record), lock: lock
    ) { rings.withLock { $0 += 1 } }
    watch.look(touchingLock: true)
    #expect(watch.collect().isEmpty)
    try folder.write("{ }", to: "2026-03-27.json")
    watch.look(touchingLock: false)
    watch.look(touchingLock: false)
    #expect(watch.collect() == [.fileChanged])
    watch.expect(try LocalFileSystem().status(of: record))
    watch.look(touchingLock: false)
    #expect(watch.collect().isEmpty)
    try FileManager.default.removeItem(atPath: record)
    watch.look(touchingLock: false)
    #expect(watch.collect() == [.fileChanged])
    let bob = holder("bob", process: 2)
    _ = try taken(store.takeOver(record, from: lock.holder, for: bob))
    watch.look(touchingLock: true)
    watch.look(touchingLock: true)
    #expect(watch.collect() == [.lockLost(bob)])
    #expect(rings.withLock { $0 } == 3)
  }
}
