import EditorInterface
import Glibc
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesTestSupport
import Testing

@testable import seance

/// What was found in a session when it was left last.
struct FindingsRecallTests {
  private let folder: TemporaryFolder
  private let minutes: Minutes
  private var memory: FindingsMemory {
    FindingsMemory(ProgramEnvironment(variables: ["HOME": folder.path("home")], executable: ""))
  }
  private var path: String { folder.path("2026-03-27.json") }

  init() throws {
    folder = try TemporaryFolder()
    minutes = try SampleRecords.session(present: 2)
    try folder.write(minutes.fileBytes, to: "2026-03-27.json")
  }

  private func editor() throws -> Editor {
    let time = try #require(ClockTime(hour: 20, minute: 30))
    return Editor(
      minutes: minutes, fileName: "2026-03-27.json", settings: EditorSettings(),
      at: Moment(date: minutes.session.date, time: time))
  }

  /// Leaves the session as it is judged.
  private func leave() throws -> [Finding] {
    let record = try RecordStore().openMinutes(at: path)
    var editor = try editor()
    editor.settle()
    let file = SessionFile(path: path, version: record.version, contents: record.bytes)
    memory.keep(editor, of: file)
    return try #require(editor.findingsOfFile)
  }

  @Test func `nothing is known before the session was left`() {
    let recall = FindingsRecall(of: path, EditorSettings().profile, in: memory)
    #expect(!recall.isKnown)
    #expect(recall.findings(in: minutes.fileBytes) == nil)
    #expect(
      !FindingsRecall(of: folder.path("absent.json"), EditorSettings().profile, in: memory).isKnown)
  }

  @Test func `what was found is recalled, on whatever thread it is asked first`() throws {
    let left = try leave()
    #expect(!left.isEmpty)
    let recall = FindingsRecall(of: path, EditorSettings().profile, in: memory)
    #expect(BackgroundThread.start { _ = recall.isKnown })
    let found = try #require(recall.findings(in: minutes.fileBytes))
    #expect(found.map(\.kept) == left.map(\.kept))
    #expect(!FindingsRecall(of: path, .minimal, in: memory).isKnown)
  }

  @Test func `what was found is kept while the session is open`() throws {
    let record = try RecordStore().openMinutes(at: path)
    var editor = try editor()
    let file = SessionFile(path: path, version: record.version, contents: record.bytes)
    memory.keepApart(editor, of: file)
    editor.settle()
    memory.keepApart(editor, of: file)
    let end = ContinuousClock.now + .seconds(20)
    var recall = FindingsRecall(of: path, EditorSettings().profile, in: memory)
    while !recall.isKnown, ContinuousClock.now < end {
      usleep(10_000)
      recall = FindingsRecall(of: path, EditorSettings().profile, in: memory)
    }
    #expect(
      recall.findings(in: minutes.fileBytes)?.map(\.kept) == editor.findingsOfFile?.map(\.kept))
  }

  @Test func `a file that has changed meanwhile has no findings yet`() throws {
    _ = try leave()
    let recall = FindingsRecall(of: path, EditorSettings().profile, in: memory)
    #expect(recall.isKnown)
    #expect(recall.findings(in: minutes.fileBytes + [0x20]) == nil)
  }
}
