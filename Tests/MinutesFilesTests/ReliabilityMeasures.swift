import Foundation
import Glibc
import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// The figures of docs/reliability.md: printed, never judged, and only where `RELIABILITY` is set.
@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["RELIABILITY"] != nil))
struct ReliabilityMeasures {
  private typealias Keeper = JournalKeeper<Int>

  private let folder: TemporaryFolder
  private let minutes: Minutes

  init() throws {
    folder = try TemporaryFolder()
    let path = PackageFolder.fixtures.appending(path: "azay-sur-thouet-2021-02-02.json").path
    minutes = try RecordStore().openMinutes(at: path).contents.value
    try folder.write(minutes.fileBytes, to: "a.json")
  }

  private func keeper(_ fileSystem: any FileSystem, _ synchroniser: Synchroniser) -> Keeper {
    Keeper(
      record: folder.path("a.json"), contents: minutes.fileBytes, isOnDisk: true,
      author: Keeper.Author(program: "1", user: "ann", host: "mairie"),
      store: JournalStore(stateFolder: nil, in: fileSystem), synchroniser: synchroniser)
  }

  /// A letter over another in the first title, so that the record does not grow; eight letters are a step.
  private func type(_ number: Int, _ history: inout History<Int>) throws {
    let field = FieldAddress(item: minutes.agenda[0].id, path: .title)
    let from = TextPosition(field: field, offset: number % 16)
    let to = TextPosition(field: field, offset: number % 16 + 1)
    let letter = ["a", "e", "n"][number % 3]
    try history.perform(
      .text(.replace(TextRange(from: from, to: to), with: letter)), focus: number,
      focusAfter: number + 1, group: number / 8)
  }

  private static func microseconds() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  @Test(arguments: [false, true])
  func `a key with a disk that takes 20 ms to sync`(isJournalled: Bool) throws {
    let disk = SlowDisk(milliseconds: 20)
    let synchroniser = Synchroniser(in: disk)
    var keeper = keeper(disk, synchroniser)
    var history = History<Int>(minutes)
    var times: [Int] = []
    for number in 0..<5_000 {
      try type(number, &history)
      let entries = history.takeEntries()
      let start = Self.microseconds()
      if isJournalled { #expect(keeper.append(entries, at: "2026-03-27T20:41") == .kept) }
      times.append(Self.microseconds() - start)
      // About a hundred keys a second, so that syncs and keys meet.
      if number.isMultiple(of: 4) { _ = poll(nil, 0, 5) }
    }
    synchroniser.finish()
    times.sort()
    print(
      "journalling \(isJournalled): median \(times[2_500]) µs, 99 % \(times[4_950]) µs, worst \(times[4_999]) µs, syncs \(disk.count)"
    )
  }

  @Test func `a journal of 20 MB`() throws {
    let synchroniser = Synchroniser(delay: 0)
    var keeper = keeper(LocalFileSystem(), synchroniser)
    var history = History<Int>(minutes)
    let path = folder.path(".a.json.journal")
    var number = 0
    while try (LocalFileSystem().status(of: path)?.size ?? 0) < 20_000_000 {
      for _ in 0..<1_000 {
        try type(number, &history)
        _ = keeper.append(history.takeEntries(), at: "2026-03-27T20:41")
        number += 1
      }
    }
    synchroniser.finish()
    let start = Self.microseconds()
    let recovery = try JournalStore(stateFolder: nil).recovery(
      at: path, as: Int.self, file: ContentDigest(of: minutes.fileBytes))
    let time = Self.microseconds() - start
    #expect(recovery.history.current == history.current)
    print("a journal of 20 MB, \(number) edits: read and replayed in \(time / 1000) ms")
  }

  @Test func `memory after 100 000 edits`() throws {
    func resident() throws -> Int {
      let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      return (Int(text.split(separator: " ")[1]) ?? 0) * 4_096
    }
    let synchroniser = Synchroniser(delay: 0)
    var keeper = keeper(LocalFileSystem(), synchroniser)
    var history = History<Int>(minutes)
    let before = try resident()
    for number in 0..<100_000 {
      try type(number, &history)
      _ = keeper.append(history.takeEntries(), at: "2026-03-27T20:41")
    }
    let after = try resident()
    synchroniser.finish()
    print("100 000 edits: \((after - before) >> 20) MB more than the \(before >> 20) MB before")
  }
}
