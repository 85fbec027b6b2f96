import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Opening and saving whole records.
struct RecordStoreTests {
  private func sample(seed: UInt64 = 3) -> Minutes {
    var generator = MinutesGenerator(seed: seed)
    var minutes = generator.minutes()
    minutes.seal = nil
    return minutes
  }

  @Test
  func `a session is saved with its text, opened, changed and saved again`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("2021-02-02.json")
    let store = RecordStore()
    let report = try store.save(sample(), text: "PV\n", to: path, expecting: .absent)
    #expect(report.text == nil && report.durability == nil && report.unreadable == nil)
    #expect(try folder.text(of: "2021-02-02.txt") == "PV\n")
    let opened = try store.openMinutes(at: path)
    #expect(opened.contents.value == sample())
    var changed = opened.contents.value
    changed.session.place = "à la salle des fêtes"
    let second = try store.save(
      changed, text: "PV 2\n", to: path, expecting: .unchanged(since: opened.version))
    #expect(try store.openMinutes(at: path).contents.value == changed)
    #expect(try store.openMinutes(at: path).version == second.version)
    #expect(try folder.names == ["2021-02-02.json", "2021-02-02.txt"])
  }

  @Test(arguments: [true, false])
  func `every refusal leaves record and text whole, and never a text ahead of its record`(
    dies: Bool
  ) throws {
    let old = sample()
    var new = old
    new.session.place = "ailleurs"
    var number = 1
    while true {
      let folder = try TemporaryFolder()
      let path = folder.path("a.json")
      let version = try RecordStore().save(old, text: "ancien", to: path, expecting: .absent)
        .version
      let fileSystem = FailingFileSystem(dies ? .from(number) : .once(number), code: EIO)
      var report: SaveReport?
      do throws(SaveError) {
        report = try RecordStore(fileSystem).save(
          new, text: "nouveau", to: path, expecting: .unchanged(since: version))
      } catch {
        #expect(error.message.contains("EIO"))
      }
      let isTextNew = report.map { $0.text == nil } ?? false
      #expect(try folder.text(of: "a.txt") == (isTextNew ? "nouveau" : "ancien"))
      let kept = try RecordStore().openMinutes(at: path).contents.value
      #expect(kept == (report == nil ? old : new))
      if !dies { #expect(try folder.names == ["a.json", "a.txt"]) }
      guard fileSystem.hasRefused else { break }
      number += 1
    }
    #expect(number > 15)
  }

  @Test
  func `a text that cannot be written does not undo the record`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("a.txt"), withIntermediateDirectories: true)
    let report = try RecordStore().save(
      sample(), text: "PV", to: folder.path("a.json"), expecting: .absent)
    #expect(report.text == .notAFile(path: folder.path("a.txt")))
    #expect(try RecordStore().openMinutes(at: folder.path("a.json")).contents.value == sample())
  }

  @Test
  func `a record that would not open again is told at once`() throws {
    let folder = try TemporaryFolder()
    var minutes = sample()
    minutes.session.president = MemberID(9_999)
    let report = try RecordStore().save(
      minutes, text: "", to: folder.path("a.json"), expecting: .absent)
    #expect(report.unreadable?.problems.count == 1)
  }

  @Test
  func `a folder, a missing file and a pipe are told`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: OpenError.refused(SystemRefusal(.read, folder.path, code: EISDIR))) {
      try RecordStore().openMinutes(at: folder.path)
    }
    let missing = folder.path("rien.json")
    #expect(throws: OpenError.refused(SystemRefusal(.read, missing, code: ENOENT))) {
      try RecordStore().openMinutes(at: missing)
    }
    let pipe = folder.path("tube")
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    #expect(throws: OpenError.refused(SystemRefusal(.read, pipe, code: ENODEV))) {
      try RecordStore().openMinutes(at: pipe)
    }
    #expect(
      SystemRefusal(.write, "a\u{1B}[2J.json", code: ENOSPC).message
        == "Impossible d’écrire «\u{A0}a␛[2J.json\u{A0}»\u{A0}: le disque est plein (ENOSPC).")
  }

  @Test
  func `a file of a newer format opens read-only and is never replaced`() throws {
    let folder = try TemporaryFolder()
    let newer = String(decoding: sample().fileBytes, as: UTF8.self)
      .replacing("\"format\": 2", with: "\"format\": 3")
    try folder.write(newer, to: "a.json")
    let opened = try RecordStore().openMinutes(at: folder.path("a.json"))
    #expect(opened.contents.value == sample())
    #expect(opened.contents.isReadOnly && opened.contents.newerFormat == 3)
    #expect(throws: SaveError.newerFormat(path: folder.path("a.json"), format: 3)) {
      try RecordStore().save(
        sample(), text: "", to: folder.path("a.json"), expecting: .unchanged(since: opened.version))
    }
    #expect(try folder.text(of: "a.json") == newer)
    try folder.write("{\"format\": 3, \"council\": []}", to: "b.json")
    let error = #expect(throws: OpenError.self) {
      try RecordStore().openMinutes(at: folder.path("b.json"))
    }
    guard case .unreadable(let record) = error else { throw error ?? CocoaError(.fileNoSuchFile) }
    #expect(record.newerFormat == 3)
    #expect(record.problems.map(\.path) == ["version du format"])
  }

  @Test
  func `a register knows its council, its sessions and the name of the next`() throws {
    let folder = try TemporaryFolder()
    let date = try #require(CalendarDate(iso: "2021-02-02"))
    var minutes = sample()
    minutes.council.commune = "Azay-sur-Thouet"
    let empty = try Register(at: folder.path)
    #expect(empty.sessions.isEmpty && empty.councilPath == nil)
    #expect(try empty.pathForSession(on: date) == folder.path("2021-02-02.json"))
    for name in ["2021-02-02.json", "2021-02-02-10.json", "2021-02-02-2.json", "2020-12-01.json"] {
      _ = try RecordStore().save(minutes, text: "", to: folder.path(name), expecting: .absent)
    }
    _ = try RecordStore().save(
      minutes.council, to: folder.path("conseil.json"), expecting: .absent)
    try folder.write("illisible", to: "2022-01-01.json")
    try folder.write("", to: "2021-13-01.json")
    try folder.write("", to: "2021-02-02-3.txt")
    let register = try Register(at: folder.path)
    #expect(register.councilPath == folder.path("conseil.json"))
    #expect(
      register.sessions.map(\.name) == [
        "2020-12-01.json", "2021-02-02.json", "2021-02-02-2.json", "2021-02-02-10.json",
        "2022-01-01.json",
      ])
    #expect(register.sessions.map(\.commune).dropLast().allSatisfy { $0 == "Azay-sur-Thouet" })
    #expect(register.sessions.last?.commune == "")
    #expect(try register.pathForSession(on: date) == folder.path("2021-02-02-4.json"))
    #expect(
      try RecordStore().openCouncil(at: folder.path("conseil.json")).contents.value
        == minutes.council)
  }
}
