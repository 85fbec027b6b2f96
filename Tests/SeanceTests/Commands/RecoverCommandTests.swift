import EditorInterface
import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

@testable import seance

/// `seance recover` does without a terminal what the editor offers at opening.
@Suite struct RecoverCommandTests {
  private let folder: TemporaryFolder
  private let saved: Minutes
  private let typed: Minutes

  private static let title = "Voirie communale"

  /// A session of which the program was killed after one edit of a title.
  init() throws {
    folder = try TemporaryFolder()
    saved = try SampleRecords.session(present: 7)
    try folder.write(saved.fileBytes, to: "2026-03-27.json")
    var history = History(saved)
    let field = FieldAddress(item: ItemID(1), path: .title)
    try history.perform(
      .text(.replace(TextRange(field, 6..<6), with: " communale")),
      focus: Focus(pane: .item, item: ItemID(1)), focusAfter: Focus(pane: .item, item: ItemID(1)))
    typed = history.current
    let journal = SessionJournal(
      path: folder.path("2026-03-27.json"), contents: saved.fileBytes, isOnDisk: true,
      environment: ProgramEnvironment(
        variables: ["HOME": folder.path("home"), "USER": "ann"], executable: ""))
    let now = try #require(Moment(stamp: "2026-03-27T20:41"))
    #expect(journal.append(history.takeEntries(), at: now) == nil)
    #expect(folder.exists(".2026-03-27.json.journal"))
  }

  private func minutes(in name: String) throws -> Minutes {
    try RecordStore().openMinutes(at: folder.path(name)).contents.value
  }

  @Test func `it tells what the journal holds and changes nothing`() throws {
    let names = try folder.names
    let result = try Program.run(["recover", "2026-03-27.json"], in: folder)
    #expect(result.status == 0)
    #expect(
      result.output.contains("1 modification, le 27 mars 2026 à 20\u{202F}h\u{202F}41 (ann, sur"))
    #expect(result.output.contains("Point 1 · \(Self.title)"))
    #expect(result.output.contains("− "))
    #expect(result.output.contains(Self.title))
    #expect(try folder.names == names)
    #expect(try minutes(in: "2026-03-27.json") == saved)
  }

  @Test func `it restores into the file and keeps the journal aside`() throws {
    let result = try Program.run(["recover", "--retablir", "2026-03-27.json"], in: folder)
    #expect(result.status == 0)
    #expect(try minutes(in: "2026-03-27.json") == typed)
    #expect(try folder.text(of: "2026-03-27.txt").contains(Self.title))
    #expect(!folder.exists(".2026-03-27.json.journal"))
    let names = try folder.names.filter { $0.hasPrefix(".2026-03-27.json.journal.aside-") }
    #expect(names.count == 1)
    let again = try Program.run(["recover", "2026-03-27.json"], in: folder)
    #expect(again.output.contains("La séance est la même que dans le fichier."))
  }

  @Test func `it leaves alone what a window has open`() throws {
    let holder = LockHolder(
      user: "ann", host: "mairie", since: "2026-03-27T20:41", program: "1",
      process: LocalProcessTable().current)
    guard case .taken(let lock) = try LockStore().take(folder.path("2026-03-27.json"), for: holder)
    else {
      Issue.record("the lock is free")
      return
    }
    let result = try Program.run(["recover", "--retablir", "2026-03-27.json"], in: folder)
    #expect(result.status != 0)
    #expect(result.errors.contains("ann sur mairie"))
    #expect(try minutes(in: "2026-03-27.json") == saved)
    lock.release()
  }

  @Test func `a file that is another is left alone, and the journal replays beside it`() throws {
    try folder.write(SampleRecords.session(present: 4).fileBytes, to: "2026-03-27.json")
    let refused = try Program.run(["recover", "--retablir", "2026-03-27.json"], in: folder)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--sortie"))
    let result = try Program.run(
      ["recover", "2026-03-27.json", "--sortie", "reprise.json"], in: folder)
    #expect(result.status == 0)
    #expect(try minutes(in: "reprise.json") == typed)
    #expect(try minutes(in: "2026-03-27.json") == SampleRecords.session(present: 4))
    let third = try Program.run(
      ["recover", "2026-03-27.json", "--sortie", "reprise.json"], in: folder)
    #expect(third.status == 2)
  }

  @Test func `a session whose file is gone comes back from its journal`() throws {
    try folder.remove("2026-03-27.json")
    let opened = try OpenedSession(
      at: folder.path("2026-03-27.json"),
      environment: ProgramEnvironment(variables: [:], executable: ""))
    #expect(opened.recovery?.relation == .noFile)
    #expect(opened.recovery?.history.current == typed)
    opened.lock?.release()
    let result = try Program.run(["recover", "--retablir", "2026-03-27.json"], in: folder)
    #expect(result.status == 0)
    #expect(try minutes(in: "2026-03-27.json") == typed)
  }

  @Test func `without a journal there is nothing to do`() throws {
    try folder.remove(".2026-03-27.json.journal")
    let result = try Program.run(["recover", "2026-03-27.json"], in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("Aucun journal"))
  }

  @Test func `a journal that holds what the file holds is removed at opening`() throws {
    try folder.write(typed.fileBytes, to: "2026-03-27.json")
    let opened = try OpenedSession(
      at: folder.path("2026-03-27.json"),
      environment: ProgramEnvironment(variables: [:], executable: ""))
    #expect(opened.recovery == nil)
    #expect(!folder.exists(".2026-03-27.json.journal"))
  }
}
