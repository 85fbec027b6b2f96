import Foundation
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// What is kept of earlier saves, and for how long.
struct VersionStoreTests {
  private let folder: TemporaryFolder
  private let store: VersionStore
  private var record: String { folder.path("2026-03-27.json") }

  init() throws {
    folder = try TemporaryFolder()
    store = VersionStore(stateFolder: folder.path("état"))
  }

  private func keep(_ text: String, at stamp: String) throws {
    try store.keep(Array(text.utf8), of: record, at: stamp)
  }

  @Test func `versions come newest first, with their time and contents`() throws {
    #expect(store.versions(of: record).isEmpty)
    try keep("un", at: "2026-03-27T20:41:05")
    try keep("deux", at: "2026-03-27T20:42:00")
    try keep("deux", at: "2026-03-27T20:43:00")
    let versions = store.versions(of: record)
    #expect(versions.map(\.stamp) == ["2026-03-27T20:42:00", "2026-03-27T20:41:05"])
    #expect(try String(contentsOfFile: versions[1].path, encoding: .utf8) == "un")
    #expect(store.versions(of: folder.path("autre.json")).isEmpty)
    let mode = try FileManager.default.attributesOfItem(atPath: versions[0].path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `the last ten saves and the last of each of fourteen days stay`() throws {
    for day in 1...20 {
      for hour in 10...12 {
        let two = (day < 10 ? "0" : "") + "\(day)"
        try keep("\(day) \(hour)", at: "2026-03-\(two)T\(hour):00:00")
      }
    }
    let kept = store.versions(of: record)
    let days = Set(kept.map { $0.stamp.prefix(10) })
    #expect(days.count == 14)
    #expect(kept.prefix(10).map(\.number) == Array((51...60).reversed()))
    #expect(kept.dropFirst(10).allSatisfy { $0.stamp.hasSuffix("12:00:00") })
  }

  @Test func `a clock that jumps back keeps the order of the saves`() throws {
    try keep("un", at: "2026-03-27T20:41:05")
    try keep("deux", at: "1970-01-01T00:00:00")
    #expect(store.versions(of: record).map(\.number) == [2, 1])
  }

  @Test func `whatever the system refuses, the versions there are stay whole`() throws {
    try keep("un", at: "2026-03-27T20:41:05")
    var number = 1
    while true {
      let fileSystem = FailingFileSystem(.once(number))
      let failing = VersionStore(stateFolder: folder.path("état"), in: fileSystem)
      do throws(SystemRefusal) {
        try failing.keep(
          Array("deux \(number)".utf8), of: record, at: "2026-03-27T20:42:00")
      } catch {}
      let texts = try store.versions(of: record).map {
        try String(contentsOfFile: $0.path, encoding: .utf8)
      }
      #expect(texts.contains("un"))
      #expect(texts.allSatisfy { $0 == "un" || $0.hasPrefix("deux ") })
      guard fileSystem.hasRefused, number < 8 else { break }
      number += 1
    }
    #expect(number > 5)
  }
}
