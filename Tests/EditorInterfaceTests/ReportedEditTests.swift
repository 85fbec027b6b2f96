import MinutesEditing
import MinutesModel
import TerminalScreen
import Testing

@testable import EditorInterface

/// Edits that come of a report, not of a key.
struct ReportedEditTests {
  @Test func `they go to the journal before the frame that shows them`() throws {
    let minutes = try SampleRecord.named("azay-tree")
    let time = try requireValue(ClockTime(hour: 20, minute: 47))
    var editor = Editor(
      minutes: minutes, fileName: "a.json", settings: EditorSettings(),
      at: Moment(date: minutes.session.date, time: time))
    let item = try requireValue(minutes.agenda.first?.id)
    let edit = Edit.agenda(.setKind(item, "numérotée"))
    let effects = editor.receive(.numbered(edit, message: "Numérotées."), at: editor.now)
    #expect(effects.count == 1)
    guard case .journal(let entries)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(entries.count == 1)
    #expect(editor.minutes.agenda.first?.kind == "numérotée")
  }
}
