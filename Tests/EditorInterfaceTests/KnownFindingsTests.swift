import MinutesEditing
import MinutesModel
import MinutesRules
import TerminalScreen
import Testing

@testable import EditorInterface

/// What an earlier judgement found stands on the first frame, and the next one changes nothing on it.
struct KnownFindingsTests {
  private let minutes: Minutes
  private let size = Size(width: 100, height: 30)
  private let now: Moment

  init() throws {
    minutes = try SampleRecord.named("azay-plan")
    now = Moment(
      date: minutes.session.date, time: try #require(ClockTime(hour: 20, minute: 47)))
  }

  private func editor(knowing findings: [Finding]? = nil) -> Editor {
    var editor = Editor(
      minutes: minutes, fileName: "2021-02-02.json", settings: EditorSettings(),
      knownFindings: findings, at: now)
    _ = editor.handle(.resize(size), at: now)
    return editor
  }

  private func known() throws -> [Finding] {
    var judged = editor()
    #expect(judged.findingsOfFile == nil)
    judged.settle()
    let findings = try #require(judged.findingsOfFile)
    #expect(findings.contains { $0.remedy != nil })
    let known = findings.compactMap { Finding($0.kept) }
    #expect(known.map(\.place) == findings.map(\.place))
    return known
  }

  @Test func `the first frame shows what is known, as the judgement shows it after`() throws {
    var opened = editor(knowing: try known())
    #expect(opened.findingsOfFile == nil)
    var unknowing = editor()
    let first = opened.draw(size: size, at: now)
    #expect(first.grid != unknowing.draw(size: size, at: now).grid)
    opened.settle()
    #expect(opened.draw(size: size, at: now).grid == first.grid)
    #expect(opened.findingsOfFile?.contains { $0.remedy != nil } == true)
  }

  @Test func `what is only known can be mended at once`() throws {
    var opened = editor(knowing: try known())
    _ = opened.draw(size: size, at: now)
    _ = opened.handle(.key(KeyPress(.function(8))), at: now)
    #expect(opened.minutes != minutes || !opened.overlays.isEmpty)
  }

  @Test func `a changed record has no findings of its file`() throws {
    var opened = editor(knowing: try known())
    opened.settle()
    opened.perform(.session(.setPlace("à la mairie")))
    opened.settle()
    #expect(opened.findingsOfFile == nil)
  }
}
