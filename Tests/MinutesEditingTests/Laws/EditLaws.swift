import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@Suite struct `Laws of edits` {
  /// A history of forty random edits from the sample, those that do not fit left out.
  static func history(_ seed: UInt64) -> History {
    var random = RandomEdits(seed: seed)
    var history = History(Sample.minutes)
    for step in 0..<40 {
      let edit = random.edit(history.current)
      let group = random.pick([nil, nil, 1])
      try? history.perform(edit, focus: Focus(step), focusAfter: Focus(step + 1), group: group)
    }
    return history
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func `an edit happens wholly or not at all`(
    _ seed: UInt64
  ) {
    var random = RandomEdits(seed: seed)
    var minutes = Sample.minutes
    for _ in 0..<40 {
      let edit = random.edit(minutes)
      let before = minutes
      do {
        try edit.apply(to: &minutes)
        #expect(!edit.summary(in: before).isEmpty)
      } catch {
        #expect(minutes == before)
        #expect(!error.message.isEmpty)
      }
      Self.expectSound(minutes)
    }
  }

  /// What holds of every record that edits make.
  static func expectSound(_ minutes: Minutes) {
    let items = minutes.numberedItems
    #expect(Set(items.map(\.item.id)).count == items.count)
    let blocks = items.flatMap(\.item.blocks)
    #expect(Set(blocks.map(\.id)).count == blocks.count)
    for block in blocks {
      switch block.content {
      case .passage(let passage): #expect(!passage.lines.isEmpty)
      case .table(let table):
        #expect(!table.columns.isEmpty && !table.rows.isEmpty)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      case .financingPlan(let plan): #expect(!plan.expenses.isEmpty && !plan.resources.isEmpty)
      case .authorisation(let authorisation): #expect(!authorisation.lines.isEmpty)
      case .ballot, .annex: break
      }
    }
    for numbered in items {
      for field in numbered.item.fields {
        #expect(minutes.text(at: field.address) == field.text)
        let scalars = field.text.unicodeScalars
        #expect(!scalars.contains { $0.value < 0x20 || $0 == "\u{202E}" }, "\(field)")
        #expect(field.text.composed.unicodeScalars.elementsEqual(scalars), "\(field)")
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `undoing all gives the start, redoing all the end`(
    _ seed: UInt64
  ) {
    var history = Self.history(seed)
    let end = history.current
    let steps = history.done.count
    for _ in 0..<steps {
      let before = history.current
      let focus = history.undo()
      #expect(focus != nil)
      var copy = history
      #expect(copy.redo() != nil)
      #expect(copy.current == before)
    }
    #expect(history.current == Sample.minutes)
    #expect(history.undo() == nil)
    #expect(!history.hasUnsavedChanges)
    for _ in 0..<steps { #expect(history.redo() != nil) }
    #expect(history.current == end)
    #expect(history.redo() == nil)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `the edits of the history make the current record`(
    _ seed: UInt64
  ) throws {
    let history = Self.history(seed)
    var replayed = Sample.minutes
    for edit in history.done.flatMap(\.edits) { try edit.apply(to: &replayed) }
    #expect(replayed == history.current)
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func `the cursor after typing is in the text`(
    _ seed: UInt64
  ) {
    var random = RandomEdits(seed: seed)
    var minutes = Sample.minutes
    for _ in 0..<40 {
      let edit = random.text(minutes, random.item(minutes))
      let before = minutes
      guard (try? Edit.text(edit).apply(to: &minutes)) != nil,
        let caret = edit.caretAfter(in: before)
      else { continue }
      let text = minutes.text(at: caret.field)
      #expect(text != nil, "\(edit)")
      if let text { #expect((0...text.count).contains(caret.offset), "\(edit)") }
    }
  }
}
